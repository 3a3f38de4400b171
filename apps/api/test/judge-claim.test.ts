import type { ObservationRecord } from '@gongbao/store';
import { expect, test } from 'vitest';
import { judgeClaim } from '../src/verify/judge-claim.ts';
import { inventedReport } from './invented-report.ts';

/** A growth of the given period, as stored and as claimed. */
function growth(period: string, value: number): ObservationRecord {
  const told = { measure: 'growth', period, value, unit: '%', quantity: { value, unit: '%' } } as const;
  const [observation] = inventedReport({
    code: '990101',
    name: '云州市清河区',
    year: 2026,
    observations: [told],
  }).observations;
  return observation as ObservationRecord;
}

test.each([
  ['the mean is not what it came to', '2021/2025', 34, 6, 'cannot-verify'],
  ['nor is what it came to the mean', '2021/2025', 6, 34, 'cannot-verify'],
  ['another mean is another', '2021/2025', 5, 6, 'mismatch'],
  ['a fall is no rise', '2021/2025', -34, 6, 'mismatch'],
  ['of one year a figure is one', '2025', 34, 6, 'mismatch'],
])('of several years %s', (_why, period, claimed, stored, verdict) => {
  const judged = judgeClaim(growth(period, claimed), [growth(period, stored)]);
  expect(judged.verdict).toBe(verdict);
  expect(judged.observation === null).toBe(verdict === 'cannot-verify');
});
