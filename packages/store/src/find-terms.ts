import { Conditions } from './conditions.ts';
import { areFew, fewDocuments, matchOf } from './find-words.ts';
import { mergeWalks, mostLooked } from './merge-walks.ts';
import { mergePage, type Page, type PageKey, type PageRequest } from './page.ts';
import { readRows } from './read-rows.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import type { Statement } from './statement.ts';
import { type TermRecord, type TermRow, termColumns, toTerm } from './term-row.ts';

export interface TermFilter {
  /** Words of the term. */
  readonly q?: string | undefined;
  readonly report?: string | undefined;
}

interface TermKey {
  readonly name: string;
  readonly version: number;
  readonly ordinal: number;
}

type KeyedTermRow = TermRow & TermKey;

/** By name; with `report` in its order. */
export async function findTerms(shards: Shards, filter: TermFilter, request: PageRequest): Promise<Page<TermRecord>> {
  const asked = filter.report === undefined ? shards.all : [shardOfReport(shards, filter.report)];
  const read = await Promise.all(asked.map((shard) => readShard(shard, filter, request)));
  return mergePage(
    read.map(({ lane }) => lane),
    { limit: request.limit, descending: false, edges: read.flatMap(({ edges }) => edges) },
  );
}

async function readShard(shard: Shard, filter: TermFilter, request: PageRequest) {
  const { database, number } = shard;
  const match = filter.q === undefined ? undefined : matchOf('term', filter.q);
  if (filter.q !== undefined && match === undefined) return { lane: [], edges: [] };
  const keyOf = ({ name, version, ordinal }: TermKey): PageKey => ({
    values: filter.report === undefined ? [name, version, ordinal] : [ordinal],
    shard: number,
  });
  const { statement, edge } = await questionOf(shard, { ...filter, match }, request);
  const [rows = []] = await readRows<KeyedTermRow>(database, [statement]);
  const edges = edge && rows.length <= request.limit ? await readRows<TermKey>(database, [edge]) : [];
  return { lane: rows.map((row) => ({ item: toTerm(row), key: keyOf(row) })), edges: edges.flat().map(keyOf) };
}

interface Asked {
  readonly report?: string | undefined;
  readonly match?: string | undefined;
}

interface TermQuestion {
  readonly statement: Statement;
  /** The key where it stopped looking, if it gives fewer rows than asked. */
  readonly edge?: Statement;
}

async function questionOf({ database, number }: Shard, asked: Asked, request: PageRequest): Promise<TermQuestion> {
  const { report, match } = asked;
  if (report !== undefined) return { statement: termsOfReport({ report, match }, request) };
  if (match === undefined || (await areFew(database, match))) {
    return { statement: termsStatement(match, request, number) };
  }
  return commonTermsQuestion(match, request, number);
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
export function commonTermsQuestion(match: string, request: PageRequest, shard: number): Required<TermQuestion> {
  const atMost = mostLooked(request.limit);
  const walk = {
    from: 'term AS t INDEXED BY term_by_name',
    conditions: currentTerms(request, shard),
    keyOf: (column: string) => `t.${column}`,
  };
  const columns = ['name', 'version', 'ordinal'];
  const [merged] = mergeWalks([walk], { columns, descending: false, atMost });
  if (merged === undefined) throw new Error('one walk gives one question');
  const sql = `SELECT ${termColumns}, t.version
  FROM (${merged.statement.sql}) AS w
  CROSS JOIN term AS t ON t.version = w.version AND t.ordinal = w.ordinal
  CROSS JOIN report_version AS r ON r.id = t.version
  WHERE ${hasWords}
  LIMIT ?`;
  return {
    statement: { sql, values: [...merged.statement.values, match, request.limit + 1] },
    edge: merged.keyAt(atMost),
  };
}

/** In the report's order, all of which are looked at. */
export function termsOfReport({ report, match }: Asked & { readonly report: string }, request: PageRequest): Statement {
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
