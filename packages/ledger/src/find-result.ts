import { coversSameTime } from './covers-same-time.ts';
import { inTermsOfChange } from './in-terms-of-change.ts';
import type { Statement } from './ledger.ts';
import { type RuleId, statedByParts } from './rule.ts';
import { factorBetween, plainName, seriesOf, subjectOf } from './series.ts';
import type { ShelvedReport } from './shelf.ts';

/** What a target is held against: `target` and `result` are in the same terms, `stated` is the result as written. */
export interface ComparableResult {
  readonly kind: 'comparable';
  readonly stated: Statement;
  readonly target: Statement;
  readonly result: Statement;
  /** Brings the result's figure to the target's unit. */
  readonly factor: number;
}

export type FoundResult =
  | ComparableResult
  | { readonly kind: 'differs'; readonly stated: Statement; readonly rule: RuleId };

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

/** Why a number cannot be held against any of the candidates. */
function differs(target: Statement, candidates: readonly Statement[]): FoundResult | undefined {
  const amounts = candidates.filter(({ measure }) => measure !== 'rank' && measure !== 'gap');
  const stated = closest(target, amounts);
  if (stated === undefined) return undefined;
  if (stated.value === null) return { kind: 'differs', stated, rule: 'result-without-number' };
  if (stated.measure !== target.measure) return { kind: 'differs', stated, rule: 'measure-differs' };
  return { kind: 'differs', stated, rule: coversSameTime(target, stated) ? 'unit-differs' : 'span-differs' };
}

const comparable = (target: Statement, stated: Statement): ComparableResult => ({
  kind: 'comparable',
  stated,
  target,
  result: stated,
  factor: factorBetween(target, stated) ?? 1,
});

/** Words are held against a growth, else against other words, else against whatever figure shows that there is one. */
function resultOfWords(target: Statement, candidates: readonly Statement[]): FoundResult | undefined {
  const amounts = candidates.filter(({ value, measure }) => value !== null && measure !== 'rank' && measure !== 'gap');
  const stated =
    candidates.find((statement) => inSameRow(target, statement)) ??
    closest(
      target,
      amounts.filter(({ measure }) => measure !== 'level'),
    ) ??
    closest(
      target,
      candidates.filter(({ qualitative }) => qualitative !== null),
    ) ??
    closest(target, amounts);
  return stated && comparable(target, stated);
}

function resultOfNumber(target: Statement, candidates: readonly Statement[]): ComparableResult | undefined {
  const series = seriesOf(target);
  const stated = closest(
    target,
    candidates.filter(
      (statement) =>
        statement.value !== null &&
        coversSameTime(target, statement) &&
        (inSameRow(target, statement) ? statement.measure === target.measure : seriesOf(statement) === series) &&
        factorBetween(target, statement) !== undefined,
    ),
  );
  return stated && comparable(target, stated);
}

/** 减少农村贫困人口1000万人 is answered by 农村贫困人口减少1232万人, whichever of the two is a level. */
function resultInTermsOfChange(target: Statement, statements: readonly Statement[]): ComparableResult | undefined {
  const wanted = inTermsOfChange(target);
  if (wanted === undefined) return undefined;
  const name = plainName(wanted.indicator.text);
  for (const stated of statements) {
    const result = isResult(stated, target) ? inTermsOfChange(stated) : undefined;
    if (result === undefined || plainName(result.indicator.text) !== name) continue;
    const factor = factorBetween(wanted, result);
    if (factor !== undefined) return { kind: 'comparable', stated, target: wanted, result, factor };
  }
  return undefined;
}

/** 城镇居民 and 农村居民 apart, where the target speaks of all. */
function partsInstead(target: Statement, statements: readonly Statement[]): FoundResult | undefined {
  const parts = statedByParts[target.indicator.id ?? ''] ?? [];
  const stated = statements.find(
    (statement) =>
      isResult(statement, target) &&
      statement.measure === target.measure &&
      statement.value !== null &&
      parts.includes(statement.indicator.id ?? ''),
  );
  return stated && { kind: 'differs', stated, rule: 'parts-only' };
}

/** The statement of one report that a target is held against, or the one that shows why it cannot be. */
export function findResult(target: Statement, { statements }: ShelvedReport): FoundResult | undefined {
  const subject = subjectOf(target);
  const candidates = statements.filter(
    (statement) => isResult(statement, target) && (inSameRow(target, statement) || subjectOf(statement) === subject),
  );
  const found =
    target.value === null
      ? resultOfWords(target, candidates)
      : (resultOfNumber(target, candidates) ??
        resultInTermsOfChange(target, statements) ??
        differs(target, candidates));
  return found ?? partsInstead(target, statements);
}
