import { betterSide } from './better-side.ts';
import { type ComparableResult, type FoundResult, findResult } from './find-result.ts';
import { isRate } from './interval.ts';
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

/**
 * Amounts; and rates over several years, which reports tell by their mean (年均) or by what they come to (累计). Of one year
 * a rate may well be a third of what was aimed at.
 */
function isOfOtherMagnitude({ stated, target, result, factor }: ComparableResult): boolean {
  if (target.report === stated.report || target.measure === 'rank' || target.measure === 'gap') return false;
  const isOfOneYear = target.period?.length === 4;
  if (isOfOneYear && (target.measure === 'growth' || (target.measure === 'change' && isRate(target)))) return false;
  const { value: wanted } = target;
  const { value: reached } = result;
  if (typeof wanted !== 'number' || typeof reached !== 'number' || wanted * reached <= 0) return false;
  const times = (reached * factor) / wanted;
  return times > likelyMagnitude || times < 1 / likelyMagnitude;
}

function judgeComparable(found: ComparableResult, source: ShelvedReport, knowledge: LedgerKnowledge): Outcome {
  const { stated, target, result, factor } = found;
  const side = betterSide(target, knowledge);
  if (target.value === null) {
    const economy = economyOf(source, target.period);
    const judged = judgeWords(target, result, { side, economy });
    const asYardstick = judged.rule === 'in-step-with-economy' || judged.rule === 'faster-than-economy';
    return { ...judged, result: stated, facts: asYardstick && economy ? { yardstick: economy.id } : {} };
  }
  if (isOfOtherMagnitude(found)) return { verdict: 'not-comparable', rule: 'magnitude-differs', result: stated };
  const judged: Judgement | undefined = judgeNumber(target, result, { side, factor });
  return judged ? { ...judged, result: stated } : { verdict: 'not-comparable', rule: 'unit-differs', result: stated };
}

/** In the terms of the target as it is written: 减少 900 of 1000 is 100 short, though the change lies 100 above −1000. */
const asWritten = (written: Statement, { target }: ComparableResult, outcome: Outcome): Outcome =>
  written.value !== target.value && typeof outcome.distance === 'number'
    ? { ...outcome, distance: 0 - outcome.distance }
    : outcome;

function judgeFound(target: Statement, found: FoundResult, source: ShelvedReport, knowledge: LedgerKnowledge): Outcome {
  if (found.kind === 'comparable') return asWritten(target, found, judgeComparable(found, source, knowledge));
  const { stated } = found;
  const facts = { targetUnit: target.unit ?? '', resultUnit: stated.unit ?? '', resultMeasure: stated.measure };
  return { verdict: 'not-comparable', rule: found.rule, result: stated, facts };
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
