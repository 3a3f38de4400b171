import { betterSide } from './better-side.ts';
import { type FoundResult, findResult } from './find-result.ts';
import { type Judgement, judgeNumber } from './judge-number.ts';
import { judgeWords } from './judge-words.ts';
import type { LedgerKnowledge } from './knowledge.ts';
import type { Statement, Verdict, VerdictKind } from './ledger.ts';
import { economyIds, likelyMagnitude, type RuleId, ruleSentences } from './rule.ts';
import { seriesOf } from './series.ts';
import type { Shelf, ShelvedReport } from './shelf.ts';

/** 2021/2025 is due in 2025. */
const dueYear = (period: string): number => Number(period.slice(-4));

/** A report often says a target twice, in its table and in prose: the table's stands for both. */
export function distinctTargets(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.status !== 'target' || statement.period === null) continue;
    const { period, value, unit, bound, qualitative } = statement;
    const key = [seriesOf(statement), period, JSON.stringify(value), unit, bound, qualitative].join('|');
    const before = seen.get(key);
    if (before === undefined || (before.table === null && statement.table !== null)) seen.set(key, statement);
  }
  return [...seen.values()];
}

interface Outcome {
  readonly verdict: VerdictKind;
  readonly rule: RuleId;
  readonly result?: Statement;
  readonly distance?: number | null;
  readonly facts?: Verdict['facts'];
}

const unitOfDifference = (unit: string | null) => (unit !== null && /[%％]/u.test(unit) ? '个百分点' : unit);

function toVerdict(target: Statement, refArea: string, outcome: Outcome): Verdict {
  const { distance = null } = outcome;
  return {
    indicator: { id: target.indicator.id, text: target.indicator.text },
    refArea,
    period: target.period as string,
    measure: target.measure,
    verdict: outcome.verdict,
    target,
    result: outcome.result ?? null,
    distance:
      distance === null
        ? null
        : { value: distance, unit: unitOfDifference(target.unit ?? outcome.result?.unit ?? null) },
    rule: outcome.rule,
    sentence: ruleSentences[outcome.rule],
    facts: outcome.facts ?? {},
  };
}

function economyOf({ statements }: ShelvedReport, period: string | null): Statement | undefined {
  for (const id of economyIds) {
    const found = statements.find(
      (statement) =>
        statement.indicator.id === id &&
        statement.period === period &&
        statement.measure === 'growth' &&
        statement.status !== 'target' &&
        typeof statement.value === 'number',
    );
    if (found) return found;
  }
  return undefined;
}

/** Amounts only: a rate of growth may well be a third of what was aimed at. */
function isOfOtherMagnitude(target: Statement, found: FoundResult): boolean {
  if (found.kind !== 'comparable' || target.report === found.result.report || target.measure !== 'level') return false;
  const { value: wanted } = target;
  const { value: reached } = found.result;
  if (typeof wanted !== 'number' || typeof reached !== 'number' || wanted <= 0 || reached <= 0) return false;
  const times = (reached * found.factor) / wanted;
  return times > likelyMagnitude || times < 1 / likelyMagnitude;
}

function judgeFound(target: Statement, found: FoundResult, source: ShelvedReport, knowledge: LedgerKnowledge): Outcome {
  const { result } = found;
  if (found.kind === 'differs') {
    const facts = { targetUnit: target.unit ?? '', resultUnit: result.unit ?? '', resultMeasure: result.measure };
    return { verdict: 'not-comparable', rule: found.rule, result, facts };
  }
  const side = betterSide(target, knowledge);
  if (target.value === null) {
    const economy = economyOf(source, target.period);
    const judged = judgeWords(target, result, { side, economy });
    const asYardstick = judged.rule === 'in-step-with-economy' || judged.rule === 'faster-than-economy';
    return { ...judged, result, facts: asYardstick && economy ? { yardstick: economy.id } : {} };
  }
  if (isOfOtherMagnitude(target, found)) return { verdict: 'not-comparable', rule: 'magnitude-differs', result };
  const judged: Judgement | undefined = judgeNumber(target, result, { side, factor: found.factor });
  return judged ? { ...judged, result } : { verdict: 'not-comparable', rule: 'unit-differs', result };
}

/** The latest report that states a comparable result; else the first that shows why there is none. */
function outcomeOf(target: Statement, shelved: readonly ShelvedReport[], knowledge: LedgerKnowledge): Outcome {
  const due = dueYear(target.period as string);
  const later = shelved.filter(({ year }) => year > due);
  if (later.length === 0) return { verdict: 'too-early', rule: 'no-later-report' };
  if (!later.some(({ year }) => year === due + 1)) {
    return { verdict: 'too-early', rule: 'next-report-missing', facts: { missingYear: due + 1 } };
  }
  let different: Outcome | undefined;
  for (const source of later.toReversed()) {
    const found = findResult(target, source);
    if (found === undefined) continue;
    const outcome = judgeFound(target, found, source, knowledge);
    if (found.kind === 'comparable') return outcome;
    different = outcome;
  }
  return different ?? { verdict: 'not-reported', rule: 'next-report-silent' };
}

/** One verdict for each distinct target of each report, in the order of places, reports and text. */
export function judgeTargets(shelf: Shelf, knowledge: LedgerKnowledge): Verdict[] {
  return shelf.reports.flatMap((source) =>
    distinctTargets(source.statements).map((target) =>
      toVerdict(target, source.refArea, outcomeOf(target, shelf.of(source.refArea), knowledge)),
    ),
  );
}
