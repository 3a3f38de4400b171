import type { Indicator } from '@gongbao/indicator-schema/catalogue';
import { jsonBatches } from './json-batches.ts';
import { replaceDocuments } from './search-documents.ts';
import { namesInSameWords } from './search-words.ts';
import { type Database, prepare, type Statement } from './statement.ts';
import { raiseCatalogueRevision } from './version-statements.ts';

/** Puts this catalogue in the place of the one that the database has. */
export async function writeIndicators(
  database: Database,
  entries: readonly Indicator[],
  changedAt: string,
): Promise<void> {
  const statements = [...indicatorsStatements(entries), raiseCatalogueRevision(changedAt)];
  await database.batch(statements.map((statement) => prepare(database, statement)));
}

export function indicatorsStatements(entries: readonly Indicator[]): readonly Statement[] {
  const rows = entries.map((entry) => [entry.id, entry.group, JSON.stringify(entry)]);
  return [
    { sql: 'DELETE FROM indicator', values: [] },
    ...jsonBatches(rows).map((batch) => ({
      sql: `INSERT INTO indicator (id, group_id, body)
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
      values: [batch],
    })),
    ...replaceDocuments(
      'indicator',
      entries.map(({ id, names, synonyms }) => ({
        ref: id,
        label: names.zh,
        names: [id, names.en, ...namesInSameWords([names.zh, ...synonyms])],
      })),
    ),
  ];
}
