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
  for (const { unit, value, quantity } of observations) {
    if (unit === null || value === null || quantity === null || factors.has(unit)) continue;
    const written = endsOf(value)?.[1];
    const scaled = endsOf(quantity.value)?.[1];
    if (written && scaled) factors.set(unit, scaled / written);
  }
  return factors;
}

function mostWritten(observations: readonly Observation[]): string | null {
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
  const figures: Figure[] = [];
  const undrawn: Observation[] = [];
  for (const observation of observations) {
    const ends = observation.value === null ? undefined : endsOf(observation.value);
    const [from, year] = (observation.period ?? '').split('/').map(Number);
    if (!ends || !from) {
      undrawn.push(observation);
      continue;
    }
    const written = observation.unit;
    const ratio = written === unit || written === null ? 1 : (factors.get(written) ?? base) / base;
    figures.push({ observation, from, year: year ?? from, low: ends[0] * ratio, high: ends[1] * ratio, repeats: [] });
  }
  return { unit, figures, undrawn };
}
