export { betterSide } from './better-side.ts';
export { buildLedger, type LedgerOptions } from './build-ledger.ts';
export { catalogueKnowledge } from './catalogue-knowledge.ts';
export type { Interval } from './interval.ts';
export { type Asked, askedFor, type Judgement, judgeNumber } from './judge-number.ts';
export type { BetterWhen, LedgerKnowledge } from './knowledge.ts';
export type {
  Distance,
  Gap,
  Ledger,
  LedgerIndicator,
  LevelComparison,
  Statement,
  TargetChange,
  Verdict,
  VerdictKind,
  Vintage,
} from './ledger.ts';
export { likelyMagnitude, type RuleId, ruleSentences, type Sentence, sideWords, tolerance, wordings } from './rule.ts';
export { findLeftOut, type LeftOut } from './shelf.ts';
