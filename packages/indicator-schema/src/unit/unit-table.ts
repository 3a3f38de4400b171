import { multiplierRows, unitRows } from '../generated/unit-table.ts';
import type { Multiplier, UnitEntry } from './unit.ts';

/** Every way of writing a simple unit; 万亿元, 元/吨 and the like are composed from these. */
export const unitTable: readonly UnitEntry[] = unitRows.flatMap(
  ([code, kind, dimension, factor, exponent, multipliers, writings]) =>
    writings.split(' ').map((symbol) => ({ symbol, code, factor, exponent, dimension, kind, multipliers })),
);

/** 十, 百, 千, 万, 十万 … 万亿, each with its power of ten. */
export const multiplierTable: readonly Multiplier[] = multiplierRows.map(([symbol, exponent]) => ({
  symbol,
  exponent,
}));
