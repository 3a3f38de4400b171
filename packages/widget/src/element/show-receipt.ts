import { chartWords, type Language } from '../chart/chart-words.ts';
import { formatFigure, formatPeriod } from '../chart/format-value.ts';
import { placeNameIn } from '../chart/place-name.ts';
import { makeNode } from './make-node.ts';
import { reportName } from './report-name.ts';
import type { SourcedFigure } from './sourced-figure.ts';
import { widgetWords } from './widget-words.ts';

/** Where a figure stands in its report. */
export const addressOf = ({ report, source }: SourcedFigure, api: string): string =>
  `${api}/reports/${encodeURIComponent(report.id)}?at=${source.start}`;

/** The proof of a figure: the number large, the words of the source, and where they stand. */
export function receiptNode(
  figure: SourcedFigure,
  { api, language }: { api: string; language: Language },
): HTMLElement {
  const { report, source, place, period, measure, status } = figure;
  const words = chartWords[language];
  const where = place && placeNameIn(place, language);
  const what = measure !== 'level' && words.measure[measure];
  const about = [where, formatPeriod(period), what, words.status[status]].filter(Boolean).join(' · ');
  return makeNode(
    'div',
    {},
    makeNode('span', { class: 'note' }, about),
    makeNode('strong', {}, formatFigure(figure, language)),
    makeNode('q', { lang: 'zh-Hans' }, source.quote),
    makeNode('p', { class: 'note' }, reportName(report, language)),
    makeNode('p', { class: 'note', lang: 'zh-Hans' }, figure.sectionTitle ?? ''),
    makeNode(
      'p',
      {},
      makeNode('a', { href: addressOf(figure, api), target: '_blank', rel: 'noopener' }, widgetWords[language].open),
    ),
  );
}
