import { scale, type Value } from '@gongbao/indicator-schema';
import type { Amount } from '../tree.ts';

const asWritten = { factor: 1, exponent: 0 };

const toNumber = (digits: string | undefined): number => scale(digits ?? '', asWritten);

/** There is no negative zero in JSON. */
const negative = (value: number): number => (value === 0 ? 0 : -value);

/** As written: a number, a range, or the parts of a ratio; negative for a fall. */
export const toValue = ({ form, digits, isNegative }: Amount, told: 1 | -1): Value => {
  const isFall = isNegative || told < 0;
  const first = toNumber(digits[0]);
  if (form === 'range') {
    const second = toNumber(digits[1]);
    return isFall ? { min: negative(second), max: negative(first) } : { min: first, max: second };
  }
  const signed = isFall ? negative(first) : first;
  return form === 'ratio' ? { parts: [signed, ...digits.slice(1).map(toNumber)] } : signed;
};
