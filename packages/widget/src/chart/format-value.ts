import type { Bound, Measure, Observation, Value } from '@gongbao/indicator-schema';
import type { Language } from './chart-words.ts';
import { isFall, openSide } from './open-side.ts';
import type { Figure } from './series.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
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

/** What goes before the size of a fall that has a bound: −3.4%以上 would say the opposite of 下降3.4%以上. */
const fallen: Readonly<Record<Language, Readonly<Partial<Record<Measure, string>>>>> = {
  zh: { growth: '下降', change: '减少', gap: '低' },
  en: { growth: 'a fall of ', change: 'a fall of ', gap: 'lower by ' },
};

/** An observation as people say it: its number, unit and bound, or the words of one without a number. */
export function formatFigure(observation: Observation, language: Language): string {
  const { value, bound, measure } = observation;
  if (value === null) return observation.qualitative ?? '';
  const isSize = openSide(observation) !== 0 && isFall(observation);
  const number = formatValue(isSize ? sizeOf(value) : value, language);
  const figure = bounded[language][bound](withUnit(observation, number, language));
  return isSize ? fallen[language][measure] + figure : figure;
}

/** −3 is a fall of 3, −5 to −3 one of 3 to 5. */
function sizeOf(value: Value): Value {
  if (typeof value === 'number') return -value;
  return 'min' in value ? { min: -value.max, max: -value.min } : value;
}

function withUnit({ unit, measure }: Observation, number: string, language: Language): string {
  if (measure === 'rank') return language === 'zh' ? `${unit ?? ''}第${number}位` : `no. ${number} (${unit ?? ''})`;
  if (unit === null || unit === 'ratio') return number;
  return unit === '%' || language === 'zh' ? `${number}${unit}` : `${number} ${unit}`;
}

const signs: Readonly<Record<Bound, readonly string[]>> = {
  eq: [''],
  ge: ['≥', '≤'],
  gt: ['>', '<'],
  le: ['≤', '≥'],
  lt: ['<', '>'],
  approx: ['≈', '≈'],
};

/** A figure where there is no room for words and unit, in the unit of its chart: ≥5.5, 5–5.5. */
export function formatBounded({ observation, low, high }: Figure, language: Language): string {
  const [from, to] = [low, high].map((end) => formatNumber(Number(end.toPrecision(12)), language));
  // Of a fall the bound speaks of its size: 下降3.4%以上 is ≤ −3.4.
  const sign = signs[observation.bound][Number(isFall(observation))] ?? '';
  return sign + (from === to ? from : `${from}–${to}`);
}

/** `2021/2025` → `2021–2025` */
export const formatPeriod = (period: string | null): string => period?.replace('/', '–') ?? '—';

/** A day as people say it; of some only the year is known. */
export const formatDay = (day: string, language: Language): string => {
  if (day.length <= 4) return day;
  // The format of the locale takes longer than a line of the chart.
  if (language === 'zh' && day.length === 10) return day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  return new Date(day).toLocaleDateString(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
};
