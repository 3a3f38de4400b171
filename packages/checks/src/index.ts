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
export { rules } from './rules.ts';
