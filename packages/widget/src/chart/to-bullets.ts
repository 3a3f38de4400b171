import type { Measure, Observation } from '@gongbao/indicator-schema';
import { facetOf } from './facet-of.ts';
import { groupBy } from './group-by.ts';
import { scaleFigures } from './scale-figures.ts';
import type { Figure } from './series.ts';
import { mergeRepeats, settleResults } from './settle-results.ts';

/** A target of one period and the result that the same place reported for it. */
export interface Bullet {
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly target: Figure;
  /** The newest report's; null when none states one. */
  readonly result: Figure | null;
}

/** The numeric targets of one place and period, each beside its result, in the order in which the report has them. */
export function toBullets(observations: readonly Observation[], period: string): Bullet[] {
  const ofPeriod = observations.filter(
    (observation) => observation.period === period && observation.indicator.id !== null,
  );
  const kinds = groupBy(ofPeriod, ({ indicator, ...rest }) => {
    const facet = facetOf({ indicator, ...rest });
    return facet && `${indicator.id} ${facet.measure} ${facet.unit}`;
  });
  kinds.delete(undefined);
  return [...kinds.values()].flatMap(pairKind).sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ target }: Bullet): number => target.observation.source.start;

/** One indicator and measure: every differing target against the one result that counts. */
function pairKind(members: readonly Observation[]): Bullet[] {
  const { unit, figures } = scaleFigures(members);
  const isTarget = ({ observation }: Figure): boolean => observation.status === 'target';
  const [result] = settleResults(figures.filter((figure) => !isTarget(figure))).results;
  return mergeRepeats(figures.filter(isTarget)).map((target) => ({
    indicator: target.observation.indicator.id ?? '',
    measure: target.observation.measure,
    unit,
    target,
    result: result ?? null,
  }));
}
