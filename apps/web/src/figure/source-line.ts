import { max } from 'd3-array';
import type { SourcedObservation } from '../data/observation.ts';
import { element } from '../dom/element.ts';
import { markChinese } from '../dom/mark-chinese.ts';
import type { Visit } from '../page/page.ts';
import { formatDate } from '../text/format-date.ts';
import { reportTitle } from '../text/report-title.ts';

/** The reports behind a figure, and the date of the newest. */
export function sourceText(observations: readonly SourcedObservation[], visit: Visit): string {
  const { figure } = visit.words;
  const reports = new Map(observations.map(({ report }) => [report.id, report]));
  const newest = max(reports.values(), ({ deliveredOn }) => deliveredOn ?? undefined);
  const date = newest ? figure.upTo(formatDate(newest, visit.language)) : '—';
  const [only] = reports.size === 1 ? reports.values() : [];
  return only ? figure.sourceOne(reportTitle(only, visit), date) : figure.source(reports.size, date);
}

export const sourceLine = (observations: readonly SourcedObservation[], visit: Visit): HTMLElement =>
  element('p', { class: 'source-line' }, markChinese(sourceText(observations, visit), visit));
