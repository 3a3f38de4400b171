import type { Value } from '@gongbao/indicator-schema';
import type { ObservationRecord } from '@gongbao/store';

/** One number of an observation: a range is two, one at each end. */
interface StatCell {
  readonly observation: ObservationRecord;
  readonly bound: string;
  readonly unit: string;
  readonly value: number;
}

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly of: (cell: StatCell) => string;
  /** What a category is called, where its code does not say it. */
  readonly labelOf?: (cell: StatCell) => string;
}

const none = '-';

const dimensions: readonly Dimension[] = [
  {
    id: 'indicator',
    label: 'Indicator',
    of: ({ observation: { indicator } }) => indicator.id ?? `text:${indicator.text}`,
    labelOf: ({ observation: { indicator } }) => indicator.text,
  },
  {
    id: 'refArea',
    label: 'Place',
    of: ({ observation: { refArea } }) => refArea ?? none,
    labelOf: ({ observation: { place } }) => place?.name ?? none,
  },
  { id: 'period', label: 'Period', of: ({ observation: { period } }) => period ?? none },
  { id: 'measure', label: 'Measure', of: ({ observation: { measure } }) => measure },
  { id: 'status', label: 'Status', of: ({ observation: { status } }) => status },
  { id: 'bound', label: 'Bound', of: ({ bound }) => bound },
  { id: 'unit', label: 'Unit', of: ({ unit }) => unit },
];

/**
 * JSON-stat 2.0. The cube is sparse; its last dimension counts the statements that share all else, for several reports
 * can state the same figure. Under `extension`, `sources` holds the receipt of each cell by its position, and
 * `notRepresented` the ids of what is no single number: ratios, and targets in words.
 */
export function toJsonStat(observations: readonly ObservationRecord[], extension: Readonly<Record<string, unknown>>) {
  const cells = observations.flatMap(cellsOf);
  const categories = dimensions.map((dimension) => categoriesOf(dimension, cells));
  const occurrences = countOccurrences(cells);
  const most = Math.max(1, ...occurrences);
  const size = [...categories.map((labels) => labels.size), most];
  const positions = categories.map((labels) => new Map([...labels.keys()].map((code, index) => [code, index])));
  const value: Record<string, number> = {};
  const sources: Record<string, unknown> = {};
  for (const [index, cell] of cells.entries()) {
    const at = [
      ...dimensions.map(({ of }, axis) => positions[axis]?.get(of(cell)) ?? 0),
      (occurrences[index] ?? 1) - 1,
    ];
    const position = flatPosition(at, size);
    value[position] = cell.value;
    sources[position] = sourceOf(cell.observation);
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Observations of Chinese government work reports',
    source: 'Gongbao',
    id: [...dimensions.map(({ id }) => id), 'statement'],
    size,
    role: { time: ['period'], geo: ['refArea'], metric: ['indicator', 'measure'] },
    dimension: { ...dimensionObjects(categories), statement: statementDimension(most) },
    value,
    extension: { ...extension, sources, notRepresented: notRepresented(observations) },
  };
}

function cellsOf(observation: ObservationRecord): readonly StatCell[] {
  const value = scaledValue(observation);
  const unit = observation.quantity?.unit ?? observation.unit ?? none;
  if (typeof value === 'number') return [{ observation, bound: observation.bound, unit, value }];
  if (value === null || 'parts' in value) return [];
  return [
    { observation, bound: 'ge', unit, value: value.min },
    { observation, bound: 'le', unit, value: value.max },
  ];
}

function scaledValue({ quantity, value }: ObservationRecord): Value | null {
  return quantity ? quantity.value : value;
}

function notRepresented(observations: readonly ObservationRecord[]): readonly string[] {
  return observations.filter((observation) => cellsOf(observation).length === 0).map(({ id }) => id);
}

/** The labels of a dimension's categories, by code. */
function categoriesOf({ of, labelOf = of }: Dimension, cells: readonly StatCell[]): ReadonlyMap<string, string> {
  const labels = new Map(cells.map((cell) => [of(cell), labelOf(cell)]));
  return new Map([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** For each cell, how many there were of the same categories up to it. */
function countOccurrences(cells: readonly StatCell[]): readonly number[] {
  const counts = new Map<string, number>();
  return cells.map((cell) => {
    const key = dimensions.map(({ of }) => of(cell)).join('\n');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  });
}

function flatPosition(at: readonly number[], size: readonly number[]): number {
  return at.reduce((position, index, axis) => position * (size[axis] ?? 1) + index, 0);
}

function dimensionObjects(categories: readonly ReadonlyMap<string, string>[]) {
  return Object.fromEntries(
    dimensions.map(({ id, label }, axis) => {
      const labels = categories[axis] ?? new Map<string, string>();
      // The schema of JSON-stat takes no labels at all, but not none of them.
      const named = labels.size > 0 && { label: Object.fromEntries(labels) };
      return [id, { label, category: { index: [...labels.keys()], ...named } }];
    }),
  );
}

function statementDimension(most: number) {
  const index = Array.from({ length: most }, (_, number) => String(number + 1));
  return { label: 'Statement', category: { index } };
}

function sourceOf({ id, report, source }: ObservationRecord) {
  return { id, report: report.id, sha256: report.sha256, start: source.start, end: source.end, quote: source.quote };
}
