import type { Statement } from './ledger.ts';
import type { RuleId } from './rule.ts';
import { factorBetween, plainName, seriesOf, subjectOf } from './series.ts';
import type { ShelvedReport } from './shelf.ts';

export type FoundResult =
  | { readonly kind: 'comparable'; readonly result: Statement; readonly factor: number }
  | { readonly kind: 'differs'; readonly result: Statement; readonly rule: RuleId };

const isResult = (statement: Statement, target: Statement) =>
  statement.status !== 'target' && statement.period === target.period;

const inSameRow = (target: Statement, statement: Statement) =>
  target.table !== null &&
  statement.table !== null &&
  target.report === statement.report &&
  target.table.index === statement.table.index &&
  target.table.row === statement.table.row;

/** The cell beside the target, then a table's cell, then the same name, then the first place in the text. */
function closeness(target: Statement, statement: Statement): number {
  if (inSameRow(target, statement)) return 4;
  const sameName = plainName(target.indicator.text) === plainName(statement.indicator.text);
  return (statement.table !== null ? 2 : 0) + (sameName ? 1 : 0);
}

const closest = (target: Statement, statements: readonly Statement[]): Statement | undefined =>
  statements.reduce<Statement | undefined>(
    (best, next) => (best === undefined || closeness(target, next) > closeness(target, best) ? next : best),
    undefined,
  );

function differs(target: Statement, candidates: readonly Statement[]): FoundResult | undefined {
  const amounts = candidates.filter(({ measure }) => measure !== 'rank' && measure !== 'gap');
  const result = closest(target, amounts);
  if (result === undefined) return undefined;
  if (result.value === null) return { kind: 'differs', result, rule: 'result-without-number' };
  if (result.measure !== target.measure) return { kind: 'differs', result, rule: 'measure-differs' };
  return { kind: 'differs', result, rule: 'unit-differs' };
}

/** The statement of one report that a target is held against, or the one that shows why it cannot be. */
export function findResult(target: Statement, { statements }: ShelvedReport): FoundResult | undefined {
  const subject = subjectOf(target);
  const candidates = statements.filter(
    (statement) => isResult(statement, target) && (inSameRow(target, statement) || subjectOf(statement) === subject),
  );
  if (target.value === null) {
    const row = candidates.filter((statement) => inSameRow(target, statement));
    const worded = candidates.filter(({ qualitative }) => qualitative !== null);
    const growing = candidates.filter(
      ({ value, measure }) => value !== null && (measure === 'growth' || measure === 'change'),
    );
    const result = row[0] ?? closest(target, growing) ?? closest(target, worded);
    return result && { kind: 'comparable', result, factor: 1 };
  }
  const series = seriesOf(target);
  const comparable = candidates.filter(
    (statement) =>
      statement.value !== null &&
      (inSameRow(target, statement) ? statement.measure === target.measure : seriesOf(statement) === series) &&
      factorBetween(target, statement) !== undefined,
  );
  const result = closest(target, comparable);
  if (result !== undefined) return { kind: 'comparable', result, factor: factorBetween(target, result) ?? 1 };
  return differs(target, candidates);
}
