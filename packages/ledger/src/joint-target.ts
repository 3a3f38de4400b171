import type { Statement } from './ledger.ts';
import { plainName } from './series.ts';

const partsOf = (name: string): string[] => name.split(/[、和与及]/u);

/** What is measured of them all: 二氧化硫、氮氧化物排放量 and 二氧化硫排放 both end with 排放. */
const endOf = (name: string): string => name.replace(/(?:总量|总额|量|额)$/u, '').slice(-2);

const beginsWithOther = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 2 && (a.startsWith(b) || b.startsWith(a));

/**
 * Whether one figure is set for several things of which the other names one:
 * 二氧化硫排放 goes on in 二氧化硫、氮氧化物排放量.
 */
export function isJoinedWith(a: Statement, b: Statement): boolean {
  const [first, second] = [plainName(a.indicator.text), plainName(b.indicator.text)];
  if (a.measure !== b.measure || endOf(first) !== endOf(second)) return false;
  const [parts, others] = [partsOf(first), partsOf(second)];
  if (parts.length + others.length < 3) return false;
  return parts.some((part) => others.some((other) => beginsWithOther(part, other)));
}
