import { type Database, findObservations, openShards } from '@gongbao/store';

export interface AskedStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The one statement that the store asks for a page of an indicator's observations of a place. */
export async function askedStatement(indicator: string, place: string, limit: number): Promise<AskedStatement> {
  const asked: AskedStatement[] = [];
  const recorder = {
    prepare: (sql: string) => ({
      bind: (...values: unknown[]) => ({
        raw: () => {
          asked.push({ sql, values });
          return Promise.resolve([[]]);
        },
      }),
    }),
  } as unknown as Database;
  await findObservations(openShards([recorder]), { indicator: [indicator], place: [place] }, { order: 'place', limit });
  const [first] = asked;
  if (first === undefined || asked.length > 1) throw new Error(`the store asked ${asked.length} statements, not one`);
  return first;
}
