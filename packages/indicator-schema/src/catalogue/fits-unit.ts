import type { Measure } from '../contract/types.ts';
import { findUnit } from '../unit/find-unit.ts';
import type { Unit } from '../unit/unit.ts';
import { unitTable } from '../unit/unit-table.ts';
import type { NamedIndicator } from './indicator.ts';

const dimensions = new Map([['1', 'number'], ...unitTable.map(({ code, dimension }) => [code, dimension] as const)]);

/** The dimension of a code: money/area for CNY/m2. */
const dimensionOf = (code: string): string => {
  const known = dimensions.get(code);
  if (known !== undefined) return known;
  const composed = code.split('/').map((part) => dimensions.get(part) ?? part);
  dimensions.set(code, composed.join('/'));
  return composed.join('/');
};

/** Things and events are counted alike (件, 起); people, households and kinds each by themselves. */
const isCount = (dimension: string): boolean => dimension === 'count' || dimension === 'occurrence';

/** A number alone counts; in hundreds of millions it can as well be money, whose 元 was left out. */
const isManyOf = (code: string, { kind, exponent }: Unit): boolean =>
  kind !== 'share' && (code.startsWith('{') || (code === 'CNY' && exponent >= HUNDRED_MILLIONS));

/** Of all that is counted people are those whose unit is left out most: 贫困人口脱贫3万. */
const PERSON = '{person}';

/** How well a written unit suits the unit of an indicator: 2 the same, 1 of the same kind, 0 not at all. */
const suits = (code: string, unit: Unit): number => {
  if (code === unit.code) return 2;
  if (unit.code === '1' && !isManyOf(code, unit)) return 0;
  if (unit.code === '1') return code === PERSON ? 2 : 1;
  const dimension = dimensionOf(code);
  return dimension === unit.dimension || (isCount(dimension) && isCount(unit.dimension)) ? 1 : 0;
};

const ratio: Unit = { code: '1', factor: 1, exponent: 0, dimension: 'number', kind: 'share' };

/** 亿, as a power of ten. */
const HUNDRED_MILLIONS = 8;

/** 翻一番: no unit, since two of them are four times as much. */
const DOUBLING = '番';

const isRate = ({ dimension }: Unit): boolean => dimension === 'share' || dimension === 'fold';
const isPoints = ({ dimension }: Unit): boolean => dimension === 'percentage-points' || dimension === 'share';

/** A plain loop: the list is short, and it is asked for every figure. */
const canHave = ({ measures }: NamedIndicator, measure: Measure): boolean => {
  for (const one of measures) if (one === measure) return true;
  return false;
};

/**
 * How well an amount suits an indicator: 0 when its measure or its unit rules it out, for 956.7 % is no
 * 地区生产总值; more when it suits better than another indicator of the same name. No unit rules nothing out.
 */
export const fitOf = (
  indicator: NamedIndicator,
  measure: Measure | undefined,
  written: string | null | undefined,
): number => {
  if (measure !== undefined && !canHave(indicator, measure)) return 0;
  if (written === null || written === undefined || written === '' || measure === 'rank') return 1;
  if (written === DOUBLING) return measure === 'growth' ? 1 : 0;
  const unit = written === 'ratio' ? ratio : findUnit(written);
  if (unit === undefined) return 0;
  if (measure === 'growth') return isRate(unit) || unit === ratio ? 1 : 0;
  if (measure === 'gap' && isPoints(unit)) return 1;
  if (measure === 'change' && isPoints(unit)) return indicator.unit === '%' ? 1 : 0;
  let fit = suits(indicator.unit, unit);
  for (const code of indicator.otherUnits ?? []) fit = Math.max(fit, suits(code, unit));
  return fit;
};
