import { findCandidates } from './find-candidates.ts';
import type { Places, PlaceTable } from './place.ts';
import { chainOf, makePlaceIndex, type PlaceIndex } from './place-index.ts';

/** Places looked up by code and by name; the table is indexed at the first look. */
export const makePlaces = (table: PlaceTable): Places => {
  let made: PlaceIndex | undefined;
  const index = (): PlaceIndex => {
    made ??= makePlaceIndex(table);
    return made;
  };
  return {
    get: (code) => index().byCode.get(code),
    candidates: (name, within) => findCandidates(index(), name, within),
    find: (name, within) => {
      const [first, second] = findCandidates(index(), name, within);
      if (second === undefined) return first;
      return first?.level === 'province' && second.level !== 'province' ? first : undefined;
    },
    chain: (code) => chainOf(index(), code),
    children: (code) => index().children.get(code) ?? [],
    fullName: (code) => {
      const names = chainOf(index(), code).map(({ name }) => name);
      return names.length > 1 ? names.slice(1).join('') : names[0];
    },
    history: (code) => index().history.get(code) ?? [],
  };
};
