import type { Observation, PlaceLevel, ReportKind } from '@gongbao/indicator-schema';
import { englishPlaceName } from '@gongbao/indicator-schema/english-names';
import { readJson } from './read-json.ts';
import type { Bindable } from './statement.ts';

/** What a receipt says of the report that an observation stands in. */
export interface ReportReference {
  readonly id: string;
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly year: number;
  readonly deliveredOn: string | null;
  readonly refArea: { readonly code: string; readonly name: string; readonly level: PlaceLevel };
  /** SHA-256 of the source that the offsets count in. */
  readonly sha256: string;
}

/** The place of an observation. */
export interface PlaceReference {
  readonly code: string;
  readonly name: string;
  /** What readers of English call it; null where no such name is kept. */
  readonly english: string | null;
}

/** The contract's observation and what its receipt needs. */
export interface ObservationRecord extends Observation {
  readonly place: PlaceReference | null;
  readonly sectionTitle: string | null;
  readonly report: ReportReference;
}

export interface ObservationRow {
  id: number;
  observation_id: string;
  indicator_id: string | null;
  indicator_text: string;
  ref_area: string | null;
  place_name: string | null;
  period: string | null;
  measure: Observation['measure'];
  value: string;
  unit: string | null;
  quantity_value: string | null;
  quantity_unit: string | null;
  bound: Observation['bound'];
  status: Observation['status'];
  modality: string | null;
  attribute: string | null;
  qualitative: string | null;
  against: string | null;
  section: string | null;
  section_title: string | null;
  table_index: number | null;
  table_row: number | null;
  table_column: number | null;
  source_start: number;
  source_end: number;
  quote: string;
  clause_start: number;
  clause_end: number;
  report_id: string;
  title: string | null;
  kind: ReportKind;
  year: number;
  delivered_on: string | null;
  report_area: string;
  report_area_name: string;
  report_area_level: PlaceLevel;
  sha256: string;
}

/** The columns of ObservationRow, of `observation AS o`, `report_version AS r` and `place AS p`. */
export const observationColumns = `
  o.id, o.observation_id, o.indicator_id, o.indicator_text, o.ref_area, p.name AS place_name, o.period, o.measure,
  o.value, o.unit, o.quantity_value, o.quantity_unit, o.bound, o.status, o.modality, o.attribute, o.qualitative,
  o.against, o.section, o.section_title, o.table_index, o.table_row, o.table_column, o.source_start, o.source_end,
  o.quote, o.clause_start, o.clause_end, r.report_id, r.title, r.kind, r.year, r.delivered_on,
  r.ref_area AS report_area, r.ref_area_name AS report_area_name, r.ref_area_level AS report_area_level, r.sha256`;

/** Where these come from, behind `observation AS o`: a place that the report is of itself need not be looked up. */
export const observationReceipts = `CROSS JOIN report_version AS r ON r.id = o.version
  LEFT JOIN place AS p ON p.code = nullif(o.ref_area, r.ref_area)`;

export function toObservation(row: ObservationRow): ObservationRecord {
  return {
    id: row.observation_id,
    indicator: { text: row.indicator_text, id: row.indicator_id },
    refArea: row.ref_area,
    period: row.period,
    measure: row.measure,
    value: readJson(row.value),
    unit: row.unit,
    quantity: toQuantity(row),
    bound: row.bound,
    status: row.status,
    modality: row.modality,
    attribute: row.attribute,
    qualitative: row.qualitative,
    against: row.against,
    section: row.section,
    table: toTableCell(row),
    source: { start: row.source_start, end: row.source_end, quote: row.quote },
    clause: { start: row.clause_start, end: row.clause_end },
    place: toPlace(row),
    sectionTitle: row.section_title,
    report: toReportReference(row),
  };
}

function toQuantity(row: ObservationRow): Observation['quantity'] {
  if (row.quantity_value === null || row.quantity_unit === null) return null;
  return { value: readJson(row.quantity_value), unit: row.quantity_unit };
}

function toTableCell(row: ObservationRow): Observation['table'] {
  if (row.table_index === null || row.table_row === null || row.table_column === null) return null;
  return { index: row.table_index, row: row.table_row, column: row.table_column };
}

function toPlace(row: ObservationRow): ObservationRecord['place'] {
  if (row.ref_area === null) return null;
  const name = row.ref_area === row.report_area ? row.report_area_name : (row.place_name ?? row.ref_area);
  return { code: row.ref_area, name, english: englishPlaceName(row.ref_area) ?? null };
}

function toReportReference(row: ObservationRow): ReportReference {
  return {
    id: row.report_id,
    title: row.title,
    kind: row.kind,
    year: row.year,
    deliveredOn: row.delivered_on,
    refArea: { code: row.report_area, name: row.report_area_name, level: row.report_area_level },
    sha256: row.sha256,
  };
}

interface WrittenColumn {
  readonly name: string;
  readonly of: (observation: Observation, sectionTitle: string | null) => Bindable;
}

/** What is written of each observation, in this order: the names go into the INSERT, the values into its JSON. */
export const writtenColumns: readonly WrittenColumn[] = [
  { name: 'observation_id', of: (o) => o.id },
  { name: 'indicator_id', of: (o) => o.indicator.id },
  { name: 'indicator_text', of: (o) => o.indicator.text },
  { name: 'ref_area', of: (o) => o.refArea },
  { name: 'period', of: (o) => o.period },
  { name: 'measure', of: (o) => o.measure },
  { name: 'value', of: (o) => JSON.stringify(o.value) },
  { name: 'unit', of: (o) => o.unit },
  { name: 'quantity_value', of: (o) => (o.quantity ? JSON.stringify(o.quantity.value) : null) },
  { name: 'quantity_unit', of: (o) => o.quantity?.unit ?? null },
  { name: 'bound', of: (o) => o.bound },
  { name: 'status', of: (o) => o.status },
  { name: 'modality', of: (o) => o.modality },
  { name: 'attribute', of: (o) => o.attribute },
  { name: 'qualitative', of: (o) => o.qualitative },
  { name: 'against', of: (o) => o.against },
  { name: 'section', of: (o) => o.section },
  { name: 'section_title', of: (_, sectionTitle) => sectionTitle },
  { name: 'table_index', of: (o) => o.table?.index ?? null },
  { name: 'table_row', of: (o) => o.table?.row ?? null },
  { name: 'table_column', of: (o) => o.table?.column ?? null },
  { name: 'source_start', of: (o) => o.source.start },
  { name: 'source_end', of: (o) => o.source.end },
  { name: 'quote', of: (o) => o.source.quote },
  { name: 'clause_start', of: (o) => o.clause.start },
  { name: 'clause_end', of: (o) => o.clause.end },
];
