import { app } from '../src/app.ts';
import type { Bindings } from '../src/bindings.ts';
import { countingDatabase } from './counting-database.ts';

/** What the database read for one answer, by its own count, and how many items the answer has. */
export interface RowsRead {
  readonly read: number;
  readonly returned: number;
}

/** Asks a route in this process, over a database that counts. */
export async function countRows(bindings: Bindings, path: string): Promise<RowsRead> {
  let read = 0;
  const DB = countingDatabase(bindings.DB, (rows) => {
    read += rows;
  });
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
  const ask = () => app.fetch(new Request(`http://localhost${path}`), { ...bindings, DB }, context);
  const response = await withoutLog(ask);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return { read, returned: countItems(JSON.parse(text)) };
}

interface Counted {
  readonly observations?: readonly unknown[];
  readonly verdicts?: readonly unknown[];
  readonly figures?: { readonly count: number };
}

/** The items of a list; of places side by side, a ledger and a chart's figures what they hold. */
function countItems({ data }: { readonly data: Counted | readonly Counted[] }): number {
  const list = 'length' in data ? data : [data];
  return list.reduce((sum, { observations, verdicts, figures }) => {
    return sum + (observations?.length ?? verdicts?.length ?? figures?.count ?? 1);
  }, 0);
}

/** The app writes a line about each request, which would stand among the figures of the bench. */
async function withoutLog<T>(work: () => T): Promise<Awaited<T>> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
