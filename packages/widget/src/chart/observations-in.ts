import type { Observation } from '@gongbao/indicator-schema';
import type { Figure } from './series.ts';

interface Drawn {
  readonly figures: readonly Figure[];
  readonly worded?: readonly Observation[];
}

/** The observations that the marks of some figures stand for. */
export function observationsIn(drawn: readonly Drawn[]): ReadonlySet<Observation> {
  const observations = new Set<Observation>();
  for (const { figures, worded = [] } of drawn) {
    for (const { observation, repeats } of figures) {
      observations.add(observation);
      for (const repeat of repeats) observations.add(repeat);
    }
    for (const observation of worded) observations.add(observation);
  }
  return observations;
}
