import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import { element } from '../../dom/element.ts';
import type { Page, Visit } from '../page.ts';
import { findMatches } from '../search/find-matches.ts';
import { nothingFits } from '../state/nothing-fits.ts';
import { groupName, groupsByName, nameOrder } from './group-name.ts';

/** The catalogue by groups: every indicator that has data, and how much; those of a name that the reader looks for. */
export async function showIndicators(visit: Visit): Promise<Page> {
  const { title, lead, none } = visit.words.indicators;
  const indicators = (await loadIndicators()).filter(({ observations }) => observations !== 0);
  const typed = (visit.query.q ?? '').trim();
  const shown = typed === '' ? indicators : findMatches(indicators, typed, namesOf(visit));
  const groups = groupsByName(shown, visit);
  const content = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'lead' }, lead(indicators.length)),
    findField(typed, visit),
    shown.length === 0 && nothingFits(none, [{ text: visit.words.state.clearFilters, href: visit.href(visit.path) }]),
    // The first group is open, so that the page says what is behind the others.
    ...groups.map(([id, members], n) => group(id, members, { isOpen: typed !== '' || n === 0, visit })),
  );
  return { title, content };
}

const namesOf =
  ({ language }: Pick<Visit, 'language'>) =>
  ({ names, synonyms }: Indicator): string[] => [names[language], ...Object.values(names), ...(synonyms ?? [])];

function findField(typed: string, { words, go, hrefWith }: Visit): HTMLElement {
  const input = element('input', { type: 'search', id: 'indicators-find', name: 'q', value: typed });
  const form = element(
    'form',
    { class: 'field picker' },
    element('label', { for: input.id }, words.indicators.find),
    input,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('change', () => go(hrefWith({ q: input.value.trim() || undefined })));
  return form;
}

interface GroupContext {
  readonly isOpen: boolean;
  readonly visit: Visit;
}

/** A long list shows its parts, each behind its name. */
function group(id: string, members: readonly Indicator[], { isOpen, visit }: GroupContext): HTMLElement {
  const compare = nameOrder(visit);
  const byName = [...members].sort((a, b) => compare(a.names[visit.language], b.names[visit.language]));
  return element(
    'details',
    { class: 'group', id: `group-${id}`, open: isOpen },
    element('summary', {}, element('h2', {}, groupName(id, visit), ' ', element('small', {}, members.length))),
    element('ul', { class: 'entries' }, ...byName.map((indicator) => entry(indicator, visit))),
  );
}

function entry({ id, names, observations }: Indicator, { language, words, href }: Visit): HTMLElement {
  const count = observations === null ? undefined : element('small', {}, words.indicators.count(observations));
  return element(
    'li',
    {},
    element('a', { href: href(`/indicators/${encodeURIComponent(id)}`) }, names[language]),
    ' ',
    count,
  );
}
