/** What writes reports, places and the catalogue: no request that only reads loads it. */
export type { Origin, ReportWrite } from './report-version-row.ts';
export { withdrawReport } from './withdraw-report.ts';
export { writeIndicators } from './write-indicators.ts';
export { writePlaces } from './write-places.ts';
export { type WriteOutcome, writeReport } from './write-report.ts';
