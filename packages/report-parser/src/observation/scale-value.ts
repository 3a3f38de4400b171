import { type Quantity, scale, type Unit, type Value } from '@gongbao/indicator-schema';

/** The digits of an amount in the unit that `unit.code` names; the sign and the shape are those of `value`. */
export const scaleValue = (value: Value, digits: readonly string[], unit: Unit | undefined): Quantity | null => {
  const first = digits[0];
  const second = digits[1] ?? first;
  if (unit === undefined || first === undefined || second === undefined) return null;
  if (typeof value === 'number')
    return { value: value < 0 ? -scale(first, unit) : scale(first, unit), unit: unit.code };
  if ('parts' in value) return null;
  const [low, high] = [scale(first, unit), scale(second, unit)];
  return { value: value.max < 0 ? { min: -high, max: -low } : { min: low, max: high }, unit: unit.code };
};
