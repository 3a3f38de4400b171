import type { ParsedReport, PlaceLevel, ReportKind } from '@gongbao/indicator-schema';
import { readJson } from './read-json.ts';

export interface ReportSummary {
  readonly report: ParsedReport['report'];
  readonly source: ParsedReport['source'];
  readonly counts: {
    readonly observations: number;
    readonly terms: number;
    readonly projects: number;
    readonly tables: number;
  };
  /** When this version was written into the database. */
  readonly recordedAt: string;
}

export interface ReportRow {
  report_id: string;
  kind: ReportKind;
  title: string | null;
  ref_area: string;
  ref_area_name: string;
  ref_area_level: PlaceLevel;
  year: number;
  review_periods: string;
  delivered_on: string | null;
  meeting: string | null;
  speaker_name: string | null;
  speaker_title: string | null;
  issuer: string | null;
  sha256: string;
  media_type: string;
  length: number;
  observations: number;
  terms: number;
  projects: number;
  tables: number;
  recorded_at: string;
}

/** The columns of ReportRow, of `report_version AS r`. */
export const reportColumns = `r.report_id, r.kind, r.title, r.ref_area, r.ref_area_name, r.ref_area_level, r.year,
  r.review_periods, r.delivered_on, r.meeting, r.speaker_name, r.speaker_title, r.issuer, r.sha256, r.media_type,
  r.length, r.observations, r.terms, r.projects, r.tables, r.recorded_at`;

export function toReportSummary(row: ReportRow): ReportSummary {
  return {
    report: {
      id: row.report_id,
      kind: row.kind,
      title: row.title,
      refArea: { code: row.ref_area, name: row.ref_area_name, level: row.ref_area_level },
      year: row.year,
      reviewPeriods: readJson(row.review_periods),
      deliveredOn: row.delivered_on,
      meeting: row.meeting,
      speaker: row.speaker_name === null ? null : { name: row.speaker_name, title: row.speaker_title },
      issuer: row.issuer,
    },
    source: { sha256: row.sha256, mediaType: row.media_type, length: row.length },
    counts: { observations: row.observations, terms: row.terms, projects: row.projects, tables: row.tables },
    recordedAt: row.recorded_at,
  };
}
