import type { CheckedReport, Statement } from './check.ts';
import { exact, meaningOf, overlap, type Range, unitOf } from './figure.ts';
import { paragraphAt } from './sentence.ts';

/** Figures that add up: 27 = 8 + 17 + 2. */
export interface SumIdentity {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

const summable = ({ measure, value, table, bound }: Statement) =>
  measure === 'level' && typeof value === 'number' && table === null && (bound === 'eq' || bound === 'approx');

/** Only figures of one kind add up. */
const kindOf = (statement: Statement): string =>
  [statement.period, statement.status === 'target', unitOf(statement)].join('|');

/** Percentages of different wholes do not add up. */
const isShare = (statement: Statement) => unitOf(statement) === '%' || unitOf(statement) === 'ratio';

/** A total with its parts behind it: as many as are needed to reach it, at least two. */
function partsOf(total: Statement, alike: readonly Statement[], from: number): Statement[] | undefined {
  const whole = meaningOf(total);
  if (whole === undefined) return undefined;
  let sum: Range = { min: 0, max: 0 };
  for (let at = from; at < alike.length; at++) {
    const { min, max } = meaningOf(alike[at] as Statement) ?? { min: 0, max: 0 };
    sum = { min: sum.min + min, max: sum.max + max };
    const rounded = { min: exact(sum.min), max: exact(sum.max) };
    if (at > from && overlap(rounded, whole)) return alike.slice(from, at + 1);
    if (rounded.min > whole.max) return undefined;
  }
  return undefined;
}

/** Figures in the order of the text, paragraph by paragraph and kind by kind. */
function groupAlike(text: string, statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  let kinds = new Map<string, Statement[]>();
  let end = 0;
  for (const statement of statements) {
    if (statement.source.start >= end) {
      end = paragraphAt(text, statement.source.start).end;
      kinds = new Map();
    }
    const kind = kindOf(statement);
    const group = kinds.get(kind);
    if (group) {
      group.push(statement);
      continue;
    }
    const begun = [statement];
    kinds.set(kind, begun);
    groups.push(begun);
  }
  return groups;
}

/** Every sum that the figures of one paragraph make in the order in which they stand. */
export function findSums({ text, statements }: CheckedReport): SumIdentity[] {
  const usable = statements.filter((statement) => summable(statement) && !isShare(statement));
  const sums = groupAlike(text, usable).flatMap((alike) =>
    alike.flatMap((total, index) => {
      const parts = partsOf(total, alike, index + 1);
      return parts ? [{ total, parts }] : [];
    }),
  );
  return sums.sort((a, b) => a.total.source.start - b.total.source.start);
}
