import type { Value } from '@gongbao/indicator-schema';

/** A value in one cell: `956.7`, a range as `5..5.5`, a ratio as `2.29:1`. */
export const plainValue = (value: Value | null): number | string | null => {
  if (value === null || typeof value === 'number') return value;
  return 'min' in value ? `${value.min}..${value.max}` : value.parts.join(':');
};
