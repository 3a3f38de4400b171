import { findUnit, type Observation, type Quantity, type Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';
import { closeness } from './closeness.ts';
import { isOneSided, isWithin, overlap, type Range, rangeOf } from './range.ts';

export type ClaimVerdict = 'match' | 'close' | 'mismatch' | 'cannot-verify';

export interface ClaimJudgement {
  readonly verdict: ClaimVerdict;
  /** The stored figure that says so, or that leaves it open; null where none can be held against the claim. */
  readonly observation: ObservationRecord | null;
  /** Claim minus stored, in the unit of the claim; null where nothing can be subtracted. */
  readonly difference: number | null;
}

/** Holds a claim against all that is stored of the same thing: the nearest decides. */
export function judgeClaim(claim: Observation, stored: readonly ObservationRecord[]): ClaimJudgement {
  const judged = stored.flatMap((observation) => judgeOne(claim, observation) ?? []);
  const ranks: readonly ClaimVerdict[] = ['match', 'close', 'mismatch', 'cannot-verify'];
  judged.sort(
    (a, b) =>
      ranks.indexOf(a.verdict) - ranks.indexOf(b.verdict) || Math.abs(a.difference ?? 0) - Math.abs(b.difference ?? 0),
  );
  return judged[0] ?? { verdict: 'cannot-verify', observation: null, difference: null };
}

function judgeOne(claim: Observation, observation: ObservationRecord): ClaimJudgement | undefined {
  const claimed = endsOf(claim);
  const known = endsOf(observation);
  if (claimed === undefined || known === undefined || claimed.unit !== known.unit) return undefined;
  if (mayBeMeanAndSum(claim, claimed, known)) return undefined;
  const difference = farther(claimed.min - known.min, claimed.max - known.max);
  const holds = observation.bound === 'eq' ? holdsFigure : holdsBound;
  // A bound that is broken is broken, by however little: only of two figures one can be close to the other.
  const isBound = isOneSided(claim.bound) || isOneSided(observation.bound);
  const otherwise = isBound ? 'mismatch' : nearness(difference, known, claimed.unit);
  const verdict = holds({ claim, claimed, observation, known }) ?? otherwise;
  const scale = scaleOf(claim);
  return { verdict, observation, difference: scale === null ? null : Number((difference / scale).toPrecision(6)) };
}

/** Growth over several years is told by its yearly mean (年均增长6%) or by what it came to (五年增长34%): two figures. */
function mayBeMeanAndSum({ period, measure }: Observation, claimed: Ends, known: Ends): boolean {
  if (period === null || period.length === 4 || (measure !== 'growth' && measure !== 'change')) return false;
  const times = claimed.max / known.max;
  return times > 0 && (times > closeness.otherFigure || times < 1 / closeness.otherFigure);
}

interface Held {
  readonly claim: Observation;
  readonly claimed: Ends;
  readonly observation: ObservationRecord;
  readonly known: Ends;
}

type Holds = (held: Held) => 'match' | 'cannot-verify' | undefined;

const holdsFigure: Holds = ({ claim, claimed, observation, known }) => {
  const [own, other] = [halfOfLastPlace(claim), halfOfLastPlace(observation)];
  if (!isOneSided(claim.bound)) return isSame(claimed, known, Math.max(own, other)) ? 'match' : undefined;
  // A bound is held against what is written out; what is written more coarsely than it may lie on either side.
  const slack = other > own ? other : 0;
  const written = { min: known.min + slack, max: known.max - slack, minOpen: false, maxOpen: false };
  return isWithin(written, allowedBy(claim, claimed)) ? 'match' : undefined;
};

/** 8%以上 confirms what holds for all that it allows, and speaks against what it does not allow: the rest stays open. */
const holdsBound: Holds = ({ claim, claimed, observation, known }) => {
  const slack = isOneSided(claim.bound) ? 0 : halfOfLastPlace(claim);
  const [all, wanted] = [allowedBy(observation, known), allowedBy(claim, claimed)];
  const isAlike = claim.bound === observation.bound || observation.bound === 'approx';
  if ((isAlike && isSame(claimed, known, slack)) || isWithin(all, wanted)) return 'match';
  const nearly = { ...wanted, min: wanted.min - slack, max: wanted.max + slack };
  return overlap(all, nearly) ? 'cannot-verify' : undefined;
};

/** 左右 is half a point, or a twentieth. */
const allowedBy = ({ bound }: Observation, ends: Ends): Range =>
  rangeOf(bound, ends, (end) => (isRate(ends.unit) ? 0.5 : Math.abs(end) * 0.05));

interface Ends {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** Both ends of a figure in its scaled unit. */
function endsOf({ quantity, value, unit }: Observation): Ends | undefined {
  const figure: Quantity | undefined = quantity ?? (value !== null && unit !== null ? { value, unit } : undefined);
  if (figure === undefined) return undefined;
  const ends = numbersOf(figure.value);
  return ends && { ...ends, unit: figure.unit };
}

function numbersOf(value: Value): { readonly min: number; readonly max: number } | undefined {
  if (typeof value === 'number') return { min: value, max: value };
  if ('min' in value) return value;
  const [first, second, ...more] = value.parts;
  if (first === undefined || !second || more.length > 0) return undefined;
  return { min: first / second, max: first / second };
}

function isSame(claimed: Ends, known: Ends, slack: number): boolean {
  return Math.abs(claimed.min - known.min) <= slack && Math.abs(claimed.max - known.max) <= slack;
}

function nearness(difference: number, known: Ends, unit: string): ClaimVerdict {
  const near = isRate(unit) ? closeness.points : Math.abs(known.max) * closeness.share;
  return Math.abs(difference) <= near * (1 + 1e-9) ? 'close' : 'mismatch';
}

function isRate(unit: string): boolean {
  return unit.startsWith('%') || unit.includes('point');
}

function farther(a: number, b: number): number {
  return Math.abs(a) > Math.abs(b) ? a : b;
}

/** Half of the last decimal place that was written, scaled: 956.7亿元 stands for what rounds to it. */
function halfOfLastPlace(observation: Observation): number {
  const decimals = /[.．](\d+)/.exec(observation.source.quote)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * (scaleOf(observation) ?? 0) * (1 + 1e-9);
}

/** What one of the written unit is in the scaled one; null where nobody knows. */
function scaleOf({ quantity, value, unit }: Observation): number | null {
  if (quantity === null) return 1;
  const written = value === null ? undefined : numbersOf(value);
  const scaled = numbersOf(quantity.value);
  if (written && scaled && written.max !== 0) return scaled.max / written.max;
  const known = unit === null ? undefined : findUnit(unit);
  return known?.code === quantity.unit ? Number(`${known.factor}e${known.exponent}`) : null;
}
