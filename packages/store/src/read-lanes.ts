import { type Keyed, mergePage, type Page, type PageKey } from './page.ts';
import { readRows } from './read-rows.ts';
import type { Shard } from './shards.ts';
import type { Bindable, Statement } from './statement.ts';

/** A statement that gives rows in the order of the page. */
export interface Question {
  readonly statement: Statement;
  /** The key where it stopped looking, if it gives fewer rows than asked: only where rows are looked at one by one. */
  readonly edge?: Statement | undefined;
}

/** What a shard answered, and where it stopped looking. */
export interface Lanes<Item> {
  readonly lanes: readonly (readonly Keyed<Item>[])[];
  readonly edges: readonly PageKey[];
}

interface Reading<Row, Item> {
  readonly limit: number;
  readonly itemOf: (row: Row) => Item;
  /** The columns of the order, in the row of an edge, and in each other where `valuesOf` does not say otherwise. */
  readonly columns: readonly string[];
  readonly valuesOf?: (row: Row) => PageKey['values'];
}

type EdgeRow = Readonly<Record<string, Bindable>>;

export async function readLanes<Row extends object, Item>(
  { database, number: shard }: Shard,
  questions: readonly Question[],
  { limit, itemOf, columns, valuesOf }: Reading<Row, Item>,
): Promise<Lanes<Item>> {
  const ask = <R extends object>(asked: readonly Statement[]) =>
    asked.length === 0 ? [] : readRows<R>(database, asked);
  const named = (row: object): PageKey['values'] => columns.map((column) => (row as EdgeRow)[column] ?? null);
  const lanes = await ask<Row>(questions.map(({ statement }) => statement));
  const short = questions.flatMap(({ edge }, n) => (edge && (lanes[n]?.length ?? 0) <= limit ? [edge] : []));
  const edges = await ask<EdgeRow>(short);
  return {
    lanes: lanes.map((rows) =>
      rows.map((row) => ({ item: itemOf(row), key: { values: (valuesOf ?? named)(row), shard } })),
    ),
    edges: edges.flat().map((row) => ({ values: named(row), shard })),
  };
}

/** The page of what the shards answered. */
export function mergeLanes<Item>(
  read: readonly Lanes<Item>[],
  order: { readonly limit: number; readonly descending: boolean },
): Page<Item> {
  return mergePage(
    read.flatMap(({ lanes }) => lanes),
    { ...order, edges: read.flatMap(({ edges }) => edges) },
  );
}
