import { ApiFailure } from '../../data/fetch-json.ts';
import { type Ledger, loadLedger, type Verdict, verdictKinds } from '../../data/ledger.ts';
import { loadReportedPlaces, type Place } from '../../data/places.ts';
import { loadReports } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import type { Page, Visit } from '../page.ts';
import { changeList } from './change-list.ts';
import { verdictTable } from './verdict-table.ts';

/** What became of the targets of a place: every verdict with the two statements it rests on. */
export async function showLedger(visit: Visit): Promise<Page> {
  const { words } = visit;
  const places = await loadReportedPlaces();
  const place = places.find(({ code }) => code === visit.query.place) ?? places[0];
  if (!place) throw new ApiFailure('not-found', visit.path);
  const [ledger, reports] = await Promise.all([loadLedger(place.code), loadReports(place.code)]);
  const shown = ledger.verdicts.filter((verdict) => isAsked(verdict, visit));
  const sources = new Map(reports.map(({ report }) => [report.id, report]));
  const content = element(
    'div',
    { class: 'list-page ledger-page' },
    element('h1', { tabindex: -1 }, words.ledger.title),
    element('p', { class: 'lead' }, words.ledger.lead),
    element('div', { class: 'filters' }, placeField(places, place, visit), periodField(ledger, visit)),
    verdictChoices(ledger, visit),
    element('p', { class: 'note', role: 'status' }, words.ledger.found(shown.length)),
    shown.length > 0 ? verdictTable(shown, sources, visit) : undefined,
    changeList(
      ledger.changes.filter(({ period }) => visit.query.period === undefined || period === visit.query.period),
      sources,
      visit,
    ),
  );
  return { title: words.ledger.title, content };
}

function isAsked({ verdict, period, indicator }: Verdict, { query }: Visit): boolean {
  return (
    (query.verdict === undefined || verdict === query.verdict) &&
    (query.period === undefined || period === query.period) &&
    (query.indicator === undefined || indicator.id === query.indicator)
  );
}

function placeField(places: readonly Place[], chosen: Place, { words, go, hrefWith }: Visit): HTMLElement {
  const select = element('select', { id: 'ledger-place' });
  for (const { code, fullName } of places) {
    const name = code === '000000' ? words.nation : fullName;
    select.append(element('option', { value: code, selected: code === chosen.code }, name));
  }
  select.addEventListener('change', () =>
    go(hrefWith({ place: select.value, period: undefined, indicator: undefined })),
  );
  return element('div', { class: 'field' }, element('label', { for: select.id }, words.ledger.place), select);
}

function periodField({ verdicts }: Ledger, { words, go, hrefWith, query }: Visit): HTMLElement {
  const periods = [...new Set(verdicts.map(({ period }) => period))].sort().reverse();
  const select = element('select', { id: 'ledger-period' }, element('option', { value: '' }, words.ledger.all));
  for (const period of periods) {
    select.append(element('option', { value: period, selected: period === query.period }, period.replace('/', '–')));
  }
  select.addEventListener('change', () => go(hrefWith({ period: select.value || undefined })));
  return element('div', { class: 'field' }, element('label', { for: select.id }, words.ledger.period), select);
}

function verdictChoices({ verdicts }: Ledger, { words, hrefWith, query }: Visit): HTMLElement {
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
  const counted = verdictKinds.map((kind) => {
    const count = verdicts.filter(
      ({ verdict, period }) => verdict === kind && (query.period === undefined || period === query.period),
    ).length;
    return choice(`${words.ledger.verdicts[kind]} ${count}`, kind);
  });
  return element(
    'div',
    { class: 'choices' },
    element('ul', { 'aria-label': words.ledger.verdict }, choice(words.ledger.all, undefined), ...counted),
  );
}
