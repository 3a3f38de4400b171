import type { Bound, Observation, Value } from '@gongbao/indicator-schema';
import type { Language } from './chart-words.ts';

export const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const formats = new Map<Language, Intl.NumberFormat>();

/** Made when it is first needed: it takes longer than a chart. */
function formatOf(language: Language): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20, useGrouping: 'min2' });
  formats.set(language, made);
  return made;
}

/** Numbers between these are written alike everywhere: no digits to group, no exponent, at most 20 decimals. */
const isPlain = (size: number): boolean => size === 0 || (size >= 1e-3 && size < 10_000);

/** All digits that were written, none that were not. */
export const formatNumber = (value: number, language: Language): string =>
  (isPlain(Math.abs(value)) ? String(value) : formatOf(language).format(value)).replace('-', '−');

export function formatValue(value: Value, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if ('min' in value) return `${formatNumber(value.min, language)}–${formatNumber(value.max, language)}`;
  return value.parts.map((part) => formatNumber(part, language)).join(' : ');
}

/** A number and its bound in words: 5%左右, 超过120万亿元; about 5%. */
const bounded: Readonly<Record<Language, Readonly<Record<Bound, (figure: string) => string>>>> = {
  zh: {
    eq: (figure) => figure,
    ge: (figure) => `${figure}以上`,
    gt: (figure) => `超过${figure}`,
    le: (figure) => `${figure}以内`,
    lt: (figure) => `低于${figure}`,
    approx: (figure) => `${figure}左右`,
  },
  en: {
    eq: (figure) => figure,
    ge: (figure) => `at least ${figure}`,
    gt: (figure) => `more than ${figure}`,
    le: (figure) => `at most ${figure}`,
    lt: (figure) => `less than ${figure}`,
    approx: (figure) => `about ${figure}`,
  },
};

/** An observation as people say it: its number, unit and bound, or the words of one without a number. */
export function formatFigure(observation: Observation, language: Language): string {
  const { value, bound } = observation;
  if (value === null) return observation.qualitative ?? '';
  return bounded[language][bound](withUnit(observation, formatValue(value, language), language));
}

function withUnit({ unit, measure }: Observation, number: string, language: Language): string {
  if (measure === 'rank') return language === 'zh' ? `${unit ?? ''}第${number}位` : `no. ${number} (${unit ?? ''})`;
  if (unit === null || unit === 'ratio') return number;
  return unit === '%' || language === 'zh' ? `${number}${unit}` : `${number} ${unit}`;
}

/** `2021/2025` → `2021–2025` */
export const formatPeriod = (period: string | null): string => period?.replace('/', '–') ?? '—';
