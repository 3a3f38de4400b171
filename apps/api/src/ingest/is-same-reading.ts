import type { Observation, ParsedReport, Section } from '@gongbao/indicator-schema';

/**
 * Whether two readings of the same file say the same. What data/ keeps of a report is cut to figures, names and
 * offsets, and a reader may call the format of a file otherwise: what a text of its own was made of is not compared.
 */
export function isSameReading(a: ParsedReport, b: ParsedReport): boolean {
  return a.source.sha256 === b.source.sha256 && JSON.stringify(factsOf(a)) === JSON.stringify(factsOf(b));
}

function factsOf({ report, source, outline, observations, terms, tables, projects, numbers }: ParsedReport): unknown {
  return [
    [report.id, report.kind, report.year, report.deliveredOn, report.refArea?.code, report.reviewPeriods],
    source.length,
    outline.map(sectionFacts),
    observations.map((observation) => JSON.stringify(observationFacts(observation))).sort(),
    terms.map(({ number, definition }) => [number, definition?.start, definition?.end]),
    [...tables, ...projects].map(({ start, end }) => [start, end]),
    [numbers.total, numbers.observed, numbers.unresolved],
  ];
}

const sectionFacts = ({ id, role, start, end, children }: Section): unknown => [
  [id, role, start, end],
  children.map(sectionFacts),
];

function observationFacts(observation: Observation): unknown {
  const { id, indicator, refArea, period, measure, value, unit, quantity, bound, status, section, source } =
    observation;
  const amounts = [value, quantity?.value ?? null].map(plainValue);
  return [
    id,
    indicator.id,
    refArea,
    period,
    measure,
    amounts,
    unit,
    quantity?.unit,
    bound,
    status,
    section,
    source.end,
  ];
}

/** However its members are ordered. */
function plainValue(value: Observation['value']): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'parts' in value ? value.parts : [value.min, value.max];
}
