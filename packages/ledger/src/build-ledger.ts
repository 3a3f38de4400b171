import type { ParsedReport } from '@gongbao/indicator-schema';
import { catalogueKnowledge } from './catalogue-knowledge.ts';
import { compareLevels } from './compare-levels.ts';
import { findChanges, findGaps } from './find-changes.ts';
import { findVintages } from './find-vintages.ts';
import { judgeTargets } from './judge-targets.ts';
import type { LedgerKnowledge } from './knowledge.ts';
import type { Ledger } from './ledger.ts';
import { shelveReports } from './shelf.ts';

export interface LedgerOptions {
  /** Instead of the built-in catalogue and places. */
  readonly knowledge?: LedgerKnowledge;
  /** Only what was known then: a year, a month or a day (2021, 2021-03, 2021-03-05). */
  readonly asOf?: string;
}

/** Pairs the targets of the reports with the results, by the rule in docs/ledger-rule.md. */
export function buildLedger(
  reports: readonly ParsedReport[],
  { knowledge = catalogueKnowledge, asOf }: LedgerOptions = {},
): Ledger {
  const shelf = shelveReports(reports, asOf);
  return {
    format: 'gongbao/ledger@1',
    verdicts: judgeTargets(shelf, knowledge),
    changes: findChanges(shelf),
    gaps: findGaps(shelf),
    vintages: findVintages(shelf),
    levels: compareLevels(shelf, knowledge),
  };
}
