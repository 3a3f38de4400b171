import type { Value } from '@gongbao/indicator-schema';
import type { Amount } from '../tree.ts';

/** As written: a number, a range, or the parts of a ratio; negative for a fall. */
export const toValue = ({ form, digits }: Amount, sign: 1 | -1): Value => {
  const first = Number(digits[0]);
  if (form === 'range') {
    const second = Number(digits[1]);
    return sign > 0 ? { min: first, max: second } : { min: -second, max: -first };
  }
  if (form === 'ratio')
    return { parts: digits.map((part, index) => (index === 0 ? sign * Number(part) : Number(part))) };
  return sign > 0 || first === 0 ? first : -first;
};
