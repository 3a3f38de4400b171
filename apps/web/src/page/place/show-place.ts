import { chartWords } from '@gongbao/widget/chart';
import { max } from 'd3-array';
import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import { type Ledger, loadLedger } from '../../data/ledger.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadPlace, type Place } from '../../data/places.ts';
import { loadReports, type ReportSummary } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { formatDate, formatMonth } from '../../text/format-date.ts';
import { namedFor } from '../../text/indicator-name.ts';
import { joinFacts } from '../../text/join-facts.ts';
import { placeTitle } from '../../text/place-name.ts';
import { reportTitle } from '../../text/report-title.ts';
import { changeList } from '../ledger/change-list.ts';
import type { Page, Visit } from '../page.ts';
import { nothingFits, type WayOut } from '../state/nothing-fits.ts';
import { placeSeries } from './place-series.ts';
import { targetsOfYear, targetYears } from './targets-of-year.ts';

/** More reports than these would push the targets off the first screen. */
const NEWEST = 4;

/** One place: its reports, its targets beside their results, and any indicator over the years. */
export async function showPlace(visit: Visit): Promise<Page> {
  const code = visit.params.code ?? '';
  const [place, reports, { items }, catalogue, ledger] = await Promise.all([
    loadPlace(code),
    loadReports(code),
    loadObservations({ place: code }),
    loadIndicators(),
    // Targets and results stand by themselves; the verdicts are an addition.
    loadLedger(code).catch(() => null),
  ]);
  const title = placeTitle({ code, name: place.fullName }, visit);
  const indicators = catalogue.map((indicator) => namedFor(indicator, [code]));
  const years = targetYears(items);
  const planned = String(max(reports, ({ report }) => report.year ?? 0));
  const year = [visit.query.year, planned, years[0]].find((wanted) => wanted !== undefined && years.includes(wanted));
  const content = element(
    'div',
    { class: 'place-page' },
    element('header', {}, element('h1', { tabindex: -1 }, markChinese(title, visit)), about(place, visit)),
    reports.length > 0 ? reportSection(reports, visit) : nothingFits(visit.words.place.noReports, waysOn(visit)),
    year !== undefined && targetsOfYear({ observations: items, year, years, indicators, ledger }, visit),
    ledger && year !== undefined && changesOfYear(ledger, { year, code, reports, indicators }, visit),
    items.length > 0 && placeSeries({ observations: items, indicators, reports }, visit),
  );
  return { title, content };
}

interface ChangedYear {
  readonly year: string;
  readonly code: string;
  readonly reports: readonly ReportSummary[];
  readonly indicators: readonly Indicator[];
}

/** What appeared and what vanished in the year that is shown, and the way to all the other years. */
function changesOfYear({ changes }: Ledger, { year, code, reports, indicators }: ChangedYear, visit: Visit): Node {
  const { words, href, language } = visit;
  const known = {
    reports: new Map(reports.map(({ report }) => [report.id, report])),
    places: null,
    names: language === 'en' ? new Map(indicators.map(({ id, names }) => [id, names.en])) : new Map<string, string>(),
  };
  const ofYear = changes.filter(({ period }) => period === year);
  const section =
    changeList(ofYear, known, visit) ??
    element(
      'section',
      {},
      element('h2', {}, words.ledger.changesTitle),
      element('p', { class: 'note' }, words.place.noChanges(year)),
    );
  if (changes.length > ofYear.length) {
    section.append(element('p', {}, element('a', { href: href('/ledger', { place: code }) }, words.place.allChanges)));
  }
  return section;
}

function about({ parent, former, name, fullName }: Place, visit: Visit): HTMLElement {
  const { words, href, language } = visit;
  const list = element('dl', { class: 'facts' });
  if (parent !== null && parent !== '000000') {
    const above = placeTitle({ code: parent, name: fullName.slice(0, -name.length) }, visit);
    list.append(
      element('dt', {}, words.place.parent),
      element('dd', {}, element('a', { href: href(`/places/${parent}`) }, markChinese(above, visit))),
    );
  }
  if (former.length > 0) {
    const names = former.map((place) => words.place.formerText(place.name, formatMonth(place.until, language)));
    list.append(
      element('dt', {}, words.place.former),
      element('dd', {}, markChinese(names.join(chartWords[language].comma), visit)),
    );
  }
  return list;
}

/** From a place without reports: to those with reports, or to a report of one's own. */
const waysOn = ({ words, href }: Visit): WayOut[] => [
  { text: words.start.showAll, href: href('/places') },
  { text: words.pages.read, href: href('/read') },
];

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
      const link = element(
        'a',
        { href: href(`/reports/${report.id}`) },
        markChinese(reportTitle(report, visit), visit),
      );
      return element('li', {}, link, element('small', {}, markChinese(joinFacts(facts), visit)));
    });
  return element(
    'section',
    {},
    element('h2', {}, words.place.reports),
    element('ul', { class: 'mastheads' }, ...entries.slice(0, NEWEST)),
    entries.length > NEWEST &&
      element(
        'details',
        {},
        element('summary', {}, words.place.olderReports(entries.length - NEWEST)),
        element('ul', { class: 'mastheads' }, ...entries.slice(NEWEST)),
      ),
  );
}
