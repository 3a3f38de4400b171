export { defaultLimits } from './read-limits.ts';
export { readReport } from './read-report.ts';
export type {
  Origin,
  ReadError,
  ReadErrorCode,
  ReadLimits,
  ReadOptions,
  ReadResult,
  ReadText,
} from './read-result.ts';
