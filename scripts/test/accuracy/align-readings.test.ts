import { expect, test } from 'vitest';
import { alignReadings } from '../../accuracy/align-readings.ts';
import { readGold } from '../../accuracy/read-gold.ts';
import { observe } from './observe.ts';

const text = '2023年，两市增长5.5—6%，居民收入与经济增长同步，十万人、7个项目。';
const gold = [
  '2023\tskip\tdate',
  '5.5—6\tgrowth\t甲市、乙市产值\t甲市\t5.5..6\t%\teq\t2023\tactual',
  '与经济增长同步\tgrowth\t居民收入\t居民收入\t-\t-\t-\t2023\ttarget',
  '7\tlevel\t项目\t项目\t7\t个\teq\t2023\tactual',
].join('\n');
const { lines } = readGold(gold, text);
const reading = (quote: string, name: string, value: number | null = 1) =>
  observe({ start: text.indexOf(quote), quote, name }, { value });

test('a reading finds the line whose number it holds; words of a wish need only touch', () => {
  const readings = [reading('5.5—6%', '甲市产值'), reading('收入与经济增长同步', '居民', null), reading('7个', '项目')];
  const { found, missed, extra } = alignReadings(lines, readings);
  expect(found.map(({ line, read }) => [line.quote, read.indicator.text])).toEqual([
    ['5.5—6', '甲市产值'],
    ['与经济增长同步', '居民'],
    ['7', '项目'],
  ]);
  expect([missed, extra]).toEqual([[], []]);
});

test('what no reading holds is missed', () => {
  expect(alignReadings(lines, [reading('6%', '乙市产值')]).missed.map(({ quote }) => quote)).toEqual([
    '5.5—6',
    '与经济增长同步',
    '7',
  ]);
});

test('a reading of what is no observation is extra, with the reason, and one of no line at all too', () => {
  const { extra } = alignReadings(lines, [reading('2023年', '年'), reading('十万人', '人')]);
  expect(extra.map(({ read, reason }) => [read.indicator.text, reason])).toEqual([
    ['年', 'date'],
    ['人', undefined],
  ]);
});

test('one number may be read of two things', () => {
  const { found, extra } = alignReadings(lines, [reading('5.5—6%', '甲市产值'), reading('5.5—6%', '乙市产值')]);
  expect([found.length, extra.length]).toEqual([1, 0]);
});

test('a cell of a table finds the line of its number as the text does', () => {
  const cell = { ...reading('7个', '项目'), table: { index: 0, row: 1, column: 1 } };
  expect(alignReadings(lines, [cell]).found.map(({ line }) => line.quote)).toEqual(['7']);
});
