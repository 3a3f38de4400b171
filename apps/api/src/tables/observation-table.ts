import type { Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';
import { type Cell, columnsFor, type Table } from './table.ts';

const { text, number, integer, date } = columnsFor<ObservationRecord>();

/** An observation as one flat row. A number, a range and a ratio stand in columns of their own. */
export const observationTable: Table<ObservationRecord> = {
  name: 'observations',
  means: 'What was measured, where, when, how much, and the characters of the report that say so',
  columns: [
    text('id', 'id', 'Report and start of the number in it', (o) => o.id),
    text(
      'indicator',
      'indicator',
      'Id of the catalogue; empty where the figure is linked to none',
      (o) => o.indicator.id,
    ),
    text('indicator_text', 'indicator', 'As the report names it', (o) => o.indicator.text),
    text('ref_area', 'refArea', 'Place that the figure is of, by GB/T 2260', (o) => o.refArea),
    text('place', 'place', 'Name of that place', (o) => o.place?.name ?? null),
    text('period', 'period', 'Year, or first/last year', (o) => o.period),
    text('measure', 'measure', 'level, growth, change, gap or rank', (o) => o.measure),
    number('value', 'value', 'As written, unscaled; empty for a range, a ratio, or words', (o) => single(o.value)),
    number('value_min', 'value', 'Lower end of a range', (o) => end(o.value, 'min')),
    number('value_max', 'value', 'Upper end of a range', (o) => end(o.value, 'max')),
    text('value_parts', 'value', 'Parts of a ratio, with colons between them', (o) => parts(o.value)),
    text('unit', 'unit', 'As written', (o) => o.unit),
    number('quantity', 'quantity', 'Scaled exactly to quantity_unit', (o) => single(o.quantity?.value ?? null)),
    number('quantity_min', 'quantity', 'Lower end, scaled', (o) => end(o.quantity?.value ?? null, 'min')),
    number('quantity_max', 'quantity', 'Upper end, scaled', (o) => end(o.quantity?.value ?? null, 'max')),
    text('quantity_unit', 'quantity', 'ISO 4217 for money, UCUM for the rest', (o) => o.quantity?.unit ?? null),
    text('bound', 'bound', 'eq, ge, gt, le, lt or approx', (o) => o.bound),
    text('status', 'status', 'actual, estimate or target', (o) => o.status),
    text('modality', 'modality', 'How a target is meant, as written', (o) => o.modality),
    text('attribute', 'attribute', 'Whether a target binds, from tables of indicators', (o) => o.attribute),
    text('qualitative', 'qualitative', 'A target without a number, in its words', (o) => o.qualitative),
    text('against', 'against', 'What a gap or a rank is held against', (o) => o.against),
    text('section', 'section', 'Id of the innermost section of the report', (o) => o.section),
    text('section_title', 'sectionTitle', 'Its heading', (o) => o.sectionTitle),
    integer('table', 'table', 'Which table of the report, from 0; empty in prose', (o) => o.table?.index ?? null),
    integer('table_row', 'table', 'Row in it, from 0', (o) => o.table?.row ?? null),
    integer('table_column', 'table', 'Column in it, from 0', (o) => o.table?.column ?? null),
    integer('source_start', 'source', 'Where the number begins in the text, in UTF-16 units', (o) => o.source.start),
    integer('source_end', 'source', 'Where it ends; half-open', (o) => o.source.end),
    text('quote', 'source', 'The characters from source_start to source_end', (o) => o.source.quote),
    integer('clause_start', 'clause', 'Where the words that the reading rests on begin', (o) => o.clause.start),
    integer('clause_end', 'clause', 'Where they end; half-open', (o) => o.clause.end),
    text('report', 'report', 'Id of the report', (o) => o.report.id),
    text('report_title', 'report', 'Its title', (o) => o.report.title),
    text(
      'report_kind',
      'report',
      'government-work-report, plan-report, budget-report or unknown',
      (o) => o.report.kind,
    ),
    integer('report_year', 'report', 'The year that the report plans', (o) => o.report.year),
    date('delivered_on', 'report', 'The day on which it was delivered', (o) => o.report.deliveredOn),
    text('sha256', 'report', 'Hash of the source that the offsets count in', (o) => o.report.sha256),
  ],
};

function single(value: Value | null): Cell {
  return typeof value === 'number' ? value : null;
}

function end(value: Value | null, which: 'min' | 'max'): Cell {
  return value !== null && typeof value === 'object' && 'min' in value ? value[which] : null;
}

function parts(value: Value | null): Cell {
  return value !== null && typeof value === 'object' && 'parts' in value ? value.parts.join(':') : null;
}
