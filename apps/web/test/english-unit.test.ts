import { expect, it } from 'vitest';
import { countedUnit, englishUnit } from '../src/text/english-unit.ts';

it.each([
  ['亿元', 'hundred million yuan'],
  ['万亿元', 'trillion yuan'],
  ['元', 'yuan'],
  ['CNY', 'yuan'],
  ['没有这种单位', undefined],
])('%s is %s', (unit, name) => {
  expect(englishUnit(unit)).toBe(name);
});

it.each([
  ['percentage point', -2.3, 'percentage points'],
  ['percentage point', -1, 'percentage point'],
  ['per cent', 4, 'per cent'],
  ['hundred million yuan', 3, 'hundred million yuan'],
  ['tonne of coal equivalent', 2, 'tonnes of coal equivalent'],
  ['kilowatt hour', 0.5, 'kilowatt hours'],
  ['bit per second', 8, 'bits per second'],
  ['tonne per mu', 8, 'tonnes per mu'],
  ['yuan per person', 8, 'yuan per person'],
  ['degree Celsius', 2, 'degrees Celsius'],
  ['working day', 3, 'working days'],
  ['person', 1200, 'people'],
  ['facility', 2, 'facilities'],
  ['inch', 2, 'inches'],
])('%s behind %d is %s', (name, count, written) => {
  expect(countedUnit(name, count)).toBe(written);
});
