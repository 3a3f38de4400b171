import type { Observation } from '@gongbao/indicator-schema';
import { exact } from './interval.ts';
import { type Judgement, judgeNumber } from './judge-number.ts';
import type { BetterWhen } from './knowledge.ts';
import { type RuleId, tolerance, wordings } from './rule.ts';

const against = (target: Observation, bound: Observation['bound'], value: number): Observation => ({
  ...target,
  measure: 'growth',
  value,
  unit: '%',
  bound,
});

/** A yardstick decides, but the sentence shown is that of the wording. */
const named = (judgement: Judgement | undefined, rule: RuleId): Judgement | undefined =>
  judgement === undefined || judgement.verdict === 'not-comparable' ? judgement : { ...judgement, rule };

function judgeDirection(target: Observation, result: Observation, words: string): Judgement | undefined {
  if (result.measure !== 'growth' && result.measure !== 'change') return undefined;
  const zero = { ...result, value: 0, qualitative: null };
  if (wordings.falling.test(words)) {
    return named(judgeNumber({ ...zero, bound: 'lt' }, result, { side: 'lower' }), 'direction-falling');
  }
  if (wordings.rising.test(words) || (target.measure === 'growth' && wordings.rising.test(target.indicator.text))) {
    return named(judgeNumber({ ...zero, bound: 'gt' }, result, { side: 'higher' }), 'direction-rising');
  }
  return undefined;
}

/**
 * Judges a target that has no number. `economy` is the growth of the economy in the target's year,
 * as the report that gives the result states it.
 */
export function judgeWords(
  target: Observation,
  result: Observation,
  { side, economy }: { side: BetterWhen | undefined; economy: Observation | undefined },
): Judgement {
  const words = target.qualitative ?? '';
  const unjudged: Judgement = { verdict: 'not-comparable', rule: 'no-yardstick', distance: null };
  if (wordings.task.test(words)) {
    const said = result.qualitative;
    if (said === null || !wordings.task.test(said)) return unjudged;
    return wordings.notDone.test(said)
      ? { verdict: 'missed', rule: 'task-not-fulfilled', distance: null }
      : { verdict: 'met', rule: 'task-fulfilled', distance: null };
  }
  const growth = typeof economy?.value === 'number' ? economy.value : undefined;
  const higher = side ?? 'higher';
  if (wordings.inStep.test(words)) {
    if (growth === undefined || result.measure !== 'growth') return unjudged;
    const floor = wordings.roughly.test(words) ? exact(growth - tolerance.ratePoints) : growth;
    const judged = judgeNumber(against(target, 'ge', floor), result, { side: higher });
    return named(judged, 'in-step-with-economy') ?? unjudged;
  }
  if (wordings.fasterThanEconomy.test(words)) {
    if (growth === undefined || result.measure !== 'growth') return unjudged;
    return (
      named(judgeNumber(against(target, 'gt', growth), result, { side: higher }), 'faster-than-economy') ?? unjudged
    );
  }
  return judgeDirection(target, result, words) ?? unjudged;
}
