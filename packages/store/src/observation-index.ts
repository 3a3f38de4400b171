/** The columns that observations can be ordered by or found by through an index. */
export type IndexedColumn =
  | 'version'
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

/** The indexes of the migrations, the most selective first. */
const observationIndexes: readonly ObservationIndex[] = [
  { name: 'observation_by_position', columns: ['version', 'source_start', 'id'] },
  { name: 'observation_by_indicator_place', columns: ['indicator_key', 'place_key', 'period_key', 'id'] },
  { name: 'observation_by_indicator_period', columns: ['indicator_key', 'period_key', 'place_key', 'id'] },
  { name: 'observation_by_status', columns: ['status', 'measure', 'place_key', 'period_key', 'id'] },
  { name: 'observation_by_place', columns: ['place_key', 'period_key', 'id'] },
  { name: 'observation_by_period', columns: ['period_key', 'place_key', 'id'] },
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
