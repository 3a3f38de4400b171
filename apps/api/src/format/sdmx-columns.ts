import type { ObservationRecord } from '@gongbao/store';
import type { Cell } from '../tables/table.ts';

interface SdmxColumn {
  readonly name: string;
  readonly of: (observation: ObservationRecord) => Cell;
}

const dataflow = 'GONGBAO:OBSERVATIONS(1.0)';

/** SDMX writes a span of years as its first day and a duration. */
function timePeriod(period: string | null): Cell {
  const [first, last] = period?.split('/') ?? [];
  if (first === undefined || last === undefined) return period;
  return `${first}-01-01/P${Number(last) - Number(first) + 1}Y`;
}

function scaled(o: ObservationRecord): Cell {
  const value = o.quantity ? o.quantity.value : o.value;
  return typeof value === 'number' ? value : null;
}

function scaledEnd(o: ObservationRecord, which: 'min' | 'max'): Cell {
  const value = o.quantity ? o.quantity.value : o.value;
  return value !== null && typeof value === 'object' && 'min' in value ? value[which] : null;
}

/** A and E are codes of CL_OBS_STATUS; T, a target, is our own. */
const obsStatus = { actual: 'A', estimate: 'E', target: 'T' } as const;

/** The columns of SDMX-CSV 2.0: the structure, the dimensions, the value, the attributes. */
export const sdmxColumns: readonly SdmxColumn[] = [
  { name: 'STRUCTURE', of: () => 'dataflow' },
  { name: 'STRUCTURE_ID', of: () => dataflow },
  { name: 'ACTION', of: () => 'I' },
  { name: 'FREQ', of: () => 'A' },
  { name: 'REF_AREA', of: (o) => o.refArea ?? '_Z' },
  { name: 'INDICATOR', of: (o) => o.indicator.id ?? '_Z' },
  { name: 'MEASURE', of: (o) => o.measure },
  { name: 'OBSERVATION', of: (o) => o.id },
  { name: 'TIME_PERIOD', of: (o) => timePeriod(o.period) },
  { name: 'OBS_VALUE', of: scaled },
  { name: 'OBS_VALUE_MIN', of: (o) => scaledEnd(o, 'min') },
  { name: 'OBS_VALUE_MAX', of: (o) => scaledEnd(o, 'max') },
  { name: 'UNIT_MEASURE', of: (o) => o.quantity?.unit ?? o.unit },
  { name: 'OBS_STATUS', of: (o) => obsStatus[o.status] },
  { name: 'BOUND', of: (o) => o.bound },
  { name: 'INDICATOR_TEXT', of: (o) => o.indicator.text },
  { name: 'QUALITATIVE', of: (o) => o.qualitative },
  { name: 'REPORT', of: (o) => o.report.id },
  { name: 'SOURCE_START', of: (o) => o.source.start },
  { name: 'SOURCE_END', of: (o) => o.source.end },
  { name: 'QUOTE', of: (o) => o.source.quote },
  { name: 'SHA256', of: (o) => o.report.sha256 },
];
