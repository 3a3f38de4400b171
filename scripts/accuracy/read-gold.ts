import { boundSchema, measureSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import type { GoldLine, Wanted } from './gold-line.ts';
import { plainName } from './wrong-fields.ts';

/** What is wrong with a gold file, and in which of its lines, counted from 1; in the text's own terms where none is. */
export interface GoldFault {
  readonly line: number | undefined;
  readonly message: string;
}

export interface Gold {
  readonly lines: readonly GoldLine[];
  readonly faults: readonly GoldFault[];
}

const reasons = ['date', 'name', 'spec', 'list', 'other', 'part', 'range-end'];
const periodForm = /^(?:\d{4}(?:\/\d{4})?|null)$/;
const valueForm = /^(?:-|-?\d+(?:\.\d+)?(?:\.\.-?\d+(?:\.\d+)?)?|\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+)$/;

const oneOf = (column: string, word: string, words: readonly string[]): string[] =>
  words.includes(word) ? [] : [`${column} ${word} is none of ${words.join(', ')}`];

/** What the columns of an observation say that they cannot say. */
const faultsOf = ({ measure, full, head, value, unit, bound, period, status }: Wanted): string[] => [
  ...oneOf('MEASURE', measure, measureSchema.options),
  ...(plainName(full).includes(plainName(head)) && head !== '' ? [] : [`HEAD ${head} is not in FULL ${full}`]),
  ...(valueForm.test(value) ? [] : [`VALUE ${value} is no number, range or ratio`]),
  ...(unit === '' ? ['UNIT is empty; write - for none'] : []),
  ...oneOf('BOUND', bound, value === '-' ? ['-'] : boundSchema.options),
  ...(periodForm.test(period) ? [] : [`PERIOD ${period} is no year, no span of years and not null`]),
  ...oneOf('STATUS', status, statusSchema.options),
];

/** Where a quote stands from `from` on, as a whole number: 5 is not found in 15, 5.2 or 2.5. */
const findQuote = (text: string, quote: string, from: number): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const isTorn = /^\p{Nd}/u.test(quote) && /\p{Nd}[.．]?$/u.test(text.slice(Math.max(0, at - 2), at));
    const isCut = /\p{Nd}$/u.test(quote) && /^[.．]?\p{Nd}/u.test(text.slice(at + quote.length));
    if (!isTorn && !isCut) return at;
  }
  return -1;
};

/** The digits between two quotes, each of which should have had a line. */
const digitsIn = (text: string, from: number, to: number): string[] =>
  [...text.slice(from, to).matchAll(/\p{Nd}[\p{Nd}.．]*/gu)].map((match) => {
    const at = from + match.index;
    const around = text.slice(Math.max(0, at - 10), at + match[0].length + 6).replace(/\s+/gu, ' ');
    return `no line for ${match[0]} in «${around}»`;
  });

const lineOf = (columns: readonly string[], start: number): GoldLine => {
  const [quote = '', measure = '', full = '', head = '', value = '', unit = '', bound = '', period = '', status = ''] =
    columns;
  const place = { start, end: start + quote.length, quote };
  if (measure === 'skip') return { ...place, type: 'skip', reason: full };
  const digits = /\p{Nd}[\p{Nd}.．]*/u.exec(quote);
  const anchor =
    digits === null
      ? { start, end: place.end }
      : { start: start + digits.index, end: start + digits.index + digits[0].length };
  return { ...place, type: 'observation', anchor, want: { measure, full, head, value, unit, bound, period, status } };
};

const checkLine = (line: GoldLine, columns: readonly string[]): string[] => {
  const width = line.type === 'skip' ? 3 : 9;
  if (columns.length !== width) return [`${columns.length} columns where ${width} are wanted`];
  if (line.type === 'observation') return faultsOf(line.want);
  return oneOf('REASON', line.reason.split(':')[0] ?? '', reasons);
};

/**
 * Finds each line of a gold file in its text, in their order. Every digit of the text must stand in a quote.
 *
 * > 956.7⇥level⇥地区生产总值⇥生产总值⇥956.7⇥亿元⇥eq⇥2023⇥actual
 * > 2023⇥skip⇥date
 */
export const readGold = (gold: string, text: string): Gold => {
  const lines: GoldLine[] = [];
  const faults: GoldFault[] = [];
  let from = 0;
  for (const [index, row] of gold.split(/\r?\n/u).entries()) {
    if (row === '' || row.startsWith('#')) continue;
    const columns = row.split('\t');
    const quote = columns[0] ?? '';
    const add = (message: string): number => faults.push({ line: index + 1, message });
    const at = quote === '' ? -1 : findQuote(text, quote, from);
    if (at < 0) {
      add(`${quote} is not found behind «${text.slice(Math.max(0, from - 12), from).replace(/\s+/gu, ' ')}»`);
      continue;
    }
    for (const message of digitsIn(text, from, at)) add(message);
    const line = lineOf(columns, at);
    for (const message of checkLine(line, columns)) add(message);
    lines.push(line);
    from = line.end;
  }
  for (const message of digitsIn(text, from, text.length)) faults.push({ line: undefined, message });
  return { lines, faults };
};
