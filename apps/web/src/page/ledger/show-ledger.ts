import { saidVerdict, saidVerdicts, verdictWords } from '@gongbao/widget/chart';
import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import { type Ledger, loadLedger, type Verdict } from '../../data/ledger.ts';
import { loadPlace, loadReportedPlaces, type Place } from '../../data/places.ts';
import { loadReports } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { joinFacts } from '../../text/join-facts.ts';
import type { Page, Visit } from '../page.ts';
import { nothingFits } from '../state/nothing-fits.ts';
import { changeList } from './change-list.ts';
import { indicatorOptions, ledgerFields, nameOf } from './ledger-fields.ts';
import { type Known, verdictTable } from './verdict-table.ts';

/** More places than these are asked for one by one. */
const MOST_PLACES = 40;
/** More rows than these are shown when the reader asks for them. */
const MOST_ROWS = 100;

/** What became of the targets of all places, or of one: every verdict with the two statements it rests on. */
export async function showLedger(visit: Visit): Promise<Page> {
  const { words, query, language } = visit;
  const places = await placesWith(query.place);
  const asked = places.filter(({ code }) => query.place === undefined || code === query.place);
  const opened = asked.slice(0, MOST_PLACES);
  const [reports, indicators, ...ledgers] = await Promise.all([
    loadReports(),
    // Without the catalogue indicators keep the words of the reports.
    loadIndicators().catch(() => []),
    ...opened.map(({ code }) => loadLedger(code)),
  ]);
  const ledger = { verdicts: ledgers.flatMap((one) => one.verdicts), changes: ledgers.flatMap((one) => one.changes) };
  const shown = ledger.verdicts.filter((verdict) => isAsked(verdict, visit));
  const rows = query.rows === 'all' ? shown.length : MOST_ROWS;
  const known: Known = {
    reports: new Map(reports.map(({ report }) => [report.id, report])),
    places: query.place === undefined ? new Map(places.map((place) => [place.code, nameOf(place, visit)])) : null,
    names: new Map(language === 'en' ? indicators.map(({ id, names }) => [id, names.en]) : []),
  };
  const content = element(
    'div',
    { class: 'list-page ledger-page' },
    element('h1', { tabindex: -1 }, words.ledger.title),
    element('p', { class: 'lead' }, words.ledger.lead),
    element('div', { class: 'filters' }, ...ledgerFields(places, indicators, ledger, visit)),
    verdictChoices(ledger, visit),
    filteredBy(ledger, places, indicators, visit),
    shown.length > 0
      ? element('p', { class: 'note', role: 'status' }, words.ledger.found(shown.length))
      : nothingLeft(asked, visit),
    asked.length > opened.length && element('p', { class: 'note' }, words.ledger.firstPlaces(opened.length)),
    shown.length > 0 ? verdictTable(shown, known, rows, visit) : undefined,
    shown.length > rows &&
      element('p', {}, element('a', { class: 'button', href: visit.hrefWith({ rows: 'all' }) }, words.ledger.allRows)),
    changeList(
      ledger.changes.filter((change) => isOf(change, visit)),
      known,
      visit,
    ),
  );
  return { title: words.ledger.title, content };
}

/** The one that is asked for stands among them though no report of it is known: the field must name it. */
async function placesWith(asked: string | undefined): Promise<readonly Place[]> {
  const reported = await loadReportedPlaces();
  if (asked === undefined || reported.some(({ code }) => code === asked)) return reported;
  return [...reported, await loadPlace(asked)];
}

/** What to do where no verdict is left: of a place without reports the other filters can stay. */
function nothingLeft(asked: readonly Place[], visit: Visit): HTMLElement {
  const { words, href, hrefWith, path } = visit;
  const clear = { text: words.state.clearFilters, href: href(path) };
  if (asked.some(({ reports }) => reports > 0)) return nothingFits(words.ledger.found(0), [clear]);
  return nothingFits(words.place.noReports, [
    { text: words.ledger.everyPlace, href: hrefWith({ place: undefined }) },
    clear,
  ]);
}

/** Whether the filters of period and indicator leave it. */
const isOf = (
  { period, indicator }: { readonly period: string; readonly indicator: Verdict['indicator'] },
  { query }: Visit,
): boolean =>
  (query.period === undefined || period === query.period) &&
  (query.indicator === undefined || indicator.id === query.indicator);

const isAsked = (entry: Verdict, visit: Visit): boolean =>
  (visit.query.verdict === undefined || saidVerdict(entry) === visit.query.verdict) && isOf(entry, visit);

/** By what the list is filtered, for paper. */
function filteredBy(
  ledger: Ledger,
  places: readonly Place[],
  indicators: readonly Indicator[],
  visit: Visit,
): HTMLElement | undefined {
  const { query, language } = visit;
  const place = places.find(({ code }) => code === query.place);
  const named = indicatorOptions({ verdicts: ledger.verdicts, indicators }, visit);
  const facts = [
    place && nameOf(place, visit),
    query.period?.replace('/', '–'),
    named.find(({ value }) => value === query.indicator)?.text,
    saidVerdicts.flatMap((kind) => (kind === query.verdict ? [verdictWords[language][kind]] : []))[0],
  ];
  const said = joinFacts(facts);
  return said === '' ? undefined : element('p', { class: 'filtered-by' }, said);
}

function verdictChoices({ verdicts }: Pick<Ledger, 'verdicts'>, visit: Visit): HTMLElement {
  const { words, hrefWith, query, language } = visit;
  const choice = (text: string, verdict: string | undefined): HTMLElement =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: hrefWith({ verdict }),
          id: `verdict-${verdict ?? 'all'}`,
          'aria-current': query.verdict === verdict && 'true',
        },
        text,
      ),
    );
  const counted = saidVerdicts.map((kind) => {
    const count = verdicts.filter((entry) => saidVerdict(entry) === kind && isOf(entry, visit)).length;
    return choice(`${verdictWords[language][kind]} ${count}`, kind);
  });
  return element(
    'div',
    { class: 'choices' },
    element('ul', { 'aria-label': words.ledger.verdict }, choice(words.ledger.all, undefined), ...counted),
  );
}
