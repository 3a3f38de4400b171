import { Conditions } from './conditions.ts';
import { areFew, fewDocuments, matchOf } from './find-words.ts';
import { type Merged, mergeWalks, mostLooked } from './merge-walks.ts';
import type { Page, PageRequest } from './page.ts';
import { mergeLanes, type Question, readLanes } from './read-lanes.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import type { Statement } from './statement.ts';
import { type TermRecord, type TermRow, termColumns, toTerm } from './term-row.ts';

export interface TermFilter {
  /** Words of the term. */
  readonly q?: string | undefined;
  readonly report?: string | undefined;
}

const termOrder = ['name', 'version', 'ordinal'] as const;

/** By name; with `report` in its order. */
export async function findTerms(shards: Shards, filter: TermFilter, request: PageRequest): Promise<Page<TermRecord>> {
  const asked = filter.report === undefined ? shards.all : [shardOfReport(shards, filter.report)];
  const columns = filter.report === undefined ? termOrder : ['ordinal'];
  const reading = { limit: request.limit, itemOf: toTerm, columns };
  const read = asked.map(async (shard) =>
    readLanes<TermRow, TermRecord>(shard, await questionsOf(shard, filter, request), reading),
  );
  return mergeLanes(await Promise.all(read), { limit: request.limit, descending: false });
}

async function questionsOf(
  { database, number }: Shard,
  { q, report }: TermFilter,
  request: PageRequest,
): Promise<readonly Question[]> {
  const match = q === undefined ? undefined : matchOf('term', q);
  if (q !== undefined && match === undefined) return [];
  if (report !== undefined) return [{ statement: termsOfReport({ report, match }, request) }];
  if (match === undefined || (await areFew(database, match))) {
    return [{ statement: termsStatement(match, request, number) }];
  }
  return commonTermsQuestions(match, request, number);
}

/** By name; those of a few documents by going from one of their names to the next. */
export function termsStatement(match: string | undefined, request: PageRequest, shard: number): Statement {
  const conditions = currentTerms(request, shard);
  if (match !== undefined) {
    conditions.add(
      `t.name IN (SELECT d.label
      FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? LIMIT ?) AS s
      CROSS JOIN search_document AS d ON d.id = s.id)`,
      match,
      fewDocuments,
    );
  }
  const sql = `SELECT ${termColumns}, t.version
  FROM term AS t INDEXED BY term_by_name
  CROSS JOIN report_version AS r ON r.id = t.version
  WHERE ${conditions.sql}
  ORDER BY t.name, t.version, t.ordinal
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

function currentTerms({ after }: PageRequest, shard: number): Conditions {
  const conditions = new Conditions().add('t.current = 1');
  if (after === undefined) return conditions;
  return conditions.add(
    `(t.name, t.version, t.ordinal) ${shard > after.shard ? '>=' : '>'} (?, ?, ?)`,
    ...after.values,
  );
}

const hasWords = `EXISTS (SELECT 1 FROM search_document AS d CROSS JOIN search_index AS s ON s.rowid = d.id
    WHERE d.kind = 'term' AND d.ref = r.report_id || '#' || t.ordinal AND s.search_index MATCH ?)`;

/** By name, each asked for words that many have. */
export function commonTermsQuestions(match: string, request: PageRequest, shard: number): readonly Question[] {
  const atMost = mostLooked(request.limit);
  return walkTerms(request, shard, atMost).map(({ statement, keyAt }) => {
    const sql = `SELECT ${termColumns}, t.version
  FROM (${statement.sql}) AS w
  CROSS JOIN term AS t ON t.version = w.version AND t.ordinal = w.ordinal
  CROSS JOIN report_version AS r ON r.id = t.version
  WHERE ${hasWords}
  LIMIT ?`;
    return { statement: { sql, values: [...statement.values, match, request.limit + 1] }, edge: keyAt(atMost) };
  });
}

/** The keys of all terms, so many at most. */
export const termKeys = (most: number): readonly Statement[] =>
  walkTerms({ limit: most }, 0, most).map(({ statement }) => statement);

function walkTerms(request: PageRequest, shard: number, atMost: number): readonly Merged[] {
  const walk = {
    from: 'term AS t INDEXED BY term_by_name',
    conditions: currentTerms(request, shard),
    keyOf: (column: string) => `t.${column}`,
  };
  return mergeWalks([walk], { columns: termOrder, descending: false, atMost });
}

interface Asked {
  readonly report: string;
  readonly match: string | undefined;
}

/** In the report's order, all of which are looked at. */
export function termsOfReport({ report, match }: Asked, request: PageRequest): Statement {
  const conditions = new Conditions();
  conditions.add('t.version = (SELECT id FROM report_version WHERE report_id = ? AND superseded_at IS NULL)', report);
  if (match !== undefined) conditions.add(hasWords, match);
  if (request.after) conditions.add('t.ordinal > ?', ...request.after.values);
  const sql = `SELECT ${termColumns}, t.version
  FROM term AS t
  CROSS JOIN report_version AS r ON r.id = t.version
  WHERE ${conditions.sql}
  ORDER BY t.ordinal
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}
