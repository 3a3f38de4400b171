import { canonicalKey, type KeyTables, makeKeyTables } from './canonical-key.ts';
import type { Indicator } from './indicator.ts';
import { leadForms } from './lead-forms.ts';
import type { Catalogue } from './make-catalogue.ts';
import { plainName } from './plain-name.ts';
import { withoutEnding } from './without-ending.ts';

/** What the linking looks up. */
export interface NameIndex {
  readonly keys: KeyTables;
  readonly byKey: ReadonlyMap<string, readonly Indicator[]>;
  readonly leadingWords: ReadonlySet<string>;
  readonly growthEndings: ReadonlySet<string>;
  readonly countEndings: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [indicator]);
  else if (!list.includes(indicator)) list.push(indicator);
};

/** Whether 数 after its name changes nothing. */
export const isCounted = ({ unit }: Indicator): boolean => unit.startsWith('{');

/** Names as they stand win over what is left of others without their first words or 数. */
const makeNameIndex = ({ indicators, wording }: Catalogue): NameIndex => {
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

const made = new WeakMap<Catalogue, NameIndex>();

/** The names of a catalogue, indexed at the first look. */
export const nameIndexOf = (catalogue: Catalogue): NameIndex => {
  const index = made.get(catalogue) ?? makeNameIndex(catalogue);
  made.set(catalogue, index);
  return index;
};
