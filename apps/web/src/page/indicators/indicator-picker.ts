import type { Indicator } from '../../data/indicators.ts';
import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';
import { groupName, groupsByName } from './group-name.ts';

/** Chooses an indicator among those that have data, by group, the fullest first. */
export function indicatorPicker(indicators: readonly Indicator[], visit: Visit, current: string): HTMLElement {
  const { words, language } = visit;
  const select = element('select', { id: 'indicator-picker' });
  const withData = indicators.filter(({ id, observations }) => id === current || observations !== 0);
  for (const [name, members] of groupsByName(withData, visit)) {
    const options = [...members].sort((a, b) => (b.observations ?? 0) - (a.observations ?? 0));
    const list = element('optgroup', { label: groupName(name, visit) });
    for (const { id, names } of options) {
      list.append(element('option', { value: id, selected: id === current }, names[language]));
    }
    select.append(list);
  }
  // The measure of one indicator need not be one of the next; the places a reader chose stay.
  select.addEventListener('change', () =>
    visit.go(visit.href(`/indicators/${encodeURIComponent(select.value)}`, { places: visit.query.places })),
  );
  return element(
    'div',
    { class: 'field picker' },
    element('label', { for: select.id }, words.indicator.choose),
    select,
  );
}
