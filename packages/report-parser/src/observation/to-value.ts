import { scale, type Value } from '@gongbao/indicator-schema';
import type { Amount } from '../tree.ts';

const asWritten = { factor: 1, exponent: 0 };

const toNumber = (digits: string | undefined): number => scale(digits ?? '', asWritten);

/** As written: a number, a range, or the parts of a ratio; negative for a fall. */
export const toValue = ({ form, digits, isNegative }: Amount, told: 1 | -1): Value => {
  const sign = isNegative ? -1 : told;
  const first = toNumber(digits[0]);
  if (form === 'range') {
    const second = toNumber(digits[1]);
    return sign > 0 ? { min: first, max: second } : { min: -second, max: -first };
  }
  if (form === 'ratio')
    return { parts: digits.map((part, index) => (index === 0 ? sign * toNumber(part) : toNumber(part))) };
  return sign > 0 || first === 0 ? first : -first;
};
