export type Cell = string | number | null;

export type Datatype = 'string' | 'number' | 'integer' | 'date' | 'dateTime';

export interface Column<Item> {
  readonly name: string;
  /** The member of the item that it comes from: what `fields` names. */
  readonly field: keyof Item & string;
  readonly datatype: Datatype;
  /** In one line, for the descriptions of files. */
  readonly means: string;
  readonly of: (item: Item) => Cell;
}

/** How items are written as flat rows: in CSV, in Parquet, and in what describes both. */
export interface Table<Item> {
  readonly name: string;
  readonly means: string;
  readonly columns: readonly Column<Item>[];
}

/** Makes the columns of a table, one function for each kind of cell. */
export function columnsFor<Item>() {
  type Of = Column<Item>['of'];
  type Field = Column<Item>['field'];
  const kind =
    (datatype: Datatype) =>
    (name: string, field: Field, means: string, of: Of): Column<Item> => ({ name, field, datatype, means, of });
  return {
    text: kind('string'),
    number: kind('number'),
    integer: kind('integer'),
    date: kind('date'),
    time: kind('dateTime'),
  };
}

/** Several values in one cell. */
export function joined(values: readonly (string | number)[] | undefined): Cell {
  return values === undefined || values.length === 0 ? null : values.join('; ');
}
