import type { UnitKind } from '@gongbao/indicator-schema';
import { SignBits } from '../lexicon/sign-bits.ts';
import { type Exclusion, NONE } from './exclusion.ts';
import { exclusions } from './exclusions.ts';
import type { Place } from './place.ts';

type Kind = UnitKind | typeof NONE;

/** An exclusion with the bits of the signs that it needs; all have one shape, which the rows of the table have not. */
interface Asked {
  readonly applies: Exclusion['applies'];
  readonly exclusion: Exclusion;
  readonly before: number;
  readonly next: number;
}

const signsBefore = new SignBits(exclusions.flatMap(({ before = [] }) => before));
const signsNext = new SignBits(exclusions.flatMap(({ next = [] }) => next));

const toAsked = (exclusion: Exclusion): Asked => {
  const { applies, before, next } = exclusion;
  return {
    applies,
    exclusion,
    before: before === undefined ? 0 : signsBefore.bitOf(before),
    next: next === undefined ? 0 : signsNext.bitOf(next),
  };
};

/** Any unit that no exclusion names. */
const OTHER = '';
const units = [OTHER, ...new Set(exclusions.flatMap((exclusion) => exclusion.units ?? []))];

const byKind = new Map<Kind, ReadonlyMap<string, readonly Asked[]>>();

/** Those that bear on a kind of unit, by the unit as it is written. */
const byUnitOf = (kind: Kind): ReadonlyMap<string, readonly Asked[]> => {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const ofKind = exclusions.filter(({ of }) => of?.includes(kind) !== false);
  const askedOf = (unit: string) => ofKind.filter((one) => one.units?.includes(unit) !== false).map(toAsked);
  const byUnit = new Map(units.map((unit) => [unit, askedOf(unit)] as const));
  byKind.set(kind, byUnit);
  return byUnit;
};

/** The first exclusion that applies; only those are asked that bear on the amount's unit and on the signs beside it. */
export const exclusionOf = (place: Place): Exclusion | undefined => {
  const { view, before: end, amount } = place;
  const byUnit = byUnitOf(amount.unit?.kind ?? NONE);
  const before = end > 0 ? signsBefore.of(view.charCodeAt(end - 1)) : 0;
  const next = amount.next < view.length ? signsNext.of(view.charCodeAt(amount.next)) : 0;
  for (const asked of byUnit.get(amount.unitText) ?? byUnit.get(OTHER) ?? []) {
    if ((asked.before & ~before) !== 0 || (asked.next & ~next) !== 0) continue;
    const { applies } = asked;
    if (applies(place)) return asked.exclusion;
  }
  return undefined;
};
