import type { Statement } from './ledger.ts';
import { definitionWords } from './rule.ts';
import { plainName } from './series.ts';

const priceOf = ({ indicator }: Statement): string => definitionWords.price.exec(indicator.text)?.[0] ?? '';

/** What the longer of two names says beyond the shorter; undefined when neither holds the other. */
function saidBeyond(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.includes(short) ? long.replace(short, '') : undefined;
}

/**
 * Whether two names of what the catalogue holds for one indicator stand for one figure: 城镇化率 and 常住人口城镇化率 do,
 * a part (其中), the share of some owners, or another basis of prices does not.
 */
export function haveSameDefinition(a: Statement, b: Statement): boolean {
  if (priceOf(a) !== priceOf(b)) return false;
  const [first, second] = [plainName(a.indicator.text), plainName(b.indicator.text)];
  if (first === second) return true;
  if (a.indicator.id === null || a.indicator.id !== b.indicator.id) return false;
  const beyond = saidBeyond(first, second);
  return beyond !== undefined && !definitionWords.narrower.test(beyond);
}
