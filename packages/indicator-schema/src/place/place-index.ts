import type { FormerPlace, Place, PlaceTable } from './place.ts';
import { shortNames } from './short-names.ts';

/** What a name stands for: some places of today, and the place under which the name is used. */
export interface Meaning {
  readonly into: readonly Place[];
  readonly scope: string | null;
}

type Names = ReadonlyMap<string, readonly Meaning[]>;

export interface PlaceIndex {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly children: ReadonlyMap<string, readonly Place[]>;
  readonly history: ReadonlyMap<string, readonly FormerPlace[]>;
  /** The first list that knows a name decides. */
  readonly names: readonly [full: Names, short: Names, former: Names];
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

export const makePlaceIndex = ({ places, former, peoples, aliases }: PlaceTable): PlaceIndex => {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const children = new Map<string, Place[]>();
  const history = new Map<string, FormerPlace[]>();
  const full = new Map<string, Meaning[]>();
  const short = new Map<string, Meaning[]>();
  const old = new Map<string, Meaning[]>();
  for (const place of places) {
    const meaning = { into: [place], scope: place.parent };
    if (place.parent !== null) push(children, place.parent, place);
    for (const name of [place.name, ...(aliases.get(place.code) ?? [])]) push(full, name, meaning);
    for (const name of shortNames(place.name, peoples)) push(short, name, meaning);
  }
  for (const place of former) {
    const into = place.into.flatMap((code) => byCode.get(code) ?? []);
    push(old, place.name, { into, scope: place.parent });
    for (const code of place.into) push(history, code, place);
  }
  for (const list of history.values()) list.sort((a, b) => (a.until < b.until ? 1 : -1));
  return { byCode, children, history, names: [full, short, old] };
};

/** From the nation down to the place itself. */
export const chainOf = (index: PlaceIndex, code: string): readonly Place[] => {
  const place = index.byCode.get(code);
  if (place === undefined) return [];
  return place.parent === null ? [place] : [...chainOf(index, place.parent), place];
};

/** Whether a place is `ancestor` or lies in it. */
export const isUnder = (index: PlaceIndex, code: string | null, ancestor: string): boolean => {
  for (let at = code; at !== null; at = index.byCode.get(at)?.parent ?? null) if (at === ancestor) return true;
  return false;
};
