import type { Ledger } from '../../data/ledger.ts';
import type { Place } from '../../data/places.ts';
import { element } from '../../dom/element.ts';
import { placeTitle } from '../../text/place-name.ts';
import type { Visit } from '../page.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

export const nameOf = ({ code, fullName }: Place, visit: Visit): string => placeTitle({ code, name: fullName }, visit);

/** By place, by period, by indicator; each first offers all. */
export function ledgerFields(
  places: readonly Place[],
  { verdicts }: Pick<Ledger, 'verdicts'>,
  visit: Visit,
): HTMLElement[] {
  const { words } = visit;
  const periods = [...new Set(verdicts.map(({ period }) => period))].sort().reverse();
  const indicators = new Map(
    verdicts.flatMap(({ indicator }) => (indicator.id ? [[indicator.id, indicator.text]] : [])),
  );
  const byName = [...indicators].sort(([, a], [, b]) => a.localeCompare(b, 'zh-Hans'));
  return [
    field(
      'place',
      words.ledger.place,
      places.map((place) => ({ value: place.code, text: nameOf(place, visit) })),
      visit,
    ),
    field(
      'period',
      words.ledger.period,
      periods.map((period) => ({ value: period, text: period.replace('/', '–') })),
      visit,
    ),
    field(
      'indicator',
      words.ledger.indicator,
      byName.map(([value, text]) => ({ value, text })),
      visit,
    ),
  ];
}

type Filter = 'place' | 'period' | 'indicator';

function field(name: Filter, label: string, options: readonly Option[], visit: Visit): HTMLElement {
  const { words, go, hrefWith, query } = visit;
  const select = element('select', { id: `ledger-${name}` }, element('option', { value: '' }, words.ledger.all));
  for (const { value, text } of options) {
    select.append(element('option', { value, selected: value === query[name] }, text));
  }
  select.addEventListener('change', () => go(hrefWith({ [name]: select.value || undefined, rows: undefined })));
  return element('div', { class: 'field' }, element('label', { for: select.id }, label), select);
}
