import type { Statement } from './ledger.ts';
import { timeWords } from './rule.ts';

/** Whether a result stands for as much of the year as its target: 年末城镇调查失业率 is not the rate of the year. */
export function coversSameTime(target: Statement, result: Statement): boolean {
  const [wanted, reached] = [target.indicator.text, result.indicator.text];
  if (timeWords.partOfYear.test(reached) && !timeWords.partOfYear.test(wanted)) return false;
  return !(timeWords.averaged.test(wanted) && timeWords.instant.test(reached) && !timeWords.instant.test(wanted));
}
