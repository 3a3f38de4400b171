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

describe('of two corrections of one number', () => {
  const second = { ...here, why: 'another reader says otherwise' };

  test.each([
    ['two values', { ...here, set: { value: 1 } }, { ...second, set: { value: 2 } }],
    [
      'two values, of other words',
      { ...here, set: { value: 1 } },
      { ...second, at: at + 1, quote: '86.3', set: { value: 2 } },
    ],
    ['a value and none at all', { ...here, set: { value: 1 } }, { ...second, remove: 'spec' }],
    ['none at all and a value', { ...here, remove: 'spec' }, { ...second, set: { value: 2 } }],
    [
      'one that was added and another',
      { at: skipped, quote: '20万吨', why: here.why, was: 'spec', add },
      {
        at: skipped,
        quote: '20万吨',
        why: second.why,
        was: 'spec',
        add: { ...add, value: 2 },
      },
    ],
  ])('the later is not applied, and a diagnostic names both: %s', (_, one, other) => {
    const once = apply([one]);
    const { diagnostics, ...rest } = apply([one, other]);
    const { diagnostics: before, ...unchanged } = once;
    expect(rest).toEqual(unchanged);
    expect(diagnostics.slice(0, -1)).toEqual(before);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'patch-conflict',
      facts: { reason: 'contradicts-another', why: second.why, otherWhy: here.why, otherAt: one.at },
    });
    expect(diagnostics.at(-1)?.message).toContain(second.why);
    expect(diagnostics.at(-1)?.message).toContain(here.why);
  });

  test.each([
    [
      'that set different fields',
      [
        { ...here, set: { value: 1 } },
        { ...second, set: { status: 'estimate' } },
      ],
      [1, 'estimate'],
    ],
    [
      'that agree',
      [
        { ...here, set: { value: 1 } },
        { ...second, set: { value: 1, status: 'actual' } },
      ],
      [1, 'actual'],
    ],
    [
      'the first of which makes room',
      [
        { ...here, remove: 'other' },
        { ...second, was: 'other', add: { ...add, unit: '亿元' } },
      ],
      [20, 'actual'],
    ],
  ])('both are applied that do not contradict: %s', (_, patches, expected) => {
    const { observations, diagnostics } = apply(patches);
    expect(diagnostics).toEqual(parsed.diagnostics);
    const read = observations.find(({ source }) => source.start === at);
    expect([read?.value, read?.status]).toEqual(expected);
  });
});

test.each<readonly [object, path: readonly (string | number)[], said: readonly string[]]>([
  [{ ...here, set: { status: 'done' } }, [0, 'set', 'status'], ['actual', 'estimate', 'target']],
  [{ ...here, set: { measure: 'height' } }, [0, 'set', 'measure'], ['level', 'growth']],
  [{ ...here, set: { colour: 'red' } }, [0, 'set'], ['colour', 'allowed are indicator, measure, value']],
  [{ ...here, set: { value: 'much' } }, [0, 'set', 'value'], ['a number, { min, max }']],
  [{ ...here, remove: 'wrong' }, [0, 'remove'], ['date', 'name', 'spec']],
  [{ ...here, remove: 'spec', until: 3 }, [0], ['until', 'allowed are report, at, quote']],
  [{ ...here, add: { value: 1 }, was: 'spec' }, [0, 'add', 'indicator'], ['expected object']],
  [{ ...here, add, was: 'lost' }, [0, 'was'], ['date', 'unresolved']],
  [{ ...here, at: -1, remove: 'spec' }, [0, 'at'], ['>=0']],
  [{ at, quote: '1', remove: 'spec' }, [0, 'why'], ['string']],
  [here, [0], ['set, remove, add', 'none']],
  [{ ...here, remove: 'spec', set: {} }, [0], ['one of set, remove, add', 'set and remove']],
])('a correction that is written wrongly is told by its field and what is allowed: %j', (patch, path, said) => {
  const { error } = patchesFileSchema.safeParse([patch]);
  expect(error?.issues[0]?.path).toEqual(path);
  for (const words of said) expect(error?.issues[0]?.message).toContain(words);
});
