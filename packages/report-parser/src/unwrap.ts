import { firstRank } from './first-rank.ts';
import type { Span } from './span.ts';

/** A text without some stretches of it, and the way back to the text as given. */
export interface Unwrapped {
  readonly text: string;
  /** The words as given that a span covers. */
  readonly quoteOf: (span: Span) => Quoted;
  readonly spanOf: (span: Span) => Span;
  /** Where a character that was left stands in the text as given. */
  readonly givenAt: (at: number) => number;
  /** The same value with each span, wherever in it one stands, and its quote as in the text as given. */
  readonly toGiven: <Value>(value: Value) => Value;
  /** Where a character of the text as given stands now; where it was left out, the next one. */
  readonly fromGiven: (at: number) => number;
}

/** A span of the text as given, with its words. */
export interface Quoted extends Span {
  readonly quote: string;
}

/** A break, its place among the characters that are left, and how many are left out up to its end. */
interface Gap extends Span {
  readonly place: number;
  readonly size: number;
}

const gapsOf = (breaks: readonly Span[]): readonly Gap[] => {
  let size = 0;
  return breaks.map(({ start, end }) => {
    const place = start - size;
    size += end - start;
    return { start, end, place, size };
  });
};

const isSpan = (value: object): value is Span & { readonly quote?: unknown } =>
  typeof (value as Partial<Span>).start === 'number' && typeof (value as Partial<Span>).end === 'number';

/** A text that is read as it was given. */
export const asGiven = (text: string): Unwrapped => ({
  text,
  quoteOf: ({ start, end }) => ({ start, end, quote: text.slice(start, end) }),
  spanOf: ({ start, end }) => ({ start, end }),
  givenAt: (at) => at,
  toGiven: (value) => value,
  fromGiven: (at) => at,
});

/** Leaves out `breaks`, which come in order and do not overlap. */
export const unwrap = (given: string, breaks: readonly Span[]): Unwrapped => {
  const gaps = gapsOf(breaks);
  const text = [0, ...gaps.map(({ end }) => end)].map((from, index) => given.slice(from, gaps[index]?.start)).join('');

  const givenAt = (at: number): number => {
    const behind = firstRank(gaps.length, (rank) => (gaps[rank] as Gap).place <= at);
    return at + (gaps[behind - 1]?.size ?? 0);
  };
  const fromGiven = (at: number): number => {
    const gap = gaps[firstRank(gaps.length, (rank) => (gaps[rank] as Gap).start < at) - 1];
    return gap === undefined ? at : Math.max(at, gap.end) - gap.size;
  };
  const spanOf = ({ start, end }: Span): Span => {
    const from = givenAt(start);
    return { start: from, end: end > start ? givenAt(end - 1) + 1 : from };
  };
  const quoteOf = (span: Span): Quoted => {
    const { start, end } = spanOf(span);
    return { start, end, quote: given.slice(start, end) };
  };
  const toGiven = <Value>(value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(toGiven) as Value;
    const copy = { ...value } as { [key: string]: unknown };
    for (const key in value) {
      const part: unknown = value[key];
      if (typeof part === 'object' && part !== null) copy[key] = toGiven(part);
    }
    if (isSpan(value)) {
      const { start, end } = spanOf(value);
      copy.start = start;
      copy.end = end;
      if (typeof value.quote === 'string') copy.quote = given.slice(start, end);
    }
    return copy as Value;
  };
  return { text, quoteOf, spanOf, givenAt, toGiven, fromGiven };
};
