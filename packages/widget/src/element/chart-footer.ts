import { formatDay } from '../chart/format-value.ts';
import type { ChartOptions } from './chart-options.ts';
import { makeNode } from './make-node.ts';
import { reportName } from './report-name.ts';
import { widgetWords } from './widget-words.ts';

/** What the footer says of a report. */
export interface SourceReport {
  readonly id: string;
  readonly title: string | null;
  /** A day, or the year where no more is known. */
  readonly deliveredOn: string | null;
}

/** Source and date are always in sight, and lead to the whole. */
export function chartFooter(
  { api, indicator, places, language, frozen }: ChartOptions,
  {
    figures = [],
    isWhole = true,
  }: { readonly figures?: readonly { readonly report: SourceReport }[]; readonly isWhole?: boolean } = {},
): HTMLElement {
  const words = widgetWords[language];
  const query = new URLSearchParams({
    ...(places.length > 0 && { places: places.join(',') }),
    ...(language === 'en' && { lang: 'en' }),
  });
  const reports = new Set<string>();
  let newest = '';
  figures.forEach(({ report: { id, deliveredOn } }) => {
    reports.add(id);
    if (deliveredOn && deliveredOn > newest) newest = deliveredOn;
  });
  const [only] = reports.size === 1 ? figures : [];
  const href = `${api}/indicators/${encodeURIComponent(indicator)}?${query}`;
  const notes = [
    reports.size > 0 &&
      words.source(
        only ? reportName(only.report, language) : words.reports(reports.size),
        formatDay(newest, language) || '—',
      ),
    frozen !== null && words.frozen(frozen),
    !isWhole && words.partial,
  ];
  return makeNode(
    'footer',
    { part: 'footer' },
    ...notes.map((note) => (note ? makeNode('span', {}, note) : undefined)),
    makeNode('a', { href, target: '_blank', rel: 'noopener' }, words.more),
  );
}
