import type { Measure, Observation } from '@gongbao/indicator-schema';
import type { RuleId, Sentence } from './rule.ts';

/** An observation together with the report that states it. */
export type Statement = Observation & { readonly report: string };

/** An indicator as one of its statements writes it, with its catalogue id when it has one. */
export interface LedgerIndicator {
  readonly id: string | null;
  readonly text: string;
}

export type VerdictKind = 'met' | 'missed' | 'not-reported' | 'too-early' | 'not-comparable';

/** A difference in the unit of the target; percentages differ by percentage points (个百分点). */
export interface Distance {
  readonly value: number;
  readonly unit: string | null;
}

/** What became of one target, the two statements it rests on, and the sentence of the rule that decided. */
export interface Verdict {
  readonly indicator: LedgerIndicator;
  /** The code of the place; of a report whose place is not known, the report's id. */
  readonly refArea: string;
  readonly period: string;
  readonly measure: Measure;
  readonly verdict: VerdictKind;
  readonly target: Statement;
  readonly result: Statement | null;
  /** Result minus the nearest end of the target; null when the result is inside, or nothing can be subtracted. */
  readonly distance: Distance | null;
  readonly rule: RuleId;
  readonly sentence: Sentence;
  /** What the sentence leaves open: the year of a missing report, the other unit, the yardstick used. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A target that one year's report sets and the neighbouring year's does not, or sets in other terms. */
export interface TargetChange {
  readonly kind: 'dropped' | 'redefined' | 'appeared';
  readonly indicator: LedgerIndicator;
  readonly refArea: string;
  /** The year in which the change shows: for `dropped` the first year without the target. */
  readonly period: string;
  /** The earlier target (dropped, redefined) or the new one (appeared). */
  readonly target: Statement;
  /** The later target of a redefinition. */
  readonly successor: Statement | null;
  /** What differs in a redefinition. */
  readonly difference: 'unit' | 'measure' | 'definition' | 'number-and-words' | null;
}

/** A year between two known reports of a place whose own report is not among them. */
export interface Gap {
  readonly refArea: string;
  readonly year: number;
}

/** One figure as several reports state it, the earliest first. */
export interface Vintage {
  readonly indicator: LedgerIndicator;
  readonly refArea: string;
  readonly period: string;
  readonly measure: Measure;
  readonly statements: readonly Statement[];
  /** The last statement minus the first. */
  readonly revision: Distance;
}

/** The same indicator's target for the same year, in a place and in its nearest ancestor whose report is there. */
export interface LevelComparison {
  readonly indicator: LedgerIndicator;
  readonly period: string;
  readonly measure: Measure;
  readonly target: Statement;
  readonly ancestor: Statement;
  /** Ancestors in between, whose report of that year is not among those given. */
  readonly skipped: readonly string[];
  /** The place's written figure minus the ancestor's; for ranges end by end. */
  readonly difference: { readonly min: number; readonly max: number; readonly unit: string | null };
}

export interface Ledger {
  readonly format: 'gongbao/ledger@1';
  readonly verdicts: readonly Verdict[];
  readonly changes: readonly TargetChange[];
  readonly gaps: readonly Gap[];
  readonly vintages: readonly Vintage[];
  readonly levels: readonly LevelComparison[];
}
