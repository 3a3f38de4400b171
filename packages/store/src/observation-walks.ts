import { measureSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { Conditions } from './conditions.ts';
import { continueAfter } from './continuation.ts';
import {
  type KeyBound,
  namedIndicators,
  namedPeriods,
  namedPlaces,
  type ObservationFilter,
  periodRange,
  placeRange,
} from './observation-filter.ts';
import { chooseIndex, type IndexedColumn, type ObservationIndex } from './observation-index.ts';
import { isDescending, type ObservationOrder, orderColumns } from './observation-order.ts';
import type { PageRequest } from './page.ts';
import { addShownOn } from './shown-on.ts';
import type { Bindable } from './statement.ts';

export interface ObservationRequest extends PageRequest {
  readonly order: ObservationOrder;
}

type Key = 'place_key' | 'period_key';

/** One walk along an index, held at one value in each leading column, in the wanted order. */
export interface Walk {
  readonly index: ObservationIndex;
  /** The keys that the walk goes through one by one, where only a range of what each has is wanted. */
  readonly each: Key | undefined;
  readonly conditions: Conditions;
}

/** What is the same for all walks of a request. */
interface Setting {
  readonly filter: ObservationFilter;
  readonly request: ObservationRequest;
  readonly shard: number;
  readonly index: ObservationIndex;
}

type Fixed = ReadonlyMap<IndexedColumn, Bindable>;

/** More walks than that, and status and measure are looked at row by row. */
const mostWalks = 200;

/** Whether status and measure are among what the walks hold fixed. */
export interface Walks {
  readonly walks: readonly Walk[];
  readonly holdStatus: boolean;
}

/** The walks whose rows, merged, are what is asked for: one for each combination of the values that are walked to. */
export function walksOf(filter: ObservationFilter, request: ObservationRequest, shard: number): Walks {
  const fixable = fixableValues(filter);
  const asked = filter.report === undefined && (filter.status !== undefined || filter.measure !== undefined);
  const statuses = filter.status ?? statusSchema.options;
  const measures = filter.measure ?? measureSchema.options;
  const holdStatus = asked && countOf(fixable) * statuses.length * measures.length <= mostWalks;
  if (holdStatus) fixable.set('status', statuses).set('measure', measures);
  const { index, fixed } = chooseIndex(new Set(fixable.keys()), orderColumns(request.order));
  const setting: Setting = { filter, request, shard, index };
  const walks = combinations(
    fixed.map((column) => (fixable.get(column) ?? []).map((value) => [column, value] as const)),
  )
    .map((pairs) => new Map(pairs))
    .flatMap((values) => walksAt(values, setting));
  return { walks, holdStatus };
}

/** As of a day, what has been replaced since may have been shown: it is walked beside what holds. */
function fixableValues(filter: ObservationFilter): Map<IndexedColumn, readonly Bindable[]> {
  const values = new Map<IndexedColumn, readonly Bindable[]>();
  if (filter.report !== undefined) return values.set('version', [filter.report]);
  values.set('current', filter.asOf === undefined ? [1] : [1, 0]);
  const named = [
    ['indicator_key', namedIndicators(filter)],
    ['place_key', namedPlaces(filter)],
    ['period_key', namedPeriods(filter)],
  ] as const;
  for (const [column, list] of named) if (list !== undefined) values.set(column, list);
  return values;
}

function countOf(values: ReadonlyMap<IndexedColumn, readonly Bindable[]>): number {
  return [...values.values()].reduce((count, list) => count * list.length, 1);
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let all: T[][] = [[]];
  for (const list of lists) all = all.flatMap((start) => list.map((value) => [...start, value]));
  return all;
}

/**
 * One walk, or two where a page goes on inside a place (or a period) of a walk through all of them: first what is left
 * of that one, then those behind it.
 */
function walksAt(fixed: Fixed, setting: Setting): readonly Walk[] {
  const { request } = setting;
  const each = eachOf(fixed, setting);
  if (each === undefined) return plainWalk(fixed, setting);
  if (request.after === undefined) return [walkThrough(each, fixed, setting)];
  const reached = request.after.values[0] ?? null;
  const further = { comparison: isDescending(request.order) ? '<' : '>', value: reached } as const;
  return [...plainWalk(new Map([...fixed, [each, reached]]), setting), walkThrough(each, fixed, setting, further)];
}

/** The order's first key, where something is asked of the other, or of its end, and none of it is named. */
function eachOf(fixed: Fixed, { filter, request }: Setting): Key | undefined {
  const [first, second] = orderColumns(request.order);
  if (first === undefined || !isKey(first) || fixed.has(first)) return undefined;
  if (first === 'period_key' && filter.to !== undefined) return first;
  if (second === undefined || !isKey(second) || fixed.has(second)) return undefined;
  return rangeOf(second, filter).length > 0 ? first : undefined;
}

function isKey(column: IndexedColumn): column is Key {
  return column === 'place_key' || column === 'period_key';
}

function rangeOf(key: Key, filter: ObservationFilter): readonly KeyBound[] {
  return key === 'place_key' ? placeRange(filter) : periodRange(filter);
}

function walkThrough(each: Key, fixed: Fixed, { filter, index }: Setting, further?: KeyBound): Walk {
  const conditions = heldAt(fixed, filter);
  addObserved(conditions, { each, fixed, filter });
  conditions.add(`o.${each} = e.${each}`);
  for (const bound of [...rangeOf(each, filter), ...(further ? [further] : [])])
    addBound(conditions, `e.${each}`, bound);
  if (each === 'period_key') addEnd(conditions, 'e.period_key', filter);
  const other = otherKey(each);
  if (!fixed.has(other)) addRange(conditions, other, filter);
  return { index, each, conditions };
}

interface Through {
  readonly each: Key;
  readonly fixed: Fixed;
  readonly filter: ObservationFilter;
}

/** The keys under a status and a measure, or under neither; none where nothing was ever told of the other's range. */
function addObserved(conditions: Conditions, { each, fixed, filter }: Through): void {
  const [status, measure] = [fixed.get('status') ?? '', fixed.get('measure') ?? ''];
  const other = otherKey(each);
  const found = new Conditions().add('f.status = ? AND f.measure = ?', status, measure);
  if (!fixed.has(other)) for (const bound of rangeOf(other, filter)) addBound(found, `f.${other}`, bound);
  conditions.add(
    `e.status = iif(EXISTS (SELECT 1 FROM ${observedTables[other]} AS f WHERE ${found.sql}), ?, NULL) AND e.measure = ?`,
    ...found.values,
    status,
    measure,
  );
}

export const observedTables = { place_key: 'observed_place', period_key: 'observed_period' } as const;

const otherKey = (key: Key): Key => (key === 'place_key' ? 'period_key' : 'place_key');

/** Along the index alone; nothing when the page before has given all of it. */
function plainWalk(fixed: Fixed, { filter, request, shard, index }: Setting): readonly Walk[] {
  const conditions = heldAt(fixed, filter);
  if (filter.report === undefined) {
    for (const key of ['place_key', 'period_key'] as const) if (!fixed.has(key)) addRange(conditions, key, filter);
    // The few spans of years of a place that is named are looked at.
    if (fixed.has('place_key') && !fixed.has('period_key')) addEnd(conditions, 'o.period_key', filter);
  }
  const { after, order } = request;
  if (after !== undefined) {
    const columns = orderColumns(order).map((name) => ({ name, fixed: fixed.get(name) }));
    const rest = continueAfter(
      { columns, descending: isDescending(order), keyIncluded: shard > after.shard },
      after.values,
    );
    if (rest === 'nothing') return [];
    if (rest !== 'everything') {
      const left = rest.columns.map((column) => `o.${column}`).join(', ');
      conditions.add(`(${left}) ${rest.comparison} (${rest.columns.map(() => '?').join(', ')})`, ...rest.values);
    }
  }
  return [{ index, each: undefined, conditions }];
}

function heldAt(fixed: Fixed, { asOf }: ObservationFilter): Conditions {
  const conditions = new Conditions();
  for (const [column, value] of fixed) {
    if (column !== 'version') conditions.add(`o.${column} = ?`, value);
    else addVersion(conditions, value, asOf);
  }
  return conditions;
}

/** The version of a report that holds, or that did on a day: no two of one report do at once. */
function addVersion(conditions: Conditions, report: Bindable, asOf: string | undefined): void {
  const held = new Conditions();
  if (asOf === undefined) held.add('r.superseded_at IS NULL');
  else addShownOn(held, asOf);
  conditions.add(
    `o.version = (SELECT r.id FROM report_version AS r WHERE r.report_id = ? AND ${held.sql} LIMIT 1)`,
    report,
    ...held.values,
  );
}

function addRange(conditions: Conditions, key: Key, filter: ObservationFilter): void {
  for (const bound of rangeOf(key, filter)) addBound(conditions, `o.${key}`, bound);
}

function addBound(conditions: Conditions, column: string, { comparison, value }: KeyBound): void {
  conditions.add(`${column} ${comparison} ?`, value);
}

/** A span of years may begin in time and end too late. */
export function addEnd(conditions: Conditions, column: string, { to }: ObservationFilter): void {
  if (to !== undefined) conditions.add(`substr(${column}, -4) <= ?`, String(to));
}
