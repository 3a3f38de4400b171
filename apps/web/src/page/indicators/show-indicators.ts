import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import { element } from '../../dom/element.ts';
import type { Page, Visit } from '../page.ts';
import { groupName, groupsByName, nameOrder } from './group-name.ts';

/** The catalogue by groups: every indicator that has data, and how much. */
export async function showIndicators(visit: Visit): Promise<Page> {
  const { title, lead } = visit.words.indicators;
  const indicators = (await loadIndicators()).filter(({ observations }) => observations !== 0);
  const groups = groupsByName(indicators, visit);
  const compare = nameOrder(visit);
  const byName = (members: readonly Indicator[]): Indicator[] =>
    [...members].sort((a, b) => compare(a.names[visit.language], b.names[visit.language]));
  const sections = groups.map(([id, members]) =>
    element(
      'section',
      { id: `group-${id}` },
      element('h2', {}, groupName(id, visit)),
      element('ul', { class: 'entries' }, ...byName(members).map((indicator) => entry(indicator, visit))),
    ),
  );
  const content = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'lead' }, lead(indicators.length)),
    groupIndex(groups, visit),
    ...sections,
  );
  return { title, content };
}

/** A long list opens with the way to each of its parts. */
const groupIndex = (groups: readonly (readonly [string, readonly Indicator[]])[], visit: Visit): HTMLElement =>
  element(
    'nav',
    { class: 'choices index', 'aria-label': visit.words.indicator.group },
    element(
      'ul',
      {},
      ...groups.map(([id, members]) =>
        element(
          'li',
          {},
          element('a', { href: `#group-${id}` }, groupName(id, visit)),
          ' ',
          element('small', {}, members.length),
        ),
      ),
    ),
  );

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
