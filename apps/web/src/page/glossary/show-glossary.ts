import { type KnownTerm, knownTerms } from '@gongbao/glossary';
import { loadReports, type ReportSummary } from '../../data/reports.ts';
import { loadTerms } from '../../data/terms.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { joinFacts } from '../../text/join-facts.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Page, Visit } from '../page.ts';
import { findMatches } from '../search/find-matches.ts';
import { nothingFits } from '../state/nothing-fits.ts';
import { sloganTree } from './slogan-tree.ts';
import { termUses } from './term-uses.ts';

const kinds = ['slogan', 'abbreviation', 'name'] as const;

/** More terms than these are shown when the reader asks for them. */
const MOST_TERMS = 48;

/** The terms of the reports: slogans opened into their parts, abbreviations with what they are short for. */
export async function showGlossary(visit: Visit): Promise<Page> {
  const { glossary } = visit.words;
  const typed = visit.query.q ?? '';
  const kind = kinds.find((known) => known === visit.query.kind);
  const named = typed.trim() === '' ? knownTerms : findMatches(knownTerms, typed, namesOf);
  const shown = named.filter((term) => kind === undefined || term.kind === kind);
  const [{ items: used }, reports] = await Promise.all([
    typed.trim() === '' ? { items: [] } : loadTerms(typed.trim()),
    loadReports(),
  ]);
  const most = visit.query.rows === 'all' ? shown.length : MOST_TERMS;
  const content = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, glossary.title),
    element('p', { class: 'lead' }, glossary.lead(knownTerms.length)),
    findField(typed, visit),
    kindChoices(kind, visit),
    shown.length > 0
      ? element('p', { class: 'note', role: 'status' }, glossary.found(shown.length))
      : nothingFits(glossary.found(0), [{ text: visit.words.state.clearFilters, href: visit.href(visit.path) }]),
    element(
      'div',
      { class: used.length > 0 ? 'terms-and-uses' : undefined },
      element('div', { class: 'terms' }, ...shown.slice(0, most).map((term) => entry(term, reports, visit))),
      used.length > 0 && termUses(used, reports, visit),
    ),
    shown.length > most &&
      element('p', {}, element('a', { class: 'button', href: visit.hrefWith({ rows: 'all' }) }, glossary.allTerms)),
  );
  return { title: glossary.title, content };
}

const namesOf = ({ term, aliases, expansion }: KnownTerm): string[] => [term, ...aliases, expansion ?? ''];

function findField(typed: string, { words, go, hrefWith }: Visit): HTMLElement {
  const input = element('input', { type: 'search', id: 'glossary-find', name: 'q', value: typed });
  const form = element(
    'form',
    { class: 'field picker' },
    element('label', { for: input.id }, words.glossary.find),
    input,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('change', () => go(hrefWith({ q: input.value.trim() || undefined, rows: undefined })));
  return form;
}

function kindChoices(chosen: KnownTerm['kind'] | undefined, { words, hrefWith }: Visit): HTMLElement {
  const choice = (text: string, kind: KnownTerm['kind'] | undefined): HTMLElement =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: hrefWith({ kind, rows: undefined }),
          id: `kind-${kind ?? 'all'}`,
          'aria-current': kind === chosen && 'true',
        },
        text,
      ),
    );
  return element(
    'div',
    { class: 'choices' },
    element(
      'ul',
      { 'aria-label': words.glossary.kind },
      choice(words.glossary.all, undefined),
      ...kinds.map((kind) => choice(words.glossary.kinds[kind], kind)),
    ),
  );
}

function entry(term: KnownTerm, reports: readonly ReportSummary[], visit: Visit): HTMLElement {
  const { words, language, hrefWith } = visit;
  const { aliases, expansion, definition, components, kind } = term;
  return element(
    'article',
    { class: 'term' },
    element('h2', { lang: 'zh-Hans' }, term.term),
    element(
      'p',
      { class: 'about' },
      markChinese(joinFacts([words.glossary.kinds[kind], expansion, ...aliases]), visit),
    ),
    element('p', {}, definition[language]),
    components.length > 0 && sloganTree(components),
    givenBy(term, reports, visit),
    visit.query.q === undefined &&
      element('p', { class: 'about' }, element('a', { href: hrefWith({ q: term.term }) }, words.glossary.whereUsed)),
  );
}

/** The reports that the explanation is taken from, by name where they are known here. */
function givenBy(term: KnownTerm, reports: readonly ReportSummary[], visit: Visit): HTMLElement | undefined {
  const { words, href } = visit;
  if (term.reports.length === 0) return undefined;
  const known = new Map(reports.map(({ report }) => [report.id, report]));
  const links = term.reports.map((id) => {
    const report = known.get(id);
    const name = report ? markChinese(reportTitle(report, visit), visit) : id;
    return element('li', {}, report ? element('a', { href: href(`/reports/${id}`, { show: 'terms' }) }, name) : name);
  });
  return element('div', { class: 'about' }, words.glossary.givenBy, element('ul', { class: 'given-by' }, ...links));
}
