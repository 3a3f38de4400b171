import type { Bindable, Database, Statement } from './statement.ts';
import { prepare } from './statement.ts';

/** The rows of some statements, asked at once. */
export async function readRows<Row extends object>(
  database: Database,
  statements: readonly Statement[],
): Promise<readonly (readonly Row[])[]> {
  const [only, another] = statements;
  if (only && !another) return [await readOnly<Row>(database, only)];
  const results = await database.batch<Row>(statements.map((statement) => prepare(database, statement)));
  return results.map(({ results: rows }) => rows);
}

/** D1 sends the names of the columns once, and makes each row an object of pairs of them: most of what a page costs. */
async function readOnly<Row extends object>(database: Database, statement: Statement): Promise<readonly Row[]> {
  const [names, ...rows] = await prepare(database, statement).raw<Bindable[]>({ columnNames: true });
  const NamedCells = namedCells(names);
  return rows.map((cells) => new NamedCells(cells) as Row);
}

type NamedCells = new (cells: readonly Bindable[]) => object;

const known = new Map<string, NamedCells>();

/**
 * A row over its cells, which reads a column where it is asked for: an object with every column of its own takes V8
 * longer to make than all that is then done with it. There are as many of these as lists of columns in the store.
 */
function namedCells(names: readonly string[]): NamedCells {
  const list = names.join();
  const before = known.get(list);
  if (before) return before;
  const made = class {
    readonly cells: readonly Bindable[];

    constructor(cells: readonly Bindable[]) {
      this.cells = cells;
    }
  };
  for (const [at, name] of names.entries()) {
    Object.defineProperty(made.prototype, name, {
      get(this: { readonly cells: readonly Bindable[] }) {
        return this.cells[at];
      },
    });
  }
  known.set(list, made);
  return made;
}
