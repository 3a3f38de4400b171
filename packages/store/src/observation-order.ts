import type { IndexedColumn } from './observation-index.ts';
import type { ObservationRow } from './observation-row.ts';
import type { Bindable } from './statement.ts';

/** `position` is the order within one report; a leading minus reverses. */
export type ObservationOrder = 'place' | '-place' | 'period' | '-period' | 'position';

const byPlace: readonly IndexedColumn[] = ['place_key', 'period_key', 'id'];
const byPeriod: readonly IndexedColumn[] = ['period_key', 'place_key', 'id'];

const columns: Readonly<Record<ObservationOrder, readonly IndexedColumn[]>> = {
  place: byPlace,
  '-place': byPlace,
  period: byPeriod,
  '-period': byPeriod,
  position: ['source_start', 'id'],
};

export function orderColumns(order: ObservationOrder): readonly IndexedColumn[] {
  return columns[order];
}

export function isDescending(order: ObservationOrder): boolean {
  return order.startsWith('-');
}

/** Where a row stands in an order: what its page's cursor holds when it is the last. */
export function orderValues(row: ObservationRow, order: ObservationOrder): readonly Bindable[] {
  const values: Partial<Record<IndexedColumn, Bindable>> = {
    place_key: row.ref_area ?? '',
    period_key: row.period ?? '',
    source_start: row.source_start,
    id: row.id,
  };
  return columns[order].map((column) => values[column] ?? null);
}
