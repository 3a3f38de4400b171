import type { UnitKind } from '@gongbao/indicator-schema';
import { SignBits } from '../lexicon/sign-bits.ts';
import { type Exclusion, NONE } from './exclusion.ts';
import { exclusions } from './exclusions.ts';
import type { Place } from './place.ts';

type Kind = UnitKind | typeof NONE;

/** An exclusion with the bits of the signs that it needs. */
interface Asked {
  readonly exclusion: Exclusion;
  readonly before: number;
  readonly next: number;
}

const namedUnits = new Set(exclusions.flatMap(({ units = [] }) => units));
const signsBefore = new SignBits(exclusions.flatMap(({ before = [] }) => before));
const signsNext = new SignBits(exclusions.flatMap(({ next = [] }) => next));

const toAsked = (exclusion: Exclusion): Asked => {
  const { before, next } = exclusion;
  return {
    exclusion,
    before: before === undefined ? 0 : signsBefore.bitOf(before),
    next: next === undefined ? 0 : signsNext.bitOf(next),
  };
};

const lists = new Map<Kind, Map<string, readonly Asked[]>>();

/** Those that bear on a kind of unit, and on the unit as it is written. */
const askedOf = (kind: Kind, unitText: string): readonly Asked[] => {
  const unit = namedUnits.has(unitText) ? unitText : '';
  const ofKind = lists.get(kind) ?? new Map<string, readonly Asked[]>();
  const known = ofKind.get(unit);
  if (known !== undefined) return known;
  const asked = exclusions
    .filter(({ of, units }) => of?.includes(kind) !== false && units?.includes(unit) !== false)
    .map(toAsked);
  lists.set(kind, ofKind.set(unit, asked));
  return asked;
};

/** The first exclusion that applies; only those are asked that bear on the amount's unit and on the signs beside it. */
export const exclusionOf = (place: Place): Exclusion | undefined => {
  const { view, before: end, amount } = place;
  const before = end > 0 ? signsBefore.of(view.charCodeAt(end - 1)) : 0;
  const next = amount.next < view.length ? signsNext.of(view.charCodeAt(amount.next)) : 0;
  for (const asked of askedOf(amount.unit?.kind ?? NONE, amount.unitText)) {
    if ((asked.before & ~before) !== 0 || (asked.next & ~next) !== 0) continue;
    if (asked.exclusion.applies(place)) return asked.exclusion;
  }
  return undefined;
};
