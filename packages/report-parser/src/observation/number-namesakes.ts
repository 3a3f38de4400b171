import type { Observation } from '@gongbao/indicator-schema';

/**
 * Observations in order, each with an id of its own: of those that start at one character the second adds .2, the
 * third .3. One wording can set a target for several things:
 *  > 粮食产量、化肥用量|完成下达任务
 */
export const numberNamesakes = (observations: readonly Observation[]): Observation[] => {
  let start = -1;
  let nth = 1;
  return observations.map((observation) => {
    nth = observation.source.start === start ? nth + 1 : 1;
    start = observation.source.start;
    return nth === 1 ? observation : { ...observation, id: `${observation.id}.${nth}` };
  });
};
