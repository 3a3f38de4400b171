import type { Observation } from '@gongbao/indicator-schema';
import type { Wanted } from './gold-line.ts';

/** What is compared of a number that was found, in the order of the columns that are printed. */
export const fields = ['value', 'unit', 'measure', 'indicator', 'bound', 'period', 'status'] as const;

export type Field = (typeof fields)[number];

/** What an observation and its annotation say of one field. */
export interface Disagreement {
  readonly said: string;
  readonly wanted: string;
}

/** What is left of a name when marks, 的 and words for the whole place at its head are taken off. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》〈〉()（）、，,的]/gu, '')
    .replace(/^(?:全区|全市|全省|全县|全年|全国|我区|我市|我省|其中)+/u, '');

/** How many characters a name may have beyond the longest that the annotation gives. */
const ROOM = 6;

/** > 全市地区|生产总值|: holds the shortest name, and little more than the longest. */
const isNamed = (read: string, { full, head }: Wanted): boolean => {
  const name = plainName(read);
  return name.includes(plainName(head)) && name.length <= plainName(full).length + ROOM;
};

const plainUnit = (unit: string): string =>
  unit
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^个?百分点$/u, '百分点');

const plainValue = (value: string): string =>
  value
    .normalize('NFKC')
    .split(/(\.\.|:)/u)
    .map((part) => (/^-?[\d.]+$/u.test(part) ? String(Number(part)) : part))
    .join('');

const writtenValue = (value: Observation['value']): string => {
  if (value === null) return '-';
  if (typeof value === 'number') return String(value);
  return 'parts' in value ? value.parts.join(':') : `${value.min}..${value.max}`;
};

/** > 三|成|: tenths, which are read as percent. */
const asPercent = (want: Wanted): Wanted =>
  want.unit === '成' ? { ...want, value: String(10 * Number(want.value)), unit: '%' } : want;

/** The fields in which a reading differs from its annotation. A rank's unit, and a wish's bound, are not compared. */
export const wrongFields = (read: Observation, want: Wanted): ReadonlyMap<Field, Disagreement> => {
  const said: Record<Field, string> = {
    value: writtenValue(read.value),
    unit: read.unit ?? '-',
    measure: read.measure,
    indicator: read.indicator.text,
    bound: read.bound,
    period: read.period ?? 'null',
    status: read.status,
  };
  const { value, unit } = said.unit === '%' ? asPercent(want) : want;
  const isRight: Record<Field, boolean> = {
    value: plainValue(said.value) === plainValue(value),
    unit: want.measure === 'rank' || plainUnit(said.unit) === plainUnit(unit),
    measure: said.measure === want.measure,
    indicator: isNamed(said.indicator, want),
    bound: want.bound === '-' || said.bound === want.bound,
    period: said.period === want.period,
    status: said.status === want.status,
  };
  const wanted = { ...want, indicator: want.full };
  return new Map(
    fields.filter((field) => !isRight[field]).map((field) => [field, { said: said[field], wanted: wanted[field] }]),
  );
};
