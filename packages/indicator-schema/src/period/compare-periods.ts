import { parsePeriod } from './parse-period.ts';

/**
 * Orders written periods by their last year, then by their first: 2021, 2021/2025, 2025.
 * A text that is no period comes last.
 */
export const comparePeriods = (a: string, b: string): number => {
  const p = parsePeriod(a);
  const q = parsePeriod(b);
  if (p === undefined || q === undefined) return Number(p === undefined) - Number(q === undefined);
  return p.end - q.end || p.start - q.start;
};
