import { costOf } from './cost-of.ts';

/** A text of about so many characters. */
export type MakeText = (length: number) => string;

export const repeat =
  (words: string, before = '', behind = ''): MakeText =>
  (length) =>
    before + words.repeat(Math.ceil(length / words.length)).slice(0, length) + behind;

/** Half of the text opens what the other half closes. */
export const nest =
  (open: string, close: string): MakeText =>
  (length) =>
    repeat(open)(length / 2) + repeat(close)(length / 2);

/** Makes ready the work on a text of a length, so that only the work itself is measured. */
export type Prepare = (length: number) => () => void;

/** Processor time is counted in steps of this size. */
const STEP_MS = 10;

/** The cost of one character, in nanoseconds: of one round of work, or of as many as it takes to be measured. */
const costOfCharacter = (prepare: Prepare, length: number): number => {
  const work = prepare(length);
  let spent = 0;
  let read = 0;
  while (spent < 2 * STEP_MS && read < 2 ** 18) {
    spent += costOf(work);
    read += length;
  }
  return (Math.max(spent, STEP_MS) * 1e6) / read;
};

/** The least of several measurements, since only disturbances add to it. */
export const leastCost = (prepare: Prepare, length: number, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => costOfCharacter(prepare, length)));

/** Up to this size a measurement is repeated however bad it looks: one collection of garbage can make it so. */
const CHEAP = 2 ** 16;

/** What two measurements of the same may differ by on a machine that does other things too. */
export const TOLERATED = 3;

/**
 * How much dearer a character may be in a longer text: the collector of garbage finds more to keep. Where time is
 * quadratic a character costs four times as much at each step, sixteen times after two.
 */
const GROWN = 5;

/** The first size at which a character is dearer than in a shorter text, in words; undefined when there is none. */
export const findGrowth = (prepare: Prepare, sizes: readonly number[]): string | undefined => {
  let least = { size: 0, cost: Number.POSITIVE_INFINITY };
  for (const size of sizes) {
    let cost = costOfCharacter(prepare, size);
    if (cost / least.cost > GROWN) {
      least.cost = leastCost(prepare, least.size, 3);
      if (size <= CHEAP || cost / least.cost < 2 * GROWN) cost = leastCost(prepare, size, 3);
      if (cost / least.cost > GROWN)
        return `${least.cost.toFixed(0)} ns at ${least.size}, ${cost.toFixed(0)} ns at ${size}`;
    }
    if (cost < least.cost) least = { size, cost };
  }
  return undefined;
};

/** Runs the work on short texts, so that no size pays for its being compiled. */
export const warmUp = (prepare: Prepare): void => {
  const work = prepare(2 ** 10);
  for (let round = 0; round < 3; round++) work();
};
