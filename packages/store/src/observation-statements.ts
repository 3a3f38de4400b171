import { Conditions } from './conditions.ts';
import { type KeyWalk, mergeWalks, mostLooked } from './merge-walks.ts';
import {
  namedIndicators,
  namedPeriods,
  namedPlaces,
  type ObservationFilter,
  periodRange,
  placeRange,
} from './observation-filter.ts';
import { isDescending, orderColumns } from './observation-order.ts';
import { observationColumns, observationReceipts } from './observation-row.ts';
import { addEnd, type ObservationRequest, observedTables, type Walk, walksOf } from './observation-walks.ts';
import type { Question } from './read-lanes.ts';
import { addShownOn } from './shown-on.ts';
import type { Statement } from './statement.ts';

/**
 * The questions whose rows, merged, are the page. One walk that gives nothing but what is wanted is asked for its rows.
 * Several are merged as they go, so that they are not read further than the page goes. What no index can tell (whether
 * a version was shown on a day) is looked at row by row, so many rows at most: the page is short then, and the next one
 * goes on behind them.
 */
export function observationQuestions(
  filter: ObservationFilter,
  request: ObservationRequest,
  shard: number,
): readonly Question[] {
  const { walks, holdStatus } = walksOf(filter, request, shard);
  if (filter.report !== undefined) return walks.map((walk) => ({ statement: readWalk(walk, request, saidIn(filter)) }));
  const unheld = unheldConditions(filter, request, holdStatus);
  const [only, another] = walks;
  if (only && !another && unheld.isEmpty) return [{ statement: readWalk(only, request, unheld) }];
  return askMerged(walks, request, unheld);
}

/** What is asked of the observations of one report, all of which are looked at. */
function saidIn(filter: ObservationFilter): Conditions {
  const conditions = new Conditions()
    .addOneOf('o.indicator_key', namedIndicators(filter))
    .addOneOf('o.place_key', namedPlaces(filter))
    .addOneOf('o.period_key', namedPeriods(filter))
    .addOneOf('o.status', filter.status)
    .addOneOf('o.measure', filter.measure);
  for (const { comparison, value } of placeRange(filter)) conditions.add(`o.place_key ${comparison} ?`, value);
  for (const { comparison, value } of periodRange(filter)) conditions.add(`o.period_key ${comparison} ?`, value);
  addEnd(conditions, 'o.period_key', filter);
  if (filter.linked === true) conditions.add("o.indicator_key > ''");
  return conditions;
}

/** What the walks do not hold to. */
function unheldConditions(filter: ObservationFilter, { order }: ObservationRequest, holdStatus: boolean): Conditions {
  const conditions = new Conditions();
  if (!holdStatus) conditions.addOneOf('o.status', filter.status).addOneOf('o.measure', filter.measure);
  if (filter.linked === true && filter.indicator === undefined) conditions.add("o.indicator_key > ''");
  if (!filter.period && !filter.place && order.endsWith('place')) addEnd(conditions, 'o.period_key', filter);
  if (filter.asOf !== undefined) addShownOn(conditions, filter.asOf);
  return conditions;
}

function readWalk(walk: Walk, request: ObservationRequest, more: Conditions): Statement {
  const { conditions } = walk;
  const sql = `SELECT ${observationColumns}
  FROM ${walked(walk)}
  ${observationReceipts}
  WHERE ${conditions.sql} AND ${more.sql}
  ORDER BY ${orderOf(request, (column) => keyOf(walk, column))}
  LIMIT ?`;
  return { sql, values: [...conditions.values, ...more.values, request.limit + 1] };
}

/** The rows come in the order of the walks, which `CROSS JOIN` keeps: the database would sort them again if asked. */
function askMerged(
  walks: readonly Walk[],
  { order, limit }: ObservationRequest,
  unheld: Conditions,
): readonly Question[] {
  const atMost = unheld.isEmpty ? limit + 1 : mostLooked(limit);
  const keyWalks = walks.map(toKeyWalk);
  const columns = orderColumns(order);
  return mergeWalks(keyWalks, { columns, descending: isDescending(order), atMost }).map(({ statement, keyAt }) => {
    const sql = `SELECT ${observationColumns}
  FROM (${statement.sql}) AS w
  CROSS JOIN observation AS o ON o.id = w.id
  ${observationReceipts}
  WHERE ${unheld.sql}
  LIMIT ?`;
    const values = [...statement.values, ...unheld.values, limit + 1];
    return { statement: { sql, values }, edge: unheld.isEmpty ? undefined : keyAt(atMost) };
  });
}

/** The keys of all rows that a question looks at, so many at most. */
export function observationKeys(
  filter: ObservationFilter,
  request: ObservationRequest,
  { shard, most }: { readonly shard: number; readonly most: number },
): readonly Statement[] {
  const { walks } = walksOf(filter, request, shard);
  const ordered = { columns: orderColumns(request.order), descending: isDescending(request.order), atMost: most };
  return mergeWalks(walks.map(toKeyWalk), ordered).map(({ statement }) => statement);
}

function toKeyWalk(walk: Walk): KeyWalk {
  return { from: walked(walk), conditions: walk.conditions, keyOf: (column) => keyOf(walk, column) };
}

function walked({ index, each }: Walk): string {
  const along = `observation AS o INDEXED BY ${index.name}`;
  if (each === undefined) return along;
  return `${observedTables[each]} AS e CROSS JOIN ${along}`;
}

function keyOf({ each }: Walk, column: string): string {
  return `${column === each ? 'e' : 'o'}.${column}`;
}

function orderOf({ order }: ObservationRequest, nameOf: (column: string) => string): string {
  const direction = isDescending(order) ? 'DESC' : 'ASC';
  return orderColumns(order)
    .map((column) => `${nameOf(column)} ${direction}`)
    .join(', ');
}
