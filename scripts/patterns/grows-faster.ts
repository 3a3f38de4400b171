import type { Pattern } from './find-patterns.ts';

/** A text that is said to take long: pumps that are repeated, and what stands around them. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

const SHORT = 2 ** 12;
const GROWTH = 16;
/** Linear time grows as the text does, quadratic time as its square: this lies in the middle. */
const TOLERATED = GROWTH ** 1.5;

const write = ({ pumps, suffix }: Attack, length: number): string => {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(length / Math.max(1, once));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
};

const costOf = (expression: RegExp, text: string): number => {
  const start = performance.now();
  expression.lastIndex = 0;
  text.replace(expression, '');
  return performance.now() - start;
};

/** A cost that cannot be told from nothing is a microsecond. */
const LEAST = 1e-3;
const ROUNDS = 30;

/**
 * Whether an engine of today takes more than linear time for an expression on an attack, by two lengths of it. The least
 * of several measurements counts, since only disturbances add to it: one that is not dear ends the matter.
 */
export const growsFaster = ({ source, flags }: Pattern, attack: Attack): boolean => {
  const expression = new RegExp(source, flags);
  const text = write(attack, SHORT);
  const short = Math.max(LEAST, Math.min(...Array.from({ length: ROUNDS }, () => costOf(expression, text))));
  const longer = write(attack, SHORT * GROWTH);
  for (let round = 0; round < ROUNDS; round++) if (costOf(expression, longer) / short <= TOLERATED) return false;
  return true;
};
