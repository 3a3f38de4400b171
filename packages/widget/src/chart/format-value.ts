import type { Bound, Observation, Value } from '@gongbao/indicator-schema';
import type { Language } from './chart-words.ts';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20, useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: 'min2' }),
};

/** All digits that were written, none that were not. */
export const formatNumber = (value: number, language: Language): string =>
  formats[language].format(value).replace('-', '−');

export function formatValue(value: Value, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if ('min' in value) return `${formatNumber(value.min, language)}–${formatNumber(value.max, language)}`;
  return value.parts.map((part) => formatNumber(part, language)).join(' : ');
}

const boundSigns: Readonly<Record<Bound, string>> = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' };

/** `≥ 5.5 %`: sign, number and unit of an observation, or the words of one without a number. */
export function formatFigure(observation: Observation, language: Language): string {
  const { value, unit, bound, measure } = observation;
  if (value === null) return observation.qualitative ?? '';
  const number = `${boundSigns[bound]}${formatValue(value, language)}`;
  if (measure === 'rank') return language === 'zh' ? `${unit ?? ''}第 ${number}` : `no. ${number} ${unit ?? ''}`.trim();
  if (unit === null || unit === 'ratio') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** `2021/2025` → `2021–2025` */
export const formatPeriod = (period: string | null): string => period?.replace('/', '–') ?? '—';
