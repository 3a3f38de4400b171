import { groupBy } from './group-by.ts';
import { openSide } from './open-side.ts';
import type { Figure, ReplacedFigure } from './series.ts';

export interface SettledResults {
  readonly results: readonly Figure[];
  readonly replaced: readonly ReplacedFigure[];
}

/** Report ids end in `-year-kind`; the year tells the vintage. */
export const reportOf = (observationId: string): string => observationId.slice(0, observationId.lastIndexOf('@'));
const reportYear = (figure: Figure): number => Number(reportOf(figure.observation.id).split('-').at(-2)) || 0;

/** In order of time; years have four digits. */
const periodOf = ({ from, year }: Figure): number => year * 10_000 + from;

const sameStatement = (a: Figure, b: Figure): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  a.observation.bound === b.observation.bound &&
  a.observation.status === b.observation.status;

/** One figure for each differing statement of a period; equal ones are kept as its repeats. */
export function mergeRepeats(figures: readonly Figure[]): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const at = merged.findIndex((other) => periodOf(other) === periodOf(figure) && sameStatement(other, figure));
    const first = merged[at];
    if (first) merged[at] = { ...first, repeats: [...first.repeats, figure.observation] };
    else merged.push(figure);
  }
  return merged;
}

/** The newest report's word counts; in one report an actual beats an estimate, then what is said more often, then first. */
function byWeight(a: Figure, b: Figure): number {
  return (
    reportYear(b) - reportYear(a) ||
    Number(a.observation.status === 'estimate') - Number(b.observation.status === 'estimate') ||
    b.repeats.length - a.repeats.length ||
    a.observation.source.start - b.observation.source.start
  );
}

/** A number within what a newer report says in round terms (67.7, then 低于70) is no older vintage: it says more. */
function exactFirst(statements: readonly Figure[]): readonly Figure[] {
  const [best, ...others] = statements;
  const side = best ? openSide(best.observation) : 0;
  if (!best || side === 0) return statements;
  const isWithin = ({ observation, low, high }: Figure): boolean =>
    observation.bound === 'eq' && observation.status === 'actual' && (low - best.low) * side >= 0 && low === high;
  const exact = others.find(isWithin);
  return exact ? [exact, ...statements.filter((statement) => statement !== exact)] : statements;
}

/** Picks one result for each period and keeps the others beside it; the ledger's rule is the newest, exact or not. */
export function settleResults(figures: readonly Figure[], { prefersExact = false } = {}): SettledResults {
  // Most places say one thing of each period, and a page waits for thousands of figures.
  if (isInOrder(figures)) return { results: figures, replaced: [] };
  const results: Figure[] = [];
  const replaced: ReplacedFigure[] = [];
  for (const statements of groupBy(figures, periodOf).values()) {
    const settled = settle(statements);
    const [best, ...others] = prefersExact ? exactFirst(settled) : settled;
    if (!best) continue;
    results.push(best);
    for (const figure of others) replaced.push({ figure, by: best });
  }
  return { results: inOrder(results), replaced };
}

/** Whether each is of a later period than the one before. */
const isInOrder = (figures: readonly Figure[]): boolean =>
  figures.every((figure, n) => n === 0 || periodOf(figures[n - 1] as Figure) < periodOf(figure));

const inOrder = (results: Figure[]): Figure[] => results.sort((a, b) => periodOf(a) - periodOf(b));

/** The statements of one period, the one that counts first. */
const settle = (statements: readonly Figure[]): readonly Figure[] =>
  mergeRepeats(newestFirst(statements)).sort(byWeight);

/** So that of equal statements the newest report's leads and the older become its repeats. */
const newestFirst = (figures: readonly Figure[]): Figure[] =>
  figures
    .map((figure) => ({ figure, year: reportYear(figure) }))
    .sort((a, b) => b.year - a.year)
    .map(({ figure }) => figure);
