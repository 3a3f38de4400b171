import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { stringify } from 'csv-stringify/sync';
import { plainValue } from './plain-value.ts';

const columns: Readonly<Record<string, (observation: Observation, parsed: ParsedReport) => string | number | null>> = {
  report: (_, { report }) => report.id,
  ref_area: (o) => o.refArea,
  indicator: (o) => o.indicator.text,
  indicator_id: (o) => o.indicator.id,
  period: (o) => o.period,
  measure: (o) => o.measure,
  value: (o) => plainValue(o.value),
  unit: (o) => o.unit,
  quantity: (o) => plainValue(o.quantity?.value ?? null),
  quantity_unit: (o) => o.quantity?.unit ?? null,
  bound: (o) => o.bound,
  status: (o) => o.status,
  modality: (o) => o.modality,
  attribute: (o) => o.attribute,
  qualitative: (o) => o.qualitative,
  against: (o) => o.against,
  section: (o) => o.section,
  start: (o) => o.source.start,
  end: (o) => o.source.end,
  quote: (o) => o.source.quote,
};

/** One line for each observation under one line of names (RFC 4180, but for line ends). */
export const renderCsv = (reports: readonly ParsedReport[]): string => {
  const readers = Object.values(columns);
  const rows = reports.flatMap((parsed) => parsed.observations.map((o) => readers.map((read) => read(o, parsed))));
  return stringify([Object.keys(columns), ...rows]);
};
