import { findUnit, type Observation, type ParsedReport, scale, type Value } from '@gongbao/indicator-schema';

const bounds = { '≥': 'ge', '>': 'gt', '≤': 'le', '<': 'lt', '≈': 'approx' } as const;

const readValue = (text: string): Value => {
  if (text.includes('..')) {
    const [min = '', max = ''] = text.split('..');
    return { min: Number(min), max: Number(max) };
  }
  return text.includes(':') ? { parts: text.split(':').map(Number) } : Number(text) + 0;
};

const scaleValue = (value: Value, unitText: string | null): Observation['quantity'] => {
  const unit = unitText === null ? undefined : findUnit(unitText);
  if (unit === undefined) return null;
  const one = (number: number) => scale(String(number), unit);
  if (typeof value === 'number') return { value: one(value), unit: unit.code };
  return 'min' in value ? { value: { min: one(value.min), max: one(value.max) }, unit: unit.code } : null;
};

/**
 * One observation from a line: status, period, measure, catalogue id or -, name, value with its bound and unit,
 * or words in 「」; `row.column` puts it into a table.
 *
 *   target 2031 growth gdp 地区生产总值 ≈7.5% 3.4
 */
function readLine(line: string, refArea: string, id: string, at: number): Observation {
  const [status, period, measure, indicatorId, text = '', figure = '', cell] = line.trim().split(/\s+/);
  const words = /^「(.*)」$/u.exec(figure)?.[1] ?? null;
  const [, sign = '', digits = '', unit = ''] = /^([≥>≤<≈]?)(-?[\d.:]+)?([\s\S]*)$/u.exec(figure) ?? [];
  const value = words === null ? readValue(digits) : null;
  const writtenUnit = words === null && unit !== '' ? unit : null;
  const [row, column] = (cell ?? '').split('.').map(Number);
  return {
    id: `${id}@${at}`,
    indicator: { text, id: indicatorId === '-' ? null : (indicatorId ?? null) },
    refArea,
    period: period ?? null,
    measure: measure as Observation['measure'],
    value,
    unit: writtenUnit,
    quantity: value === null ? null : scaleValue(value, writtenUnit),
    bound: bounds[sign as keyof typeof bounds] ?? 'eq',
    status: status as Observation['status'],
    modality: null,
    attribute: null,
    qualitative: words,
    against: null,
    section: null,
    table: cell === undefined ? null : { index: 0, row: row ?? 0, column: column ?? 0 },
    source: { start: at, end: at + figure.length, quote: figure },
    clause: { start: at, end: at + figure.length },
  };
}

interface Head {
  readonly place: string;
  readonly year: number;
  readonly kind?: 'government-work-report' | 'plan-report';
  readonly deliveredOn?: string;
}

/** A report of an invented place, one observation a line. */
export function inventedReport(
  { place, year, kind = 'government-work-report', deliveredOn }: Head,
  lines: string,
): ParsedReport {
  const id = `${place}-${year}-${kind === 'plan-report' ? 'plan' : 'gwr'}`;
  const stated = lines.split('\n').filter((line) => line.trim() !== '');
  return {
    format: 'gongbao/report@1',
    source: { sha256: '0'.repeat(64), mediaType: 'text/plain', length: stated.length * 100 },
    report: {
      id,
      kind,
      title: null,
      refArea: { code: place, name: place, level: 'county' },
      year,
      reviewPeriods: [String(year - 1)],
      deliveredOn: deliveredOn ?? null,
      meeting: null,
      speaker: null,
      issuer: null,
    },
    outline: [],
    observations: stated.map((line, index) => readLine(line, place, id, index * 100)),
    tables: [],
    terms: [],
    projects: [],
    numbers: {
      total: stated.length,
      observed: stated.length,
      ignored: { date: 0, name: 0, spec: 0, list: 0, other: 0 },
      unresolved: 0,
      ignoredAt: [],
    },
    diagnostics: [],
  };
}
