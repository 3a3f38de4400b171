import { expect, test } from 'vitest';
import { compareRecords, fallsIn } from '../../accuracy/compare-records.ts';
import { printComparison } from '../../accuracy/print-scores.ts';
import { formatRecord, parseRecord, recordOf } from '../../accuracy/score-record.ts';
import type { Difference } from '../../accuracy/score-text.ts';

const tally = (full: number) => ({
  gold: 4,
  read: 4,
  found: 4,
  quantity: 4,
  core: 4,
  full,
  fields: { value: 4, unit: 4, measure: 4, indicator: 4, bound: 4, period: full, status: 4 },
});
const wrong = (at: number, said: string): Difference => ({
  at,
  quote: '5',
  kind: 'wrong',
  fields: { period: { said, wanted: '2023' } },
  around: '5万吨',
});
const record = (...differences: Difference[]) =>
  recordOf(new Map([['a-town', { tally: tally(4 - differences.length), differences }]]));

test('what became right, wrong, and wrong otherwise is told place by place', () => {
  const comparison = compareRecords(
    record(wrong(1, 'null'), wrong(2, 'null')),
    record(wrong(2, '2022'), wrong(3, 'null')),
  );
  const placesOf = (of: readonly { readonly difference: Difference }[]) => of.map(({ difference }) => difference.at);
  expect(placesOf(comparison.becameRight)).toEqual([1]);
  expect(placesOf(comparison.becameWrong)).toEqual([3]);
  expect(placesOf(comparison.otherwiseWrong)).toEqual([2]);
  expect(fallsIn(comparison)).toEqual([]);
  expect(printComparison(comparison)).toContain('a-town 3 5 wrong «5万吨»: period null, wanted 2023');
});

test('a total that fell is told', () => {
  expect(fallsIn(compareRecords(record(), record(wrong(1, 'null'))))).toEqual(['full fell from 100 to 75']);
});

test('texts that only one record has are named, not compared', () => {
  const other = recordOf(new Map([['a-city', { tally: tally(3), differences: [wrong(1, 'null')] }]]));
  const comparison = compareRecords(record(wrong(1, 'null')), other);
  expect(comparison.otherTexts).toEqual(['a-town', 'a-city']);
  expect([comparison.becameRight, comparison.becameWrong]).toEqual([[], []]);
});

test('a record is read again as it was written, and something else is none', () => {
  for (const each of [record(), record(wrong(1, 'null'), wrong(2, 'null'))])
    expect(parseRecord(formatRecord(each))).toEqual(each);
  expect([parseRecord('{}'), parseRecord('no JSON')]).toEqual([undefined, undefined]);
});
