import type { Indicator } from '../../data/indicators.ts';
import type { Ledger, Verdict } from '../../data/ledger.ts';
import type { Place } from '../../data/places.ts';
import { element } from '../../dom/element.ts';
import { placeTitle } from '../../text/place-name.ts';
import { nameOrder } from '../indicators/group-name.ts';
import type { Visit } from '../page.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export const nameOf = ({ code, fullName }: Place, visit: Visit): string => placeTitle({ code, name: fullName }, visit);

/** By place, by period, by indicator; each first offers all. */
export function ledgerFields(
  places: readonly Place[],
  indicators: readonly Pick<Indicator, 'id' | 'names'>[],
  { verdicts }: Pick<Ledger, 'verdicts'>,
  visit: Visit,
): HTMLElement[] {
  const { words } = visit;
  return [
    field(
      'place',
      words.ledger.place,
      places.map((place) => ({ value: place.code, text: nameOf(place, visit) })),
      visit,
    ),
    field('period', words.ledger.period, periodOptions(verdicts, visit.query.period), visit),
    field('indicator', words.ledger.indicator, indicatorOptions({ verdicts, indicators }, visit), visit),
  ];
}

type Targets = readonly Pick<Verdict, 'period' | 'indicator'>[];

/** The periods of targets, the newest first, and the one that is asked for though no target has it. */
export const periodOptions = (verdicts: Targets, asked: string | undefined): Option[] =>
  [...new Set([...verdicts.map(({ period }) => period), ...(asked === undefined ? [] : [asked])])]
    .sort()
    .reverse()
    .map((period) => ({ value: period, text: period.replace('/', '–') }));

/**
 * The indicators of targets by the names that the reader knows, and the one that is asked for though no target has it:
 * the field must say by what the list is filtered.
 */
export function indicatorOptions(
  { verdicts, indicators }: { verdicts: Targets; indicators: readonly Pick<Indicator, 'id' | 'names'>[] },
  { language, query }: Pick<Visit, 'language' | 'query'>,
): Option[] {
  const texts = new Map(verdicts.flatMap(({ indicator }) => (indicator.id ? [[indicator.id, indicator.text]] : [])));
  const names = new Map(indicators.map((indicator) => [indicator.id, indicator.names[language]]));
  const ids = new Set([...texts.keys(), ...(query.indicator === undefined ? [] : [query.indicator])]);
  const compare = nameOrder({ language });
  return [...ids]
    .map((id) => ({ value: id, text: names.get(id) ?? texts.get(id) ?? id }))
    .sort((a, b) => compare(a.text, b.text));
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
