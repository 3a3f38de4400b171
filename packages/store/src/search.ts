import { withoutGrowth } from '@gongbao/indicator-schema/search-names';
import { fewDocuments, matchOf } from './find-words.ts';
import { readRows } from './read-rows.ts';
import { fitColumns } from './search-fit.ts';
import type { SearchKind } from './search-words.ts';
import type { Shards } from './shards.ts';
import type { Statement } from './statement.ts';

/** Something found by its words: a place, an indicator, a report, or a term of a report. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** A place's code, an indicator's or a report's id; for a term `report#ordinal`. */
  readonly ref: string;
  readonly label: string;
}

interface SearchRow extends SearchHit {
  fit: number;
  rank: number;
}

export interface SearchRequest {
  readonly q: string;
  readonly kind: readonly SearchKind[];
  readonly limit: number;
}

/**
 * What the words are found in, the best first. What stands in every shard is given once. Words that find nothing, and
 * say how much something grew, are looked for without that: 消费价格涨幅.
 */
export async function search(shards: Shards, request: SearchRequest): Promise<readonly SearchHit[]> {
  const found = await readHits(shards, request);
  const q = found.length === 0 ? withoutGrowth(request.q) : undefined;
  return q === undefined ? found : readHits(shards, { ...request, q });
}

async function readHits(shards: Shards, request: SearchRequest): Promise<readonly SearchHit[]> {
  const statements = searchStatements(request);
  if (statements.length === 0) return [];
  const lanes = await Promise.all(shards.all.map(({ database }) => readRows<SearchRow>(database, statements)));
  const hits = new Map<string, SearchHit>();
  for (const { kind, ref, label } of lanes.flat(2).toSorted(byFit)) {
    hits.set(`${kind} ${ref}`, { kind, ref, label });
  }
  return [...hits.values()].slice(0, request.limit);
}

/** Hits as good as each other stand by their names, whenever they were written. */
function byFit(a: SearchRow, b: SearchRow): number {
  const [first, second] = [`${a.kind} ${a.ref}`, `${b.kind} ${b.ref}`];
  return a.fit - b.fit || a.rank - b.rank || (first < second ? -1 : Number(first > second));
}

/**
 * First what has the very words for a name, then what has a name that begins with them, then the rest, short texts
 * before long ones. Of each kind alone, so that the terms of reports hide no place, and of many the newest.
 */
export function searchStatements({ q, kind, limit }: SearchRequest): readonly Statement[] {
  const { sql: columns, values: asked } = fitColumns(q);
  const sql = `SELECT d.kind, d.ref, d.label, ${columns}
  FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?) AS s
  CROSS JOIN search_document AS d ON d.id = s.id
  ORDER BY fit, rank, d.ref
  LIMIT ?`;
  return kind.flatMap((each) => {
    const match = matchOf(each, q);
    return match === undefined ? [] : [{ sql, values: [...asked, match, fewDocuments, limit] }];
  });
}
