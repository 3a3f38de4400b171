import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findUnit, multiplierTable, scale, unitTable } from '../src/index.ts';

const unit = (symbol: string) => {
  const found = findUnit(symbol);
  if (found === undefined) throw new Error(`unknown unit ${symbol}`);
  return found;
};

describe('findUnit', () => {
  it.each([
    ['元', 'CNY', 1, 0],
    ['万亿元', 'CNY', 1, 12],
    ['亿美元', 'USD', 1, 8],
    ['个亿', 'CNY', 1, 8],
    ['万人次', '{person-time}', 1, 4],
    ['亿立方米', 'm3', 1, 8],
    ['万标箱', '{TEU}', 1, 4],
    ['万亩', '{mu}', 1, 4],
    ['亿斤', 'kg', 5, 7],
    ['千瓦', 'kW', 1, 0],
    ['万千瓦', 'kW', 1, 4],
    ['GWh', 'kW.h', 1, 6],
    ['个百分点', '%{point}', 1, 0],
    ['个基点', '%{point}', 1, -2],
    ['‰', '%', 1, -1],
    ['万', '1', 1, 4],
    ['元/吨', 'CNY/t', 1, 0],
    ['元/斤', 'CNY/kg', 2, 0],
    ['微克/立方米', 'ug/m3', 1, 0],
    ['微克每立方米', 'ug/m3', 1, 0],
    ['μg/m³', 'ug/m3', 1, 0],
    ['件/万人', '{item}/{person}', 1, -4],
    ['例/10万人', '{case}/{person}', 1, -5],
    ['吨标准煤/万元', 't{coal-equivalent}/CNY', 1, -4],
    ['元/人·月', 'CNY/{person}/mo', 1, 0],
    ['百亿亿次/秒', '{time}/s', 1, 18],
    ['万套(间)', '{set}', 1, 4],
    ['条（个）', '{item}', 1, 0],
  ])('reads %s', (symbol, code, factor, exponent) => {
    expect(unit(symbol)).toMatchObject({ code, factor, exponent });
  });

  it.each(['', '万%', '以上', '增长', '元/', '/吨', '里程碑', '元/里程碑', '万亿%', '套（元）', '元（套）'])(
    'does not know %j',
    (symbol) => {
      expect(findUnit(symbol)).toBeUndefined();
    },
  );

  it('puts every multiplier before every unit that takes one', () => {
    for (const { symbol, exponent } of multiplierTable)
      for (const entry of unitTable) {
        const composed = `${symbol}${entry.symbol}`;
        if (unitTable.some((other) => other.symbol === composed)) continue;
        if (!entry.multipliers) expect(findUnit(composed), composed).toBeUndefined();
        else expect(findUnit(composed)?.exponent, composed).toBe(entry.exponent + exponent);
      }
  });
});

test('no writing stands in the unit table twice', () => {
  const symbols = unitTable.map((entry) => entry.symbol);
  expect(new Set(symbols).size).toBe(symbols.length);
});

describe('scale', () => {
  it.each([
    ['956.7', '亿元', 95_670_000_000],
    ['8.5', '万亩', 85_000],
    ['1.3', '万亿斤', 650_000_000_000],
    ['730', '亿斤', 36_500_000_000],
    ['46', '个基点', 0.46],
    ['0.49', '吨标准煤/万元', 0.000049],
    ['-6.3', '%', -6.3],
    ['2.9', '‰', 0.29],
    ['0', '亿元', 0],
    ['-0', '亿元', 0],
  ])('%s %s', (digits, symbol, value) => {
    expect(scale(digits, unit(symbol))).toBe(value);
  });

  it.each(['', '-', '1,200', '1.', '.5', '1e3', '十', 'NaN'])('refuses %j', (digits) => {
    expect(() => scale(digits, unit('元'))).toThrow(RangeError);
  });

  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => {
      const digits = n.toString().padStart(places + 1, '0');
      return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    });
  const anyUnit = fc.constantFrom(...unitTable, unit('万亿元'), unit('元/斤'), unit('件/万人'));

  /** The same value by rational arithmetic: what decimal notation says, rounded once. */
  const nearest = (digits: string, factor: number, exponent: number): number => {
    const [whole = '', fraction = ''] = digits.split('.');
    const power = exponent - fraction.length;
    const n = BigInt(whole + fraction) * BigInt(factor);
    return Number(power >= 0 ? `${n * 10n ** BigInt(power)}` : `${n}e${power}`);
  };

  test('is the double nearest to the decimal value', () => {
    fc.assert(
      fc.property(decimal, anyUnit, (digits, u) => {
        expect(scale(digits, u)).toBe(nearest(digits, u.factor, u.exponent));
      }),
    );
  });

  test('is odd, and blind to leading and trailing zeros', () => {
    fc.assert(
      fc.property(decimal, anyUnit, (digits, u) => {
        const value = scale(digits, u);
        expect(scale(`-${digits}`, u)).toBe(value === 0 ? 0 : -value);
        expect(scale(`0${digits}`, u)).toBe(value);
        if (digits.includes('.')) expect(scale(`${digits}00`, u)).toBe(value);
      }),
    );
  });
});

const gold = new URL('../../../../shared/eval/gold/', import.meta.url);

test.skipIf(!existsSync(gold))('every unit of the annotated reports is known', () => {
  const unknown = new Set<string>();
  for (const name of readdirSync(gold).filter((file) => file.endsWith('.tsv')))
    for (const line of readFileSync(new URL(name, gold), 'utf8').split('\n')) {
      const [, measure, , , , symbol] = line.split('\t');
      if (symbol === undefined || measure === 'skip' || measure === 'rank' || ['-', 'ratio'].includes(symbol)) continue;
      if (findUnit(symbol) === undefined) unknown.add(symbol);
    }
  expect([...unknown]).toEqual([]);
});
