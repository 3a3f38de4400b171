export type {
  Checked,
  CheckRule,
  CheckSource,
  Checks,
  Facts,
  Finding,
  FindingSpan,
  RuleSummary,
} from './check.ts';
export { type CheckOptions, checkReports } from './check-reports.ts';
export type { DoubtKind, Reading } from './review/doubt-kind.ts';
export { doubtKinds } from './review/doubt-kinds.ts';
export { type Doubt, type Review, reviewReports } from './review/review-reports.ts';
export { rules } from './rules.ts';
