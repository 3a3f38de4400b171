import { type Field, fields } from './wrong-fields.ts';

/** How many observations are annotated and read, and how many of these are right in how much. */
export interface Tally {
  readonly gold: number;
  readonly read: number;
  /** Annotated observations that were read as one at all. */
  readonly found: number;
  /** Of these, right in value, unit and measure. */
  readonly quantity: number;
  /** Right in the name too. */
  readonly core: number;
  /** Right in bound, period and status too. */
  readonly full: number;
  readonly fields: Readonly<Record<Field, number>>;
}

export const steps = ['detection', 'quantity', 'core', 'full'] as const;

/** In 100: precision and recall, both together (F1) for each step, and of what was found the share right by field. */
export type Scores = Readonly<
  Record<'gold' | 'read' | 'precision' | 'recall' | (typeof steps)[number] | Field, number>
>;

const counts = ['gold', 'read', 'found', 'quantity', 'core', 'full'] as const;

export const sumTallies = (tallies: readonly Tally[]): Tally => {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const byCount = Object.fromEntries(counts.map((count) => [count, sum((tally) => tally[count])]));
  const byField = Object.fromEntries(fields.map((field) => [field, sum((tally) => tally.fields[field])]));
  return { ...byCount, fields: byField } as unknown as Tally;
};

/** Nothing of nothing is all of it: a text without observations, in which none is read, is read well. */
const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((10_000 * part) / whole) / 100);

export const scoresOf = ({ gold, read, found, quantity, core, full, fields: byField }: Tally): Scores => {
  const f1 = (right: number): number => share(2 * right, read + gold);
  const byFields = Object.fromEntries(fields.map((field) => [field, share(byField[field], found)]));
  return {
    gold,
    read,
    precision: share(found, read),
    recall: share(found, gold),
    detection: f1(found),
    quantity: f1(quantity),
    core: f1(core),
    full: f1(full),
    ...(byFields as Record<Field, number>),
  };
};
