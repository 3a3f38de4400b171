import { chartWords, type Language } from '../chart/chart-words.ts';
import { formatFigure, formatPeriod } from '../chart/format-value.ts';
import { placeNameIn } from '../chart/place-name.ts';
import { makeNode } from './make-node.ts';
import { reportName } from './report-name.ts';
import { addressOf } from './show-receipt.ts';
import type { SourcedFigure } from './sourced-figure.ts';
import { widgetWords } from './widget-words.ts';

export interface TableContext {
  readonly api: string;
  readonly language: Language;
}

export function tableOf(columns: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const head = makeNode('tr', {}, ...columns.map((name) => makeNode('th', { scope: 'col' }, name)));
  const body = rows.map((cells) => makeNode('tr', {}, ...cells.map((cell) => makeNode('td', {}, cell))));
  return makeNode(
    'div',
    { class: 'scroll', part: 'table' },
    makeNode('table', {}, makeNode('thead', {}, head), makeNode('tbody', {}, ...body)),
  );
}

export const linked = (text: string, href: string): HTMLElement =>
  makeNode('a', { href, target: '_blank', rel: 'noopener' }, text);

/** The figures of the chart again, each with its report. */
export function figuresTable(figures: readonly SourcedFigure[], { api, language }: TableContext): HTMLElement {
  const { columns } = widgetWords[language];
  const rows = [...figures]
    .sort((a, b) => (a.refArea ?? '').localeCompare(b.refArea ?? '') || (b.period ?? '').localeCompare(a.period ?? ''))
    .map((figure) => [
      figure.place ? placeNameIn(figure.place, language) : '',
      formatPeriod(figure.period),
      chartWords[language].status[figure.status],
      linked(formatFigure(figure, language), addressOf(figure, api)),
      reportName(figure.report, language),
    ]);
  return tableOf([columns.place, columns.period, columns.status, columns.figure, columns.report], rows);
}
