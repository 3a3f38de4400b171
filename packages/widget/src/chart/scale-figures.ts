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
  const written = observations[0]?.unit ?? null;
  // Thousands are nearly always written in one unit, and have nothing to be brought to.
  const isAlike = observations.every(({ unit }) => unit === written);
  const unit = isAlike ? written : mostWritten(observations);
  const factors = isAlike ? new Map<string, number>() : learnFactors(observations);
  const base = (unit !== null && factors.get(unit)) || 1;
  const yearsOf = yearsReader();
  const figures: Figure[] = [];
  const undrawn: Observation[] = [];
  observations.forEach((observation) => {
    const { value, unit: own } = observation;
    const { from, year } = yearsOf(observation.period ?? '');
    const ratio = own === unit || own === null ? 1 : (factors.get(own) ?? base) / base;
    if (typeof value === 'number' && from) {
      const at = value * ratio;
      figures.push({ observation, from, year, low: at, high: at, repeats: none });
      return;
    }
    const ends = value === null ? undefined : endsOf(value);
    if (ends && from)
      figures.push({ observation, from, year, low: ends[0] * ratio, high: ends[1] * ratio, repeats: none });
    else undrawn.push(observation);
  });
  return { unit, figures, undrawn };
}

const none: Figure['repeats'] = [];

type Years = Pick<Figure, 'from' | 'year'>;

/** First and last year of a period; of the few periods of many figures, each is read once. */
function yearsReader(): (period: string) => Years {
  const known = new Map<string, Years>();
  return (period) => {
    let years = known.get(period);
    if (!years) {
      const [from = 0, year = from] = period.split('/').map(Number);
      years = { from, year };
      known.set(period, years);
    }
    return years;
  };
}
