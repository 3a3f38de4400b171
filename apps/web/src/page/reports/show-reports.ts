import { group } from 'd3-array';
import { loadReports, type ReportSummary } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { formatDate } from '../../text/format-date.ts';
import { joinFacts } from '../../text/join-facts.ts';
import { placeTitle } from '../../text/place-name.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';

/** Every report, by place, the newest first. */
export async function showReports(visit: Visit): Promise<Page> {
  const { title, lead } = visit.words.reports;
  const reports = await loadReports();
  const sections = [...group(reports, ({ report }) => report.refArea?.code ?? '')].map(([code, members]) =>
    element(
      'section',
      {},
      element(
        'h2',
        {},
        markChinese(placeTitle({ code, name: members[0]?.report.refArea?.name ?? code }, visit), visit),
      ),
      element('ul', { class: 'entries' }, ...[...members].sort(byYear).map((summary) => entry(summary, visit))),
    ),
  );
  const content = element(
    'div',
    { class: 'list-page reports-page' },
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'lead' }, lead(reports.length)),
    element('div', { class: 'by-place' }, ...sections),
  );
  return { title, content };
}

const byYear = (a: ReportSummary, b: ReportSummary): number => (b.report.year ?? 0) - (a.report.year ?? 0);

function entry({ report, counts }: ReportSummary, visit: Visit): HTMLElement {
  const { words, href, language } = visit;
  const facts = [
    report.deliveredOn && formatDate(report.deliveredOn, language),
    words.reports.observations(counts.observations),
    counts.terms > 0 && words.reports.terms(counts.terms),
  ];
  const link = element(
    'a',
    { href: href(`/reports/${encodeURIComponent(report.id)}`) },
    markChinese(reportTitle(report, visit), visit),
  );
  return element('li', {}, link, ' ', element('small', {}, joinFacts(facts)));
}
