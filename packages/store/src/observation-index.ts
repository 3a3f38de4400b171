/** The columns that observations can be ordered by or found by through an index. */
export type IndexedColumn =
  | 'version'
  | 'current'
  | 'indicator_key'
  | 'place_key'
  | 'period_key'
  | 'status'
  | 'measure'
  | 'source_start'
  | 'id';

export interface ObservationIndex {
  readonly name: string;
  readonly columns: readonly IndexedColumn[];
}

const byPlace = ['place_key', 'period_key', 'id'] as const;
const byPeriod = ['period_key', 'place_key', 'id'] as const;

/** The indexes of the migrations. */
const observationIndexes: readonly ObservationIndex[] = [
  { name: 'observation_by_position', columns: ['version', 'source_start', 'id'] },
  { name: 'observation_by_place', columns: ['current', ...byPlace] },
  { name: 'observation_by_period', columns: ['current', ...byPeriod] },
  { name: 'observation_by_status_place', columns: ['current', 'status', 'measure', ...byPlace] },
  { name: 'observation_by_status_period', columns: ['current', 'status', 'measure', ...byPeriod] },
  { name: 'observation_by_indicator_place', columns: ['current', 'indicator_key', ...byPlace] },
  { name: 'observation_by_indicator_period', columns: ['current', 'indicator_key', ...byPeriod] },
  {
    name: 'observation_by_indicator_status_place',
    columns: ['current', 'indicator_key', 'status', 'measure', ...byPlace],
  },
  {
    name: 'observation_by_indicator_status_period',
    columns: ['current', 'indicator_key', 'status', 'measure', ...byPeriod],
  },
];

export interface ObservationWalk {
  readonly index: ObservationIndex;
  /** The index's leading columns, each held at one value. */
  readonly fixed: readonly IndexedColumn[];
}

/**
 * The index that can be walked from a fixed prefix in the wanted order, without sorting. The one with the longest
 * prefix wins.
 */
export function chooseIndex(fixable: ReadonlySet<IndexedColumn>, order: readonly IndexedColumn[]): ObservationWalk {
  let best: ObservationWalk | undefined;
  for (const index of observationIndexes) {
    const fixed = leadingFixed(index.columns, fixable);
    const rest = index.columns.slice(fixed.length);
    const wanted = order.filter((column) => !fixed.includes(column));
    if (rest.join() === wanted.join() && fixed.length > (best?.fixed.length ?? -1)) best = { index, fixed };
  }
  if (best === undefined) throw new RangeError(`no index gives the order ${order.join(', ')}`);
  return best;
}

function leadingFixed(
  columns: readonly IndexedColumn[],
  fixable: ReadonlySet<IndexedColumn>,
): readonly IndexedColumn[] {
  const end = columns.findIndex((column) => !fixable.has(column));
  return columns.slice(0, end);
}
