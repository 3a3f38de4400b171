import { describe, expect, test } from 'vitest';
import { readGold } from '../../accuracy/read-gold.ts';
import { scoreText } from '../../accuracy/score-text.ts';
import { scoresOf, sumTallies } from '../../accuracy/tally.ts';
import { wrongFields } from '../../accuracy/wrong-fields.ts';
import { observe } from './observe.ts';

const want = {
  measure: 'level',
  full: '港区货物吞吐量',
  head: '吞吐量',
  value: '5',
  unit: '万吨',
  bound: 'gt',
  period: '2023',
  status: 'actual',
};
const read = (rest: Parameters<typeof observe>[1] = {}, name = '港区货物吞吐量') =>
  observe({ start: 0, quote: '5万吨', name }, { bound: 'gt', ...rest });
const wrongOf = (...args: Parameters<typeof wrongFields>): string[] => [...wrongFields(...args).keys()];

describe('a field is wrong where it says something else', () => {
  test.each([
    ['value', { value: 6 }],
    ['unit', { unit: '吨' }],
    ['measure', { measure: 'growth' as const }],
    ['bound', { bound: 'eq' as const }],
    ['period', { period: null }],
    ['status', { status: 'target' as const }],
  ])('%s', (field, rest) => {
    expect(wrongOf(read(rest), want)).toEqual([field]);
  });

  test('a name holds the shortest and has at most six characters more than the longest', () => {
    const isRight = (name: string): boolean => !wrongOf(read({}, name), want).includes('indicator');
    expect(['吞吐量', '全县港区的“货物”吞吐量', '东海岸三个大港区货物吞吐量'].map(isRight)).toEqual([true, true, true]);
    expect(['港区货物', '东海岸南北四个大港区货物吞吐量'].map(isRight)).toEqual([false, false]);
  });

  test('numbers, ranges and ratios are compared as numbers', () => {
    expect(wrongOf(read({ value: { min: 5.5, max: 6 } }), { ...want, value: '5.50..6' })).toEqual([]);
    expect(wrongOf(read({ value: { parts: [2.1, 1] } }), { ...want, value: '2.1:1' })).toEqual([]);
  });

  test('tenths are percent', () => {
    const tenths = { ...want, value: '3', unit: '成' };
    expect([30, 3].map((value) => wrongOf(read({ value, unit: '%' }), tenths))).toEqual([[], ['value']]);
    expect(wrongOf(read({ value: 3, unit: '成' }), tenths)).toEqual([]);
  });

  test('a rank has no unit to compare, a wish no bound', () => {
    expect(wrongOf(read({ measure: 'rank', unit: null }), { ...want, measure: 'rank', unit: '全市' })).toEqual([]);
    const wish = { ...want, value: '-', unit: '-', bound: '-' };
    expect(wrongOf(read({ value: null, unit: null }), wish)).toEqual([]);
  });
});

test('a text is scored step by step, and each difference is told', () => {
  const text = '吞吐量5万吨，增长8%，3个，9座';
  const gold = readGold(
    [
      '5\tlevel\t吞吐量\t吞吐量\t5\t万吨\teq\t2023\tactual',
      '8\tgrowth\t吞吐量\t吞吐量\t8\t%\teq\t2023\tactual',
      '3\tskip\tname',
      '9\tlevel\t码头\t码头\t9\t座\teq\t2023\tactual',
    ].join('\n'),
    text,
  );
  const at = (quote: string, name: string) => ({ start: text.indexOf(quote), quote, name });
  const { tally, differences } = scoreText(text, gold.lines, [
    observe(at('5万吨', '吞吐量')),
    observe(at('8%', '吞吐量'), { measure: 'growth', period: null }),
    observe(at('3个', '吞吐量')),
  ]);
  expect(tally).toMatchObject({ gold: 3, read: 3, found: 2, quantity: 2, core: 2, full: 1 });
  expect(differences.map(({ kind, quote, fields }) => [kind, quote, fields])).toEqual([
    ['wrong', '8', { period: { said: 'null', wanted: '2023' } }],
    ['extra', '3个', { indicator: { said: '吞吐量', wanted: 'name' } }],
    ['missed', '9', { indicator: { said: '-', wanted: '码头' } }],
  ]);
  const scores = scoresOf(sumTallies([tally, tally]));
  expect(scores).toMatchObject({ gold: 6, precision: 66.67, recall: 66.67, detection: 66.67, full: 33.33, period: 50 });
});
