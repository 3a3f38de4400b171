import type { Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';

export type Cell = string | number | null;

export interface ObservationColumn {
  readonly name: string;
  /** The member of the observation that it comes from: what `fields` names. */
  readonly field: keyof ObservationRecord;
  readonly datatype: 'string' | 'number' | 'integer' | 'date';
  readonly of: (observation: ObservationRecord) => Cell;
}

function single(value: Value | null): Cell {
  return typeof value === 'number' ? value : null;
}

function end(value: Value | null, which: 'min' | 'max'): Cell {
  return value !== null && typeof value === 'object' && which in value
    ? ((value as Record<string, number>)[which] ?? null)
    : null;
}

function parts(value: Value | null): Cell {
  return value !== null && typeof value === 'object' && 'parts' in value ? value.parts.join(':') : null;
}

/** An observation as one flat row. A number, a range and a ratio stand in columns of their own. */
const observationColumns: readonly ObservationColumn[] = [
  { name: 'id', field: 'id', datatype: 'string', of: (o) => o.id },
  { name: 'indicator', field: 'indicator', datatype: 'string', of: (o) => o.indicator.id },
  { name: 'indicator_text', field: 'indicator', datatype: 'string', of: (o) => o.indicator.text },
  { name: 'ref_area', field: 'refArea', datatype: 'string', of: (o) => o.refArea },
  { name: 'place', field: 'place', datatype: 'string', of: (o) => o.place?.name ?? null },
  { name: 'period', field: 'period', datatype: 'string', of: (o) => o.period },
  { name: 'measure', field: 'measure', datatype: 'string', of: (o) => o.measure },
  { name: 'value', field: 'value', datatype: 'number', of: (o) => single(o.value) },
  { name: 'value_min', field: 'value', datatype: 'number', of: (o) => end(o.value, 'min') },
  { name: 'value_max', field: 'value', datatype: 'number', of: (o) => end(o.value, 'max') },
  { name: 'value_parts', field: 'value', datatype: 'string', of: (o) => parts(o.value) },
  { name: 'unit', field: 'unit', datatype: 'string', of: (o) => o.unit },
  { name: 'quantity', field: 'quantity', datatype: 'number', of: (o) => single(o.quantity?.value ?? null) },
  { name: 'quantity_min', field: 'quantity', datatype: 'number', of: (o) => end(o.quantity?.value ?? null, 'min') },
  { name: 'quantity_max', field: 'quantity', datatype: 'number', of: (o) => end(o.quantity?.value ?? null, 'max') },
  { name: 'quantity_unit', field: 'quantity', datatype: 'string', of: (o) => o.quantity?.unit ?? null },
  { name: 'bound', field: 'bound', datatype: 'string', of: (o) => o.bound },
  { name: 'status', field: 'status', datatype: 'string', of: (o) => o.status },
  { name: 'modality', field: 'modality', datatype: 'string', of: (o) => o.modality },
  { name: 'attribute', field: 'attribute', datatype: 'string', of: (o) => o.attribute },
  { name: 'qualitative', field: 'qualitative', datatype: 'string', of: (o) => o.qualitative },
  { name: 'against', field: 'against', datatype: 'string', of: (o) => o.against },
  { name: 'section', field: 'section', datatype: 'string', of: (o) => o.section },
  { name: 'section_title', field: 'sectionTitle', datatype: 'string', of: (o) => o.sectionTitle },
  { name: 'table', field: 'table', datatype: 'integer', of: (o) => o.table?.index ?? null },
  { name: 'table_row', field: 'table', datatype: 'integer', of: (o) => o.table?.row ?? null },
  { name: 'table_column', field: 'table', datatype: 'integer', of: (o) => o.table?.column ?? null },
  { name: 'source_start', field: 'source', datatype: 'integer', of: (o) => o.source.start },
  { name: 'source_end', field: 'source', datatype: 'integer', of: (o) => o.source.end },
  { name: 'quote', field: 'source', datatype: 'string', of: (o) => o.source.quote },
  { name: 'clause_start', field: 'clause', datatype: 'integer', of: (o) => o.clause.start },
  { name: 'clause_end', field: 'clause', datatype: 'integer', of: (o) => o.clause.end },
  { name: 'report', field: 'report', datatype: 'string', of: (o) => o.report.id },
  { name: 'report_title', field: 'report', datatype: 'string', of: (o) => o.report.title },
  { name: 'report_kind', field: 'report', datatype: 'string', of: (o) => o.report.kind },
  { name: 'report_year', field: 'report', datatype: 'integer', of: (o) => o.report.year },
  { name: 'delivered_on', field: 'report', datatype: 'date', of: (o) => o.report.deliveredOn },
  { name: 'sha256', field: 'report', datatype: 'string', of: (o) => o.report.sha256 },
];

/** What `fields` keeps: the id always, since it names the report and the place in it. */
export function columnsOf(fields: readonly string[] | undefined): readonly ObservationColumn[] {
  if (fields === undefined) return observationColumns;
  return observationColumns.filter(({ field }) => field === 'id' || fields.includes(field));
}
