import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Bindable } from './statement.ts';

/** Where a report came from: the repository's data folder, or the ingest route. */
export type Origin = 'data' | 'ingest';

/** One reading of one report, as it is to be written. */
export interface ReportWrite {
  readonly document: ParsedReport;
  /** SHA-256 of the document; the same content again changes nothing. */
  readonly contentSha256: string;
  readonly origin: Origin;
  /**
   * What content changes nothing: what is `current`, or what `ever` was. A message that comes late must not bring an
   * older reading back; data/ must, when it goes back itself.
   */
  readonly unless: 'current' | 'ever';
  /** ISO date and time in UTC. */
  readonly recordedAt: string;
  /**
   * When its file was sent. What was sent earlier than the current version is written as superseded already, however
   * late it is read. Without it, what is written takes the place of what is current.
   */
  readonly receivedAt?: string | undefined;
  /** Names this write, so that its rows know each other; new for every try. */
  readonly writeId: string;
}

/** A report that says neither its place nor its year has no stable id, and cannot be stored. */
export interface PlacedReport extends ReportWrite {
  readonly place: NonNullable<ParsedReport['report']['refArea']>;
  readonly year: number;
}

/** With the hash of all that is written of it. */
export interface DigestedReport extends PlacedReport {
  readonly rowsSha256: string;
}

interface WrittenColumn {
  readonly name: string;
  readonly of: (write: DigestedReport) => Bindable;
}

/** Holds the hash of the others, of the observations and of the terms. */
export const digestColumn = 'rows_sha256';

/** What is written of a version, in this order, which is that of backups too: new columns come last. */
export const versionColumns: readonly WrittenColumn[] = [
  { name: 'report_id', of: (w) => w.document.report.id },
  { name: 'write_id', of: (w) => w.writeId },
  { name: 'origin', of: (w) => w.origin },
  { name: 'content_sha256', of: (w) => w.contentSha256 },
  { name: 'recorded_at', of: (w) => w.recordedAt },
  { name: 'sha256', of: (w) => w.document.source.sha256 },
  { name: 'media_type', of: (w) => w.document.source.mediaType },
  { name: 'length', of: (w) => w.document.source.length },
  { name: 'kind', of: (w) => w.document.report.kind },
  { name: 'title', of: (w) => w.document.report.title },
  { name: 'ref_area', of: (w) => w.place.code },
  { name: 'ref_area_name', of: (w) => w.place.name },
  { name: 'ref_area_level', of: (w) => w.place.level },
  { name: 'year', of: (w) => w.year },
  { name: 'delivered_on', of: (w) => w.document.report.deliveredOn },
  { name: 'meeting', of: (w) => w.document.report.meeting },
  { name: 'speaker_name', of: (w) => w.document.report.speaker?.name ?? null },
  { name: 'speaker_title', of: (w) => w.document.report.speaker?.title ?? null },
  { name: 'issuer', of: (w) => w.document.report.issuer },
  { name: 'review_periods', of: (w) => JSON.stringify(w.document.report.reviewPeriods) },
  { name: 'observations', of: (w) => w.document.observations.length },
  { name: 'terms', of: (w) => w.document.terms.length },
  { name: 'projects', of: (w) => w.document.projects.length },
  { name: 'tables', of: (w) => w.document.tables.length },
  { name: 'outline_json', of: (w) => JSON.stringify(w.document.outline) },
  { name: 'tables_json', of: (w) => JSON.stringify(w.document.tables) },
  { name: 'terms_json', of: (w) => JSON.stringify(w.document.terms) },
  { name: 'projects_json', of: (w) => JSON.stringify(w.document.projects) },
  { name: 'numbers_json', of: (w) => JSON.stringify(w.document.numbers) },
  { name: 'diagnostics_json', of: (w) => JSON.stringify(w.document.diagnostics) },
  { name: 'received_at', of: (w) => w.receivedAt ?? null },
  { name: digestColumn, of: (w) => w.rowsSha256 },
  {
    name: 'supplementary_json',
    of: ({ document: { source } }) => (source.supplementary ? JSON.stringify(source.supplementary) : null),
  },
];
