import type { IndexedColumn } from './observation-index.ts';
import type { ObservationRow } from './observation-row.ts';
import type { Bindable } from './statement.ts';

/** `position` is the order within one report; a leading minus reverses. */
export type ObservationOrder = 'place' | '-place' | 'period' | '-period' | 'position';

interface Order {
  readonly columns: readonly IndexedColumn[];
  /** What stands in these columns of a row. */
  readonly valuesOf: (row: ObservationRow) => readonly Bindable[];
}

const byPlace: Order = {
  columns: ['place_key', 'period_key', 'id'],
  valuesOf: ({ ref_area, period, id }) => [ref_area ?? '', period ?? '', id],
};

const byPeriod: Order = {
  columns: ['period_key', 'place_key', 'id'],
  valuesOf: ({ ref_area, period, id }) => [period ?? '', ref_area ?? '', id],
};

const orders: Readonly<Record<ObservationOrder, Order>> = {
  place: byPlace,
  '-place': byPlace,
  period: byPeriod,
  '-period': byPeriod,
  position: { columns: ['source_start', 'id'], valuesOf: ({ source_start, id }) => [source_start, id] },
};

export function orderColumns(order: ObservationOrder): readonly IndexedColumn[] {
  return orders[order].columns;
}

export function isDescending(order: ObservationOrder): boolean {
  return order.startsWith('-');
}

/** Where a row stands in an order: what its page's cursor holds when it is the last. */
export function orderValues(row: ObservationRow, order: ObservationOrder): readonly Bindable[] {
  return orders[order].valuesOf(row);
}
