import type { Observation, Quantity, Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';

export type ClaimVerdict = 'match' | 'close' | 'mismatch' | 'cannot-verify';

/** How near is close, as published in the answer. */
export const closeness = {
  /** For percentages and percentage points, in points. */
  points: 0.1,
  /** For all else, of the stored figure. */
  share: 0.01,
} as const;

export interface ClaimJudgement {
  readonly verdict: ClaimVerdict;
  /** The stored figure that says so; null where none can be held against the claim. */
  readonly observation: ObservationRecord | null;
  /** Claim minus stored, in the unit of the claim; null where nothing can be subtracted. */
  readonly difference: number | null;
}

/** Holds a claim against all that is stored of the same thing: the nearest decides. */
export function judgeClaim(claim: Observation, stored: readonly ObservationRecord[]): ClaimJudgement {
  const judged = stored.flatMap((observation) => judgeOne(claim, observation) ?? []);
  const ranks: readonly ClaimVerdict[] = ['match', 'close', 'mismatch'];
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
  const difference = farther(claimed.min - known.min, claimed.max - known.max);
  const slack = Math.max(halfOfLastPlace(claim), halfOfLastPlace(observation));
  const verdict = allows(claim, claimed, known, slack) ? 'match' : nearness(difference, known, claimed.unit);
  return { verdict, observation, difference: Number((difference / scaleOf(claim)).toPrecision(6)) };
}

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

/** Whether the stored figure is the claimed one to the places of the shorter, or one that its words allow. */
function allows({ bound }: Observation, claimed: Ends, known: Ends, slack: number): boolean {
  if (bound === 'ge' || bound === 'gt') return known.min >= claimed.min - slack;
  if (bound === 'le' || bound === 'lt') return known.max <= claimed.max + slack;
  return Math.abs(claimed.min - known.min) <= slack && Math.abs(claimed.max - known.max) <= slack;
}

function nearness(difference: number, known: Ends, unit: string): ClaimVerdict {
  const rate = unit.startsWith('%') || unit.includes('point');
  const near = rate ? closeness.points : Math.abs(known.max) * closeness.share;
  return Math.abs(difference) <= near * (1 + 1e-9) ? 'close' : 'mismatch';
}

function farther(a: number, b: number): number {
  return Math.abs(a) > Math.abs(b) ? a : b;
}

/** Half of the last decimal place that was written, scaled: 956.7亿元 stands for what rounds to it. */
function halfOfLastPlace(observation: Observation): number {
  const decimals = /[.．](\d+)/.exec(observation.source.quote)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * scaleOf(observation) * (1 + 1e-9);
}

/** What one of the written unit is in the scaled one. */
function scaleOf({ quantity, value }: Observation): number {
  const written = value === null ? undefined : numbersOf(value);
  const scaled = quantity === null ? undefined : numbersOf(quantity.value);
  return written && scaled && written.max !== 0 ? scaled.max / written.max : 1;
}
