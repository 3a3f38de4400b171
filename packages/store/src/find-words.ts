import { type SearchKind, searchPhrase } from './search-words.ts';
import { type Database, prepare, type Statement } from './statement.ts';

/** What is found by more documents than that is looked at in its own order instead, and each asked for the words. */
export const fewDocuments = 1000;

/** The full text's question for the documents of a kind by their words; undefined where no word is asked for. */
export function matchOf(kind: SearchKind, q: string): string | undefined {
  const phrase = searchPhrase(q);
  return phrase === undefined ? undefined : `kind : ${kind} AND words : (${phrase})`;
}

/** Whether so few documents match that they can be read and sorted. */
export async function areFew(database: Database, match: string): Promise<boolean> {
  const row = await prepare(database, countStatement(match)).first<{ found: number }>();
  return (row?.found ?? 0) <= fewDocuments;
}

export function countStatement(match: string): Statement {
  return {
    sql: `SELECT count(*) AS found
  FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)`,
    values: [match, fewDocuments + 1],
  };
}
