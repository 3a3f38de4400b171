import type { Value } from '@gongbao/indicator-schema';

/** The value as the API gives it, in one text: `956.7`, `5..5.5`, `2.29:1`. */
export function plainValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  return 'min' in value ? `${value.min}..${value.max}` : value.parts.join(':');
}
