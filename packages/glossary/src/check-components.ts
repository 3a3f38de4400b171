import type { Component } from './glossary.ts';

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** 18 is 18, 八 is 8; N counts nothing. */
export function countOf(symbol: string): number | undefined {
  if (/^\d+$/u.test(symbol)) return Number(symbol);
  if (symbol.length === 1) return digits[symbol];
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(symbol);
  if (tens === null) return undefined;
  return (digits[tens[1] ?? '一'] ?? 0) * 10 + (digits[tens[2] ?? ''] ?? 0);
}

/** Whether a component has as many items as its symbol says. One without listed items cannot be checked. */
export function checkComponent({ symbol, items }: Component): 'holds' | 'conflict' | 'not-checkable' {
  const count = countOf(symbol);
  if (count === undefined || items.length === 0) return 'not-checkable';
  return count === items.length ? 'holds' : 'conflict';
}
