import type { CheckedReport, Statement } from './check.ts';
import { meaningOf, overlap, sumOf, unitOf } from './figure.ts';
import { paragraphAt } from './sentence.ts';

/** Figures that add up: 27 = 8 + 17 + 2. */
export interface SumIdentity {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

const summable = ({ measure, value, table, bound }: Statement) =>
  measure === 'level' && typeof value === 'number' && table === null && (bound === 'eq' || bound === 'approx');

const alike = (a: Statement, b: Statement) =>
  a.period === b.period && (a.status === 'target') === (b.status === 'target') && unitOf(a) === unitOf(b);

/** Percentages of different wholes do not add up. */
const isShare = (statement: Statement) => unitOf(statement) === '%' || unitOf(statement) === 'ratio';

/** A total with its parts behind it in the same paragraph: as many as are needed to reach it, at least two. */
function partsOf(total: Statement, following: readonly Statement[]): Statement[] | undefined {
  const whole = meaningOf(total);
  if (whole === undefined) return undefined;
  const parts: Statement[] = [];
  for (const part of following) {
    parts.push(part);
    const sum = sumOf(parts.flatMap((each) => meaningOf(each) ?? []));
    if (parts.length > 1 && overlap(sum, whole)) return parts;
    if (sum.min > whole.max) return undefined;
  }
  return undefined;
}

/** Every sum that the figures of one paragraph make in the order in which they stand. */
export function findSums({ text, statements }: CheckedReport): SumIdentity[] {
  const usable = statements.filter((statement) => summable(statement) && !isShare(statement));
  return usable.flatMap((total, index) => {
    const { end } = paragraphAt(text, total.source.start);
    const following: Statement[] = [];
    for (let at = index + 1; at < usable.length; at++) {
      const part = usable[at] as Statement;
      if (part.source.start >= end) break;
      if (alike(total, part)) following.push(part);
    }
    const parts = partsOf(total, following);
    return parts ? [{ total, parts }] : [];
  });
}
