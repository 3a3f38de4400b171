import { parseReport } from '@gongbao/report-parser';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../src/patches/apply-patches.ts';
import { patchesFileSchema } from '../src/patches/patches-file.ts';
import { readSample } from './sample-facts.ts';

const { text } = readSample();
const parsed = parseReport(text);
const at = text.indexOf('486.3亿元');
const here = { at, quote: '486.3亿元', why: 'a reader of the printed report says so' };
const apply = (patches: readonly object[], words = text) =>
  applyPatches(parseReport(words), words, patchesFileSchema.parse(patches));

describe('a correction', () => {
  test('changes the fields that it names, and what follows from them', () => {
    const { observations, numbers } = apply([{ ...here, set: { value: 487.1, status: 'actual' } }]);
    const before = parsed.observations.find(({ source }) => source.start === at);
    const after = observations.find(({ source }) => source.start === at);
    expect(after).toEqual({
      ...before,
      value: 487.1,
      status: 'actual',
      quantity: { value: 48_710_000_000, unit: 'CNY' },
    });
    expect(numbers).toEqual(parsed.numbers);
  });

  test('takes an observation away, and accounts for its number', () => {
    const { observations, numbers } = apply([{ ...here, remove: 'spec' }]);
    expect(observations).toHaveLength(parsed.observations.length - 1);
    expect(numbers.observed).toBe(parsed.numbers.observed - 1);
    expect(numbers.ignored.spec).toBe(parsed.numbers.ignored.spec + 1);
  });

  test('adds one in its place, and accounts for its number', () => {
    const quote = '20万吨';
    const fact = { measure: 'level', value: 20, unit: '万吨', bound: 'eq', period: '2023', status: 'actual' };
    const indicator = { text: '精制海盐产能', id: null };
    const { observations, numbers } = apply([
      { at: text.indexOf(quote), quote, why: 'a capacity that was built', was: 'spec', add: { ...fact, indicator } },
    ]);
    const added = observations.find(({ source }) => source.quote === quote);
    expect(added).toMatchObject({ ...fact, indicator, quantity: { value: 200_000, unit: 't' }, section: null });
    expect(observations.map(({ source }) => source.start)).toEqual(
      observations.map(({ source }) => source.start).toSorted((a, b) => a - b),
    );
    expect(numbers.total).toBe(parsed.numbers.total);
    expect(numbers.observed).toBe(parsed.numbers.observed + 1);
  });

  test('is for one report when it says so', () => {
    expect(apply([{ ...here, report: '000000-1999-gwr', remove: 'spec' }])).toEqual(parsed);
  });

  test('follows its words where the text has shifted', () => {
    const anchored = { ...here, before: '地区生产总值', after: '，增长', set: { value: 1 } };
    const { observations, diagnostics } = apply([anchored], `转发\n${text}`);
    expect(observations.find(({ value }) => value === 1)?.source.start).toBe(at + 3);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'patch-moved', start: at + 3 }));
  });
});

const skipped = text.indexOf('20万吨');
const add = {
  indicator: { text: '产能', id: null },
  measure: 'level',
  value: 20,
  unit: '万吨',
  bound: 'eq',
  period: '2023',
  status: 'actual',
};

describe('a correction that no longer matches changes nothing and is reported', () => {
  test.each([
    ['other words stand there', { ...here, at: at + 1, remove: 'name' }, 'text-differs'],
    ['the words around it are gone', { ...here, at: at + 1, before: '产值', remove: 'name' }, 'text-differs'],
    ['it stands beyond the end', { ...here, at: 10 ** 6, remove: 'name' }, 'text-differs'],
    ['nothing is read there', { at: skipped, quote: '20万吨', why: 'none', set: { value: 2 } }, 'no-observation'],
    ['it is read by now', { ...here, was: 'unresolved', add }, 'already-observed'],
    [
      'the number was not left out so',
      { at: skipped, quote: '20万吨', why: 'none', was: 'unresolved', add },
      'not-in-account',
    ],
  ])('%s', (_, patch, reason) => {
    const { diagnostics, ...rest } = apply([patch]);
    const { diagnostics: before, ...unchanged } = parsed;
    expect(rest).toEqual(unchanged);
    expect(diagnostics).toHaveLength(before.length + 1);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'patch-conflict', severity: 'warning', facts: { reason } });
    expect(diagnostics.at(-1)?.end).toBeLessThanOrEqual(text.length);
  });
});
