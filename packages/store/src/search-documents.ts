import type { Conditions } from './conditions.ts';
import { matchOf } from './find-words.ts';
import { jsonBatches } from './json-batches.ts';
import { nameMark, type SearchKind, searchWords } from './search-words.ts';
import type { Statement } from './statement.ts';

export interface SearchDocument {
  readonly ref: string;
  readonly label: string;
  /** Every name that it is found by, its label among them. */
  readonly names: readonly string[];
}

/** The statements that put documents in the place of all of their kind. */
export function replaceDocuments(kind: SearchKind, documents: readonly SearchDocument[]): readonly Statement[] {
  const rows = documents.map(({ ref, label, names }) => [ref, label, searchWords(names.join(nameMark))]);
  return [
    { sql: 'DELETE FROM search_document WHERE kind = ?', values: [kind] },
    ...jsonBatches(rows).map((batch) => ({
      sql: `INSERT INTO search_document (kind, ref, label, words)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
      values: [kind, batch],
    })),
  ];
}

interface Search {
  readonly column: string;
  readonly kind: SearchKind;
  readonly q: string;
}

/** Holds a column to what is found by the words; a text without a word finds nothing. */
export function addSearch(conditions: Conditions, { column, kind, q }: Search): void {
  const match = matchOf(kind, q);
  if (match === undefined) {
    conditions.add('FALSE');
    return;
  }
  conditions.add(
    `${column} IN (SELECT d.ref FROM search_index AS s CROSS JOIN search_document AS d ON d.id = s.rowid
      WHERE s.search_index MATCH ?)`,
    match,
  );
}
