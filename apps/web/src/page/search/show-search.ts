import { knownTerms } from '@gongbao/glossary';
import { loadIndicators } from '../../data/indicators.ts';
import { searchPlaces } from '../../data/places.ts';
import { loadReports } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { placeTitle } from '../../text/place-name.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';
import { nothingFits } from '../state/nothing-fits.ts';
import { findIndicatorMatches, findMatches } from './find-matches.ts';

interface Hit {
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

const MOST = 20;

/** Everything that has what was typed in its name: indicators, places, reports, terms. */
export async function showSearch(visit: Visit): Promise<Page> {
  const { search, pages } = visit.words;
  const typed = (visit.query.q ?? '').trim();
  const [indicators, places, reports] = typed
    ? await Promise.all([indicatorHits(typed, visit), placeHits(typed, visit), reportHits(typed, visit)])
    : [[], [], []];
  const groups: readonly (readonly [string, readonly Hit[]])[] = [
    [pages.indicators, indicators],
    [pages.places, places],
    [pages.reports, reports],
    [pages.glossary, termHits(typed, visit)],
  ];
  const found = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
  const title = typed === '' ? search.title : search.titleOf(typed);
  const content = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, title),
    typed !== '' && found === 0
      ? nothingFits(search.found(0), [
          { text: pages.places, href: visit.href('/places') },
          { text: pages.indicators, href: visit.href('/indicators') },
          { text: pages.reports, href: visit.href('/reports') },
          { text: pages.glossary, href: visit.href('/glossary') },
        ])
      : element('p', { class: 'lead', role: 'status' }, typed === '' ? search.hint : search.found(found)),
    ...groups.filter(([, hits]) => hits.length > 0).map(([name, hits]) => section(name, hits, visit)),
  );
  return { title, content };
}

const section = (name: string, hits: readonly Hit[], visit: Visit): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, name),
    element(
      'ul',
      { class: 'entries' },
      ...hits
        .slice(0, MOST)
        .map(({ title, note, href }) =>
          element(
            'li',
            {},
            element('a', { href }, markChinese(title, visit)),
            ' ',
            element('small', {}, markChinese(note, visit)),
          ),
        ),
    ),
  );

async function indicatorHits(typed: string, { href, language, words }: Visit): Promise<Hit[]> {
  const fullestFirst = [...(await loadIndicators())].sort((a, b) => (b.observations ?? 0) - (a.observations ?? 0));
  const matches = findIndicatorMatches(fullestFirst, typed, ({ id, names, synonyms }) => [
    names[language],
    names.zh,
    names.en,
    // GDP, CPI: what everybody says is often the id alone.
    id,
    ...(synonyms ?? []),
  ]);
  return matches.map(({ id, names, observations }) => ({
    title: names[language],
    note: words.indicators.count(observations ?? 0),
    href: href(`/indicators/${id}`),
  }));
}

async function placeHits(typed: string, visit: Visit): Promise<Hit[]> {
  return (await searchPlaces(typed)).map(({ code, fullName, reports }) => ({
    title: placeTitle({ code, name: fullName }, visit),
    note: visit.words.places.reports(reports),
    href: visit.href(`/places/${code}`),
  }));
}

async function reportHits(typed: string, visit: Visit): Promise<Hit[]> {
  const matches = findMatches(await loadReports(), typed, ({ report }) => [
    reportTitle(report, visit),
    report.refArea?.name ?? '',
    report.id,
  ]);
  return matches.map(({ report, counts }) => ({
    title: reportTitle(report, visit),
    note: visit.words.reports.observations(counts.observations),
    href: visit.href(`/reports/${report.id}`),
  }));
}

function termHits(typed: string, { href, language }: Visit): Hit[] {
  return findMatches(knownTerms, typed, ({ term, aliases, expansion }) => [term, ...aliases, expansion ?? '']).map(
    ({ term, expansion, definition }) => ({
      title: term,
      note: expansion ?? `${[...definition[language]].slice(0, 24).join('')}…`,
      href: href('/glossary', { q: term }),
    }),
  );
}
