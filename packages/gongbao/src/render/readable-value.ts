import type { Bound, Observation, Value } from '@gongbao/indicator-schema';

const signs: Record<Bound, string> = { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };

/** A value as people write it in a table: `≥5%`, `+7.1%`, `5–5.5%`, `2.29:1`, `第4（全市）`. */
export const readableValue = (o: Observation): string => {
  if (o.value === null) return o.qualitative ?? '';
  const digits = digitsOf(o.value, o.measure === 'growth' || o.measure === 'change' || o.measure === 'gap');
  const unit = o.unit === null || o.unit === 'ratio' ? '' : o.unit;
  if (o.measure === 'rank') return `${signs[o.bound]}第${digits}${o.against ? `（${o.against}）` : ''}`;
  return `${signs[o.bound]}${digits}${unit}`;
};

const digitsOf = (value: Value, signed: boolean): string => {
  if (typeof value === 'number') return signed && value > 0 ? `+${value}` : `${value}`;
  return 'min' in value ? `${value.min}–${value.max}` : value.parts.join(':');
};
