import type { Bound, Observation, Value } from '@gongbao/indicator-schema';
import type { Labels } from './labels.ts';

const signs: Record<Bound, string> = { eq: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };

/** A value as people write it in a table: `≥5%`, `+7.1%`, `降幅≥3.9%`, `5–5.5%`, `2.29:1`, `第4（全市）`. */
export const readableValue = (o: Observation, { fall }: Pick<Labels, 'fall'>): string => {
  if (o.value === null) return o.qualitative ?? '';
  if (isBoundOfFall(o)) return `${fall[o.measure]}${signs[o.bound]}${Math.abs(o.value)}${o.unit ?? ''}`;
  const digits = digitsOf(o.value, o.measure === 'growth' || o.measure === 'change' || o.measure === 'gap');
  const unit = o.unit === null || o.unit === 'ratio' ? '' : o.unit;
  if (o.measure === 'rank') return `${signs[o.bound]}第${digits}${o.against ? `（${o.against}）` : ''}`;
  return `${signs[o.bound]}${digits}${unit}`;
};

/** Of a fall the bound speaks of its size: 下降3.9%以上 is a fall of 3.9% or more, and ≥-3.9% would read as its opposite. */
const isBoundOfFall = (
  o: Observation,
): o is Observation & { readonly value: number; readonly measure: 'growth' | 'change' } =>
  (o.measure === 'growth' || o.measure === 'change') &&
  typeof o.value === 'number' &&
  o.value < 0 &&
  o.bound !== 'eq' &&
  o.bound !== 'approx';

const digitsOf = (value: Value, signed: boolean): string => {
  if (typeof value === 'number') return signed && value > 0 ? `+${value}` : `${value}`;
  return 'min' in value ? `${value.min}–${value.max}` : value.parts.join(':');
};
