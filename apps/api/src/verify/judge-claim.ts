import { findUnit, type Observation, type Quantity, type Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';
import { closeness } from './closeness.ts';

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
  const difference = farther(claimed.min - known.min, claimed.max - known.max);
  const holds = observation.bound === 'eq' ? holdsFigure : holdsBound;
  const verdict = holds({ claim, claimed, observation, known }) ?? nearness(difference, known, claimed.unit);
  const scale = scaleOf(claim);
  return { verdict, observation, difference: scale === null ? null : Number((difference / scale).toPrecision(6)) };
}

interface Held {
  readonly claim: Observation;
  readonly claimed: Ends;
  readonly observation: ObservationRecord;
  readonly known: Ends;
}

type Holds = (held: Held) => 'match' | 'cannot-verify' | undefined;

const holdsFigure: Holds = ({ claim, claimed, observation, known }) => {
  const slack = Math.max(halfOfLastPlace(claim), halfOfLastPlace(observation));
  return allows(claim, claimed, known, slack) ? 'match' : undefined;
};

/** 8%以上 confirms what holds for all that it allows, and speaks against what it does not allow: the rest stays open. */
const holdsBound: Holds = ({ claim, claimed, observation, known }) => {
  const slack = halfOfLastPlace(claim);
  const [all, wanted] = [allowedBy(observation, known), allowedBy(claim, claimed)];
  const isSame = claim.bound === observation.bound || observation.bound === 'approx';
  if (isSame && allows({ bound: 'eq' }, claimed, known, slack)) return 'match';
  if (all.min >= wanted.min && all.max <= wanted.max) return 'match';
  const isOpen = all.min <= wanted.max + slack && all.max >= wanted.min - slack;
  return isOpen ? 'cannot-verify' : undefined;
};

/** What a figure's words allow, by the rule of the ledger: 左右 half a point, or a twentieth. */
function allowedBy({ bound }: Observation, { min, max, unit }: Ends): Pick<Ends, 'min' | 'max'> {
  if (bound === 'ge' || bound === 'gt') return { min, max: Number.POSITIVE_INFINITY };
  if (bound === 'le' || bound === 'lt') return { min: Number.NEGATIVE_INFINITY, max };
  if (bound === 'eq') return { min, max };
  const around = (end: number) => (isRate(unit) ? 0.5 : Math.abs(end) * 0.05);
  return { min: min - around(min), max: max + around(max) };
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
function allows({ bound }: Pick<Observation, 'bound'>, claimed: Ends, known: Ends, slack: number): boolean {
  if (bound === 'ge' || bound === 'gt') return known.min >= claimed.min - slack;
  if (bound === 'le' || bound === 'lt') return known.max <= claimed.max + slack;
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
