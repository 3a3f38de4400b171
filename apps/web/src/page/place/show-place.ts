import { max } from 'd3-array';
import { loadIndicators } from '../../data/indicators.ts';
import { loadLedger } from '../../data/ledger.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadPlace, type Place } from '../../data/places.ts';
import { loadReports, type ReportSummary } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { formatDate } from '../../text/format-date.ts';
import { reportTitle } from '../../text/report-title.ts';
import { changeList } from '../ledger/change-list.ts';
import type { Page, Visit } from '../page.ts';
import { placeSeries } from './place-series.ts';
import { targetsOfYear, targetYears } from './targets-of-year.ts';

/** One place: its reports, its targets beside their results, and any indicator over the years. */
export async function showPlace(visit: Visit): Promise<Page> {
  const code = visit.params.code ?? '';
  const [place, reports, { items }, indicators, ledger] = await Promise.all([
    loadPlace(code),
    loadReports(code),
    loadObservations({ place: code }),
    loadIndicators(),
    // Targets and results stand by themselves; the verdicts are an addition.
    loadLedger(code).catch(() => null),
  ]);
  const { words } = visit;
  const title = code === '000000' ? words.nation : place.fullName;
  const years = targetYears(items);
  const planned = String(max(reports, ({ report }) => report.year ?? 0));
  const year = [visit.query.year, planned, years[0]].find((wanted) => wanted !== undefined && years.includes(wanted));
  const content = element(
    'div',
    { class: 'place-page' },
    element('header', {}, element('h1', { tabindex: -1 }, title), about(place, visit)),
    reportSection(reports, visit),
    year !== undefined && targetsOfYear({ observations: items, year, years, indicators, ledger }, visit),
    ledger &&
      changeList(
        ledger.changes,
        { reports: new Map(reports.map(({ report }) => [report.id, report])), places: null },
        visit,
      ),
    items.length > 0 && placeSeries({ observations: items, indicators, reports }, visit),
  );
  return { title, content };
}

function about({ parent, former, name, fullName }: Place, { words, href }: Visit): HTMLElement {
  const list = element('dl', { class: 'facts' });
  if (parent !== null && parent !== '000000') {
    list.append(
      element('dt', {}, words.place.parent),
      element('dd', {}, element('a', { href: href(`/places/${parent}`) }, fullName.slice(0, -name.length))),
    );
  }
  if (former.length > 0) {
    const names = former.map((place) => words.place.formerText(place.name, place.until)).join('、');
    list.append(element('dt', {}, words.place.former), element('dd', {}, names));
  }
  return list;
}

function reportSection(reports: readonly ReportSummary[], visit: Visit): HTMLElement {
  const { words, href, language } = visit;
  const entries = [...reports]
    .sort((a, b) => (b.report.year ?? 0) - (a.report.year ?? 0))
    .map(({ report, counts }) => {
      const facts = [
        report.deliveredOn && formatDate(report.deliveredOn, language),
        report.meeting,
        report.speaker?.name ?? report.issuer,
        words.reports.observations(counts.observations),
      ];
      const link = element('a', { href: href(`/reports/${report.id}`) }, reportTitle(report, visit));
      return element('li', {}, link, element('small', {}, facts.filter(Boolean).join(' · ')));
    });
  return element(
    'section',
    {},
    element('h2', {}, words.place.reports),
    entries.length > 0 ? element('ul', { class: 'mastheads' }, ...entries) : element('p', {}, words.place.noReports),
  );
}
