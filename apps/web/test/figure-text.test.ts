import { describe, expect, it } from 'vitest';
import { figureText } from '../src/text/figure-text.ts';
import { saysMore } from '../src/text/says-more.ts';
import { observed } from './observed.ts';

describe('figureText', () => {
  it.each([
    ['亿元', 956.7, { value: 95_670_000_000, unit: 'CNY' }, '956.7亿元', '95.67 billion yuan'],
    ['万人', 1.6, { value: 16_000, unit: '{person}' }, '1.6万人', '16,000 people'],
    ['家', 1, { value: 1, unit: '{establishment}' }, '1家', '1 establishment'],
    ['个百分点', 2, { value: 2, unit: '%{point}' }, '2个百分点', '2 percentage points'],
    ['%', 5.2, { value: 5.2, unit: '%' }, '5.2%', '5.2%'],
    ['兆瓦', 3, { value: 3000, unit: 'kW' }, '3兆瓦', '3000 kilowatts'],
    ['没有这种单位', 7, null, '7没有这种单位', '7 没有这种单位'],
  ])('counts %s for readers of either language', (unit, value, quantity, zh, en) => {
    const figure = observed({ unit, value, quantity });
    expect([figureText(figure, 'zh'), figureText(figure, 'en')]).toEqual([zh, en]);
  });

  it('keeps the bound and both ends of a range', () => {
    const range = observed({
      unit: '亿元',
      value: { min: 700, max: 750 },
      quantity: { value: { min: 70_000_000_000, max: 75_000_000_000 }, unit: 'CNY' },
      bound: 'ge',
    });
    expect(figureText(range, 'en')).toBe('at least 70–75 billion yuan');
  });

  it('writes no digits that a division would add', () => {
    const figure = observed({ unit: '万亿元', value: 126.06, quantity: { value: 126_060_000_000_000, unit: 'CNY' } });
    expect(figureText(figure, 'en')).toBe('126.06 trillion yuan');
  });
});

it.each([
  ['5%', '5%左右', false],
  ['956.7 亿元', '956.7亿元', false],
  ['6.5%—7%', '6.5–7%', false],
  ['3.4%', '−3.4%', false],
  ['700亿元', '70 billion yuan', true],
  ['三成', '30%', true],
])('whether “%s” says more than %s: %s', (quote, figure, more) => {
  expect(saysMore(quote, figure)).toBe(more);
});
