export { applyMigrations, type Migration } from './apply-migrations.ts';
export { type CompareFilter, comparePlaces, type PlaceComparison } from './compare-places.ts';
export { type ChangeFilter, findChanges, type ReportChange } from './find-changes.ts';
export { findIndicators, type IndicatorFilter } from './find-indicators.ts';
export { findObservations } from './find-observations.ts';
export { findPlaces, type PlaceFilter } from './find-places.ts';
export { findReports } from './find-reports.ts';
export { findTerms, type TermFilter } from './find-terms.ts';
export { findVersions, type ReportVersion } from './find-versions.ts';
export { type CurrentContent, getCurrentContents } from './get-current-contents.ts';
export { getIndicator } from './get-indicator.ts';
export { getObservation, type StatedObservation } from './get-observation.ts';
export { getParsedReports, type ParsedReportFilter } from './get-parsed-reports.ts';
export { getPlace, type PlaceFamily } from './get-place.ts';
export { getReport, type ReportDocument } from './get-report.ts';
export type { IndicatorRecord } from './indicator-row.ts';
export {
  findSentHashes,
  findUnfinished,
  getIngestJob,
  type IngestJob,
  type IngestProgress,
  type IngestState,
  noteProgress,
  noteQueued,
  type ReceivedFile,
  receiveFile,
} from './ingest-job.ts';
export { getLoaded, setLoaded } from './loaded.ts';
export type { ObservationFilter } from './observation-filter.ts';
export type { ObservationOrder } from './observation-order.ts';
export type { ObservationRecord, ReportReference } from './observation-row.ts';
export type { ObservationRequest } from './observation-walks.ts';
export type { Page, PageKey, PageRequest } from './page.ts';
export type { PlaceEntry, PlaceRecord } from './place-row.ts';
export type { ReportSummary } from './report-row.ts';
export type { ReportFilter } from './report-statements.ts';
export { getRevisions, type Revision, type Revisions, revisionOf } from './revision.ts';
export { type SearchHit, type SearchRequest, search } from './search.ts';
export type { SearchKind } from './search-words.ts';
export { openShards, type Shard, type Shards } from './shards.ts';
export { getSoundness, type KnownFault, type Soundness } from './soundness.ts';
export type { Database } from './statement.ts';
export type { TermRecord } from './term-row.ts';
