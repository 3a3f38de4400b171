import type { Observation } from '@gongbao/indicator-schema';
import { type Alignment, alignReadings } from './align-readings.ts';
import type { GoldLine } from './gold-line.ts';
import type { Tally } from './tally.ts';
import { type Disagreement, type Field, fields, wrongFields } from './wrong-fields.ts';

/** One place where the reading is not what the annotation says. */
export interface Difference {
  /** Where the number begins, in UTF-16 units. */
  readonly at: number;
  readonly quote: string;
  readonly kind: 'missed' | 'extra' | 'wrong';
  /** Of what is wrong its fields; of what is missed or extra its name, and why it is none. */
  readonly fields: Readonly<Partial<Record<Field, Disagreement>>>;
  readonly around: string;
}

export interface TextScore {
  readonly tally: Tally;
  readonly differences: readonly Difference[];
}

type Pair = Alignment['found'][number] & { readonly wrong: ReadonlyMap<Field, Disagreement> };

const tallyOf = (pairs: readonly Pair[], { missed, extra }: Alignment): Tally => {
  const right = (...wanted: readonly Field[]): number =>
    pairs.filter(({ wrong }) => !wanted.some((field) => wrong.has(field))).length;
  return {
    gold: pairs.length + missed.length,
    read: pairs.length + extra.length,
    found: pairs.length,
    quantity: right('value', 'unit'),
    core: right('value', 'unit', 'measure', 'indicator'),
    full: right(...fields),
    fields: Object.fromEntries(fields.map((field) => [field, right(field)])) as Record<Field, number>,
  };
};

/** Compares what was read of a text with its annotation. */
export const scoreText = (text: string, lines: readonly GoldLine[], readings: readonly Observation[]): TextScore => {
  const alignment = alignReadings(lines, readings);
  const pairs = alignment.found.map((pair) => ({ ...pair, wrong: wrongFields(pair.read, pair.line.want) }));
  const around = (start: number, end: number): string =>
    text.slice(Math.max(0, start - 18), end + 8).replace(/\s+/gu, ' ');
  const differences = [
    ...pairs
      .filter(({ wrong }) => wrong.size > 0)
      .map(({ line: { start, end, quote }, wrong }) => ({
        at: start,
        quote,
        kind: 'wrong' as const,
        fields: Object.fromEntries(wrong),
        around: around(start, end),
      })),
    ...alignment.missed.map(({ start, end, quote, want }) => ({
      at: start,
      quote,
      kind: 'missed' as const,
      fields: { indicator: { said: '-', wanted: want.full } },
      around: around(start, end),
    })),
    ...alignment.extra.map(({ read: { source, indicator }, reason }) => ({
      at: source.start,
      quote: source.quote,
      kind: 'extra' as const,
      fields: { indicator: { said: indicator.text, wanted: reason ?? '-' } },
      around: around(source.start, source.end),
    })),
  ];
  return { tally: tallyOf(pairs, alignment), differences: differences.sort((a, b) => a.at - b.at) };
};
