import type { SourcedObservation } from '../data/observation.ts';
import { plainValue } from './plain-value.ts';

export interface CsvContext {
  /** How to cite the figures; it stands in each row, so that no cut of the file loses it. */
  readonly citation: string;
  readonly addressOf: (observation: SourcedObservation) => string;
}

type Column = readonly [
  name: string,
  of: (observation: SourcedObservation, context: CsvContext) => string | number | null,
];

/** A row for each observation, as the API gives it, with its source. */
const columns: readonly Column[] = [
  ['ref_area', ({ refArea }) => refArea],
  ['place', ({ place }) => place?.name ?? null],
  ['indicator', ({ indicator }) => indicator.id],
  ['indicator_as_written', ({ indicator }) => indicator.text],
  ['period', ({ period }) => period],
  ['measure', ({ measure }) => measure],
  ['status', ({ status }) => status],
  ['bound', ({ bound }) => bound],
  ['value', ({ value }) => (value === null ? null : plainValue(value))],
  ['unit', ({ unit }) => unit],
  ['quantity', ({ quantity }) => (quantity === null ? null : plainValue(quantity.value))],
  ['quantity_unit', ({ quantity }) => quantity?.unit ?? null],
  ['in_words', ({ qualitative }) => qualitative],
  ['modality', ({ modality }) => modality],
  ['against', ({ against }) => against],
  ['quote', ({ source }) => source.quote],
  ['report', ({ report }) => report.id],
  ['report_title', ({ report }) => report.title],
  ['delivered_on', ({ report }) => report.deliveredOn],
  ['start', ({ source }) => source.start],
  ['end', ({ source }) => source.end],
  ['source', (observation, { addressOf }) => addressOf(observation)],
  ['citation', (_, { citation }) => citation],
];

/** A spreadsheet would run a text that begins like a formula; a number may begin with a minus. */
const isFormula = (text: string): boolean =>
  /^[=+@\t\r-]/.test(text) && !/^-\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/.test(text);

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function figuresCsv(observations: readonly SourcedObservation[], context: CsvContext): string {
  const rows = observations.map((observation) => columns.map(([, of]) => cell(of(observation, context))));
  const lines = [columns.map(([name]) => name), ...rows].map((row) => row.join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
