import { expect, it } from 'vitest';
import { englishUnit } from '../src/text/english-unit.ts';

it.each([
  ['亿元', 'hundred million yuan'],
  ['万亿元', 'trillion yuan'],
  ['元', 'yuan'],
  ['CNY', 'yuan'],
  ['没有这种单位', undefined],
])('%s is %s', (unit, name) => {
  expect(englishUnit(unit)).toBe(name);
});
