import type { UnitKind } from '@gongbao/indicator-schema';
import { type Exclusion, NONE } from './exclusion.ts';
import { exclusions } from './exclusions.ts';
import type { Place } from './place.ts';

const kinds = new Set(exclusions.flatMap(({ of = [] }) => of));
const askedOf = (kind: UnitKind | typeof NONE): readonly Exclusion[] =>
  exclusions.filter(({ of }) => of === undefined || of.includes(kind));
const byKind = new Map([...kinds].map((kind) => [kind, askedOf(kind)] as const));
const ofAll = exclusions.filter(({ of }) => of === undefined);

/** The first exclusion that applies; only those are asked that bear on the amount's kind of unit. */
export const exclusionOf = (place: Place): Exclusion | undefined => {
  for (const exclusion of byKind.get(place.amount.unit?.kind ?? NONE) ?? ofAll)
    if (exclusion.applies(place)) return exclusion;
  return undefined;
};
