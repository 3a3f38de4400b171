import type { Measure, Status } from '@gongbao/indicator-schema';
import { measureSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { Conditions } from './conditions.ts';
import { continueAfter } from './continuation.ts';
import { chooseIndex, type IndexedColumn, type ObservationIndex } from './observation-index.ts';
import { isDescending, type ObservationOrder, orderColumns } from './observation-order.ts';
import { observationColumns } from './observation-row.ts';
import type { PageRequest } from './page.ts';
import { addReplacedAfter, addShownOn } from './shown-on.ts';
import type { Bindable, Statement } from './statement.ts';
import { codesWithin } from './within.ts';

export interface ObservationFilter {
  readonly indicator?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  /** A place and all that lies in it, by the prefix of its code. */
  readonly placeWithin?: string | undefined;
  readonly period?: readonly string[] | undefined;
  /** First and last year; a span of years must lie between them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly measure?: readonly Measure[] | undefined;
  readonly report?: string | undefined;
  /** Whether the indicator is one of the catalogue. */
  readonly linked?: boolean | undefined;
  /** What was shown at the end of this day, whatever came later: see `addShownOn`. */
  readonly asOf?: string | undefined;
}

export interface ObservationRequest extends PageRequest {
  readonly order: ObservationOrder;
}

/** One walk along an index, held at one value in each leading column. */
interface Walk {
  readonly index: ObservationIndex;
  readonly fixed: ReadonlyMap<IndexedColumn, Bindable>;
  readonly shard: number;
}

/** The statements whose rows, merged, are the page: one for each combination of the values that are walked to. */
export function observationStatements(
  filter: ObservationFilter,
  request: ObservationRequest,
  shard: number,
): readonly Statement[] {
  const fixable = fixableValues(filter);
  const { index, fixed } = chooseIndex(new Set(fixable.keys()), orderColumns(request.order));
  return combinations(fixed.map((column) => (fixable.get(column) ?? []).map((value) => [column, value] as const)))
    .map((pairs) => walkStatement(filter, request, { index, fixed: new Map(pairs), shard }))
    .filter((statement) => statement !== undefined);
}

function fixableValues(filter: ObservationFilter): ReadonlyMap<IndexedColumn, readonly Bindable[]> {
  const values = new Map<IndexedColumn, readonly Bindable[]>();
  if (filter.report !== undefined) return values.set('version', [filter.report]);
  if (filter.indicator) values.set('indicator_key', filter.indicator);
  if (filter.place) values.set('place_key', filter.place);
  if (filter.period) values.set('period_key', filter.period);
  if (values.size === 0 && (filter.status || filter.measure)) {
    values.set('status', filter.status ?? statusSchema.options);
    values.set('measure', filter.measure ?? measureSchema.options);
  }
  return values;
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let all: T[][] = [[]];
  for (const list of lists) all = all.flatMap((start) => list.map((value) => [...start, value]));
  return all;
}

function walkStatement(filter: ObservationFilter, request: ObservationRequest, walk: Walk): Statement | undefined {
  const conditions = new Conditions();
  for (const [column, value] of walk.fixed) addFixed(conditions, column, value);
  if (!walk.fixed.has('version')) conditions.add('o.current = 1');
  addRest(conditions, filter, walk.fixed);
  if (filter.asOf !== undefined) addShownOn(conditions, filter.asOf);
  if (!addContinuation(conditions, request, walk)) return undefined;
  const direction = isDescending(request.order) ? 'DESC' : 'ASC';
  const order = orderColumns(request.order).filter((column) => !walk.fixed.has(column));
  const sql = `SELECT ${observationColumns}
  FROM observation AS o INDEXED BY ${walk.index.name}
  CROSS JOIN report_version AS r ON r.id = o.version
  LEFT JOIN place AS p ON p.code = o.ref_area
  WHERE ${conditions.sql}
  ORDER BY ${order.map((column) => `o.${column} ${direction}`).join(', ')}
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

function addFixed(conditions: Conditions, column: IndexedColumn, value: Bindable): void {
  if (column === 'version') {
    conditions.add('o.version = (SELECT id FROM report_version WHERE report_id = ? AND superseded_at IS NULL)', value);
  } else {
    conditions.add(`o.${column} = ?`, value);
  }
}

/**
 * What has been replaced since the day of `asOf`, and was shown then: besides what still holds. It is sorted after it
 * is read, since only versions that were corrected after that day are looked at.
 */
export function pastObservationsStatement(
  filter: ObservationFilter & { readonly asOf: string },
  request: ObservationRequest,
  shard: number,
): Statement | undefined {
  const conditions = new Conditions();
  const walk = { fixed: new Map(), shard };
  addReplacedAfter(conditions, filter.asOf);
  if (filter.report !== undefined) conditions.add('r.report_id = ?', filter.report);
  addRest(conditions, filter, walk.fixed);
  if (!addContinuation(conditions, request, walk)) return undefined;
  const direction = isDescending(request.order) ? 'DESC' : 'ASC';
  const sql = `SELECT ${observationColumns}
  FROM report_version AS r INDEXED BY report_past
  CROSS JOIN observation AS o INDEXED BY observation_by_position ON o.version = r.id
  LEFT JOIN place AS p ON p.code = o.ref_area
  WHERE ${conditions.sql}
  ORDER BY ${orderColumns(request.order)
    .map((column) => `o.${column} ${direction}`)
    .join(', ')}
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

/** What the walk does not hold fixed is looked at row by row. */
function addRest(conditions: Conditions, filter: ObservationFilter, fixed: Walk['fixed']): void {
  if (!fixed.has('indicator_key')) conditions.addOneOf('o.indicator_key', filter.indicator);
  if (!fixed.has('place_key')) conditions.addOneOf('o.place_key', filter.place);
  if (!fixed.has('period_key')) conditions.addOneOf('o.period_key', filter.period);
  if (!fixed.has('status')) conditions.addOneOf('o.status', filter.status);
  if (!fixed.has('measure')) conditions.addOneOf('o.measure', filter.measure);
  if (filter.placeWithin !== undefined) {
    conditions.add('o.place_key >= ? AND o.place_key < ?', ...codesWithin(filter.placeWithin));
  }
  if (filter.from !== undefined) conditions.add('o.period_key >= ?', String(filter.from));
  if (filter.to !== undefined) conditions.add('o.period_key < ?', String(filter.to + 1));
  if (filter.to !== undefined) conditions.add('substr(o.period_key, -4) <= ?', String(filter.to));
  if (filter.linked !== undefined) conditions.add(filter.linked ? "o.indicator_key > ''" : "o.indicator_key = ''");
}

/** Answers whether anything of the walk is left. */
function addContinuation(
  conditions: Conditions,
  request: ObservationRequest,
  walk: Pick<Walk, 'fixed' | 'shard'>,
): boolean {
  if (request.after === undefined) return true;
  const columns = orderColumns(request.order).map((name) => ({ name, fixed: walk.fixed.get(name) }));
  const keyIncluded = walk.shard > request.after.shard;
  const rest = continueAfter({ columns, descending: isDescending(request.order), keyIncluded }, request.after.values);
  if (rest === 'nothing') return false;
  if (rest === 'everything') return true;
  const left = rest.columns.map((column) => `o.${column}`).join(', ');
  const right = rest.columns.map(() => '?').join(', ');
  conditions.add(`(${left}) ${rest.comparison} (${right})`, ...rest.values);
  return true;
}
