import { canonicalKey, type KeyTables, makeKeyTables } from './canonical-key.ts';
import type { Indicator, IndicatorGroup, Wording } from './indicator.ts';
import { leadForms } from './lead-forms.ts';
import { plainName } from './plain-name.ts';
import { withoutEnding } from './without-ending.ts';

/** What the linking looks up; made at the first look. */
export interface NameIndex {
  readonly keys: KeyTables;
  readonly byKey: ReadonlyMap<string, readonly Indicator[]>;
  readonly leadingWords: ReadonlySet<string>;
  readonly growthEndings: ReadonlySet<string>;
  readonly countEndings: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** The indicators that reports are linked to. */
export interface Catalogue {
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  get(id: string): Indicator | undefined;
  names(): NameIndex;
}

const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [indicator]);
  else if (!list.includes(indicator)) list.push(indicator);
};

/** Whether 数 after its name changes nothing. */
export const isCounted = ({ unit }: Indicator): boolean => unit.startsWith('{');

/** Names as they stand win over what is left of others without their first words or 数. */
const makeNameIndex = (indicators: readonly Indicator[], wording: Wording): NameIndex => {
  const keys = makeKeyTables(wording);
  const leadingWords = new Set(wording.leadingWords);
  const countEndings = new Set(wording.countEndings);
  const byKey = new Map<string, Indicator[]>();
  const byRest = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    for (const name of [indicator.names.zh, ...indicator.synonyms]) {
      const [whole = '', ...rests] = leadForms(plainName(name), leadingWords);
      add(byKey, canonicalKey(whole, keys), indicator);
      const counted = isCounted(indicator) ? withoutEnding(whole, countEndings) : undefined;
      for (const rest of [...rests, counted ?? whole]) add(byRest, canonicalKey(rest, keys), indicator);
    }
  for (const [key, found] of byRest) if (!byKey.has(key)) byKey.set(key, found);
  return {
    keys,
    byKey,
    leadingWords,
    growthEndings: new Set(wording.growthEndings),
    countEndings,
    notes: new Set(wording.notes),
  };
};

/** A catalogue of these indicators, read with this wording. */
export const makeCatalogue = (
  groups: readonly IndicatorGroup[],
  indicators: readonly Indicator[],
  wording: Wording,
): Catalogue => {
  let byId: ReadonlyMap<string, Indicator> | undefined;
  let index: NameIndex | undefined;
  return {
    groups,
    indicators,
    get: (id) => {
      byId ??= new Map(indicators.map((indicator) => [indicator.id, indicator]));
      return byId.get(id);
    },
    names: () => {
      index ??= makeNameIndex(indicators, wording);
      return index;
    },
  };
};
