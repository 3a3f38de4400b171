import { formatFigure, formatPeriod } from '../chart/format-value.ts';
import { svg, toSvgElement } from '../chart/svg-node.ts';
import { linked, type TableContext, tableOf } from './figures-table.ts';
import type { ShownVerdict } from './load-verdicts.ts';
import { makeNode } from './make-node.ts';
import { widgetWords } from './widget-words.ts';

/** Verdicts with both the statements they rest on; a place that stands alone is named in the title, not in each row. */
export function verdictsTable(verdicts: readonly ShownVerdict[], { api, language }: TableContext): HTMLElement {
  const words = widgetWords[language];
  const said = (statement: ShownVerdict['target'] | null): Node | string =>
    statement === null
      ? '—'
      : makeNode(
          'div',
          {},
          linked(formatFigure(statement, language), `${api}/reports/${statement.report}?at=${statement.source.start}`),
          makeNode('q', { class: 'note', lang: 'zh-Hans' }, statement.source.quote),
        );
  const isAlone = new Set(verdicts.map(({ place }) => place)).size === 1;
  const rows = verdicts.map(({ place, period, target, result, verdict }) => [
    ...(isAlone ? [] : [place]),
    formatPeriod(period),
    said(target),
    said(result),
    verdictNode(verdict, words.verdicts[verdict] ?? verdict),
  ]);
  const { target, result, verdict } = words.ledger;
  const where = isAlone ? [] : [words.columns.place];
  return tableOf([...where, words.columns.period, target, result, verdict], rows);
}

/** A small shape for each verdict, none larger than another: told apart without colour. */
const shapes: Readonly<Record<string, string>> = {
  met: 'M2,6.5L5,9.5L10.5,2.5',
  missed: 'M3,3L10,10M10,3L3,10',
  'not-reported': 'M2,6.5H11',
  'too-early': 'M6.5,2A4.5,4.5 0 1 1 6.49,2M6.5,3.8V6.5L8.6,7.8',
  'not-comparable': 'M2,4.8H11M2,8.2H11M8.5,2L4.5,11',
};

function verdictNode(verdict: string, word: string): HTMLElement {
  const size = { viewBox: '0 0 13 13', width: 13, height: 13, 'aria-hidden': 'true' };
  const shape = svg('svg', { class: 'sign', ...size }, [svg('path', { d: shapes[verdict] })]);
  return makeNode('span', { class: 'verdict' }, toSvgElement(shape), ` ${word}`);
}
