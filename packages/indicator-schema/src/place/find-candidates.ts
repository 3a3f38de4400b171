import type { Place } from './place.ts';
import { isUnder, type Meaning, type PlaceIndex } from './place-index.ts';

/** No name of one place is longer. */
const longest = 20;

const levels = ['nation', 'province', 'prefecture', 'county'];

const meanings = (index: PlaceIndex, name: string): readonly Meaning[] =>
  index.names.flatMap((names) => names.get(name) ?? []);

/** A name under its parents' names, the longest parent first: 重庆市|长寿区. */
const nested = (index: PlaceIndex, name: string): readonly Meaning[] => {
  for (let cut = Math.min(name.length - 2, longest); cut >= 2; cut--) {
    const above = meanings(index, name.slice(0, cut)).flatMap(({ into }) => into);
    if (above.length === 0) continue;
    const rest = name.slice(cut);
    const below = [...meanings(index, rest), ...nested(index, rest)];
    const found = below.filter(({ scope }) => above.some(({ code }) => isUnder(index, scope, code)));
    if (found.length > 0) return found;
  }
  return [];
};

/** The whole name as one place's, by the first list of names that knows one inside `within`. */
const ranked = (index: PlaceIndex, name: string, within: string | undefined): readonly Meaning[] => {
  for (const names of index.names) {
    const found = (names.get(name) ?? []).filter(
      ({ into }) => within === undefined || into.some(({ code }) => isUnder(index, code, within)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

/** Every place that `name` can mean, inside `within`, higher levels first. */
export const findCandidates = (index: PlaceIndex, name: string, within: string | undefined): readonly Place[] => {
  const plain = name.replace(/\s/g, '');
  if (plain.length > 3 * longest) return [];
  const own = ranked(index, plain, within);
  const found = new Set((own.length > 0 ? own : nested(index, plain)).flatMap(({ into }) => into));
  return [...found]
    .filter(({ code }) => within === undefined || isUnder(index, code, within))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.code < b.code ? -1 : 1));
};
