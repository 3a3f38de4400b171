import type { Unit } from './unit.ts';

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * The number that `digits` of `unit` are, in the unit that `unit.code` names: 956.7 亿元 are 95670000000 CNY.
 * Exact: the result is the double nearest to the decimal value.
 * @throws RangeError when `digits` is not a plain decimal number.
 */
export const scale = (digits: string, unit: Pick<Unit, 'factor' | 'exponent'>): number => {
  const [, sign = '', whole = '', fraction = ''] = decimal.exec(digits) ?? [];
  if (whole === '') throw new RangeError(`not a decimal number: ${digits}`);
  const all = whole + fraction;
  const mantissa = unit.factor === 1 ? all : String(BigInt(all) * BigInt(unit.factor));
  const value = Number(`${mantissa}e${unit.exponent - fraction.length}`);
  return sign === '-' && value !== 0 ? -value : value;
};
