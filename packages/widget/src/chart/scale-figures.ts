import type { Observation, Value } from '@gongbao/indicator-schema';
import type { Figure } from './series.ts';

export interface ScaledFigures {
  /** The unit that most of the numbers are written in. */
  readonly unit: string | null;
  readonly figures: readonly Figure[];
  readonly undrawn: readonly Observation[];
}

/** Both ends of a value on a number line; undefined for a ratio of more than two parts. */
function endsOf(value: Value): readonly [number, number] | undefined {
  if (typeof value === 'number') return [value, value];
  if ('min' in value) return [value.min, value.max];
  const [first, second] = value.parts;
  if (value.parts.length !== 2 || first === undefined || !second) return undefined;
  return [first / second, first / second];
}

/** How many of the scaled unit one written unit is worth (亿元 → 100000000), learnt from the numbers themselves. */
function learnFactors(observations: readonly Observation[]): Map<string, number> {
  const factors = new Map<string, number>();
  let last: string | undefined;
  for (const { unit, value, quantity } of observations) {
    if (unit === last || unit === null || value === null || quantity === null || factors.has(unit)) continue;
    const written = endsOf(value)?.[1];
    const scaled = endsOf(quantity.value)?.[1];
    if (!written || !scaled) continue;
    factors.set(unit, scaled / written);
    last = unit;
  }
  return factors;
}

function mostWritten(observations: readonly Observation[]): string | null {
  const [head] = observations;
  // Of a chart of thousands nearly always all.
  if (head && observations.every(({ unit }) => unit === head.unit)) return head.unit;
  const counts = new Map<string | null, number>();
  for (const { unit } of observations) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Brings the numbers of one facet to one unit, so that they can share an axis. */
export function scaleFigures(observations: readonly Observation[]): ScaledFigures {
  const unit = mostWritten(observations);
  const factors = learnFactors(observations);
  const base = (unit !== null && factors.get(unit)) || 1;
  const yearsOf = yearsReader();
  const figures: Figure[] = [];
  const undrawn: Observation[] = [];
  for (const observation of observations) {
    const { value, unit: written } = observation;
    const [from, year] = yearsOf(observation.period ?? '');
    const ends = value === null ? undefined : endsOf(value);
    if (!ends || !from) {
      undrawn.push(observation);
      continue;
    }
    const ratio = written === unit || written === null ? 1 : (factors.get(written) ?? base) / base;
    figures.push({ observation, from, year, low: ends[0] * ratio, high: ends[1] * ratio, repeats: none });
  }
  return { unit, figures, undrawn };
}

const none: Figure['repeats'] = [];

/** First and last year of a period; of the few periods of many figures, each is read once. */
function yearsReader(): (period: string) => readonly [number, number] {
  const known = new Map<string, readonly [number, number]>();
  return (period) => {
    let years = known.get(period);
    if (!years) {
      years = readYears(period);
      known.set(period, years);
    }
    return years;
  };
}

function readYears(period: string): readonly [number, number] {
  const [from = 0, year = from] = period.split('/').map(Number);
  return [from, year];
}
