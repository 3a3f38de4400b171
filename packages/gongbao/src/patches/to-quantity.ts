import { findUnit, type Observation, type Quantity, scale } from '@gongbao/indicator-schema';

/** The quantity that a value in a unit is; null for a rank, a ratio, and a unit that is not known. */
export const toQuantity = ({ value, unit, measure }: Observation): Quantity | null => {
  if (value === null || unit === null || measure === 'rank') return null;
  const known = findUnit(unit);
  if (known === undefined) return null;
  const scaled = (number: number): number => scale(toDigits(number), known);
  if (typeof value === 'number') return { value: scaled(value), unit: known.code };
  return 'min' in value ? { value: { min: scaled(value.min), max: scaled(value.max) }, unit: known.code } : null;
};

/** A number in plain decimals, whatever its size. */
const toDigits = (number: number): string =>
  number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
