import type { Observation } from '@gongbao/indicator-schema';
import { formatFigure, type Language } from '@gongbao/widget/chart';
import { countedUnit, englishUnit } from './english-unit.ts';

const scales = [
  { exponent: 12, name: 'trillion' },
  { exponent: 9, name: 'billion' },
  { exponent: 6, name: 'million' },
] as const;

/** A figure as its readers count: 956.7亿元, or 95.67 billion yuan. A unit without English stays as it is written. */
export function figureText(figure: Observation, language: Language): string {
  const { quantity, unit, measure } = figure;
  const isCounted = language === 'en' && unit !== '%' && measure !== 'rank';
  const name = isCounted && quantity ? englishUnit(quantity.unit) : undefined;
  if (!quantity || name === undefined) return formatFigure(figure, language);
  const { value } = quantity;
  if (typeof value === 'number') {
    const scale = scaleOf(value);
    const shown = scale ? `${scale.name} ${countedUnit(name, Number.NaN)}` : countedUnit(name, value);
    return formatFigure({ ...figure, value: scaled(value, scale), unit: shown }, language);
  }
  if ('parts' in value) return formatFigure(figure, language);
  const scale = scaleOf(value.min);
  const shown = [scale?.name, countedUnit(name, Number.NaN)].filter(Boolean).join(' ');
  const ends = { min: scaled(value.min, scale), max: scaled(value.max, scale) };
  return formatFigure({ ...figure, value: ends, unit: shown }, language);
}

const scaleOf = (value: number) => scales.find(({ exponent }) => Math.abs(value) >= 10 ** exponent);

/** By the digits, since a division would add some. */
function scaled(value: number, scale: ReturnType<typeof scaleOf>): number {
  if (!scale) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) - scale.exponent}`);
}
