import { describe, expect, test } from 'vitest';
import { readGold } from '../../accuracy/read-gold.ts';

const row = (quote: string, changed: Partial<Record<string, string>> = {}): string => {
  const columns = {
    measure: 'level',
    full: '港区吞吐量',
    head: '吞吐量',
    value: '5',
    unit: '万吨',
    bound: 'eq',
    period: '2023',
    status: 'actual',
  };
  return [quote, ...Object.values({ ...columns, ...changed })].join('\t');
};
const messagesOf = (gold: string, text: string): string[] =>
  readGold(gold, text).faults.map(({ line, message }) => `${line ?? '-'} ${message}`);

describe('lines are found in their text', () => {
  test('in their order, each behind the one before', () => {
    const { lines, faults } = readGold(
      `# a comment\n2023\tskip\tdate\n${row('5')}\n${row('5')}`,
      '2023年5万吨，又5万吨',
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ start, end, type }) => [start, end, type])).toEqual([
      [0, 4, 'skip'],
      [5, 6, 'observation'],
      [10, 11, 'observation'],
    ]);
  });

  test.each(['15个、5万吨', '5.2个、5万吨', '2.5个、5万吨'])('5 is not a part of another number: %s', (text) => {
    const other = text.split('个')[0];
    expect(readGold(`${other}\tskip\tother\n${row('5')}`, text).lines.at(-1)?.start).toBe(text.indexOf('、') + 1);
  });

  test('the first digits of a range are what a reading must hold, and all of a number in Han', () => {
    const [range] = readGold(row('5.5—6', { value: '5.5..6' }), '增长5.5—6%').lines;
    const [third] = readGold(row('三分之一', { value: '1:3' }), '占三分之一').lines;
    expect([range, third].map((line) => line?.type === 'observation' && line.anchor)).toEqual([
      { start: 2, end: 5 },
      { start: 1, end: 5 },
    ]);
  });
});

describe('a fault is told with its line', () => {
  test.each([
    ['a quote that is not there', row('7'), '5万吨', '1 7 is not found behind «»'],
    ['digits without a line', row('5'), '3个、5万吨', '1 no line for 3 in «3个、5万吨»'],
    ['digits without a line at the end', row('5'), '5万吨、3个', '- no line for 3 in «5万吨、3个»'],
    ['a HEAD that is not in FULL', row('5', { head: '产量' }), '5万吨', '1 HEAD 产量 is not in FULL 港区吞吐量'],
    ['a PERIOD in other words', row('5', { period: '23年' }), '5万吨', /^1 PERIOD 23年 is no year/],
    ['a STATUS that is none', row('5', { status: 'done' }), '5万吨', /^1 STATUS done is none of actual/],
    ['a VALUE with its unit', row('5', { value: '5万' }), '5万吨', /^1 VALUE 5万 is no number/],
    ['a column too many', `${row('5')}\tx`, '5万吨', '1 10 columns where 9 are wanted'],
    ['a REASON that is none', '5\tskip\tage', '5万吨', /^1 REASON age is none of date/],
  ])('%s', (_, gold, text, message) => {
    const messages = messagesOf(gold, text);
    expect(messages[0]).toMatch(message);
  });

  test('HEAD and FULL are compared without marks, as names are', () => {
    expect(messagesOf(row('5', { full: '“港湾”中心的吞吐量', head: '港湾中心吞吐量' }), '5万吨')).toEqual([]);
  });
});
