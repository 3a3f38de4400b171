import type { Database } from './statement.ts';

/** Something that the database says of itself and that is not so. */
export interface Fault {
  readonly kind: (typeof countKinds)[number];
  readonly name: string;
  readonly counted: number;
  readonly noted: number;
}

/** What findFaults looks for. */
export const countKinds = ['observation-count', 'term-count', 'indicator-count', 'place-count'] as const;

const checks: readonly (readonly [Fault['kind'], string])[] = [
  [
    'observation-count',
    `SELECT r.report_id AS name, r.observations AS noted,
    (SELECT count(*) FROM observation AS o WHERE o.version = r.id) AS counted
  FROM report_version AS r WHERE noted <> counted LIMIT 100`,
  ],
  [
    'term-count',
    `SELECT r.report_id AS name, r.terms AS noted,
    (SELECT count(*) FROM term AS t WHERE t.version = r.id) AS counted
  FROM report_version AS r WHERE noted <> counted LIMIT 100`,
  ],
  [
    'indicator-count',
    `SELECT c.indicator_id AS name, c.observations AS noted,
    (SELECT count(*) FROM observation AS o WHERE o.indicator_key = c.indicator_id AND o.current = 1) AS counted
  FROM indicator_count AS c WHERE noted <> counted LIMIT 100`,
  ],
  [
    'place-count',
    `SELECT c.code AS name, c.reports AS noted,
    (SELECT count(*) FROM report_version AS r WHERE r.ref_area = c.code AND r.superseded_at IS NULL) AS counted
  FROM place_count AS c WHERE noted <> counted LIMIT 100`,
  ],
];

/** Counts everything again, and tells where that differs from what is noted. */
export async function findFaults(database: Database): Promise<readonly Fault[]> {
  const results = await database.batch<Omit<Fault, 'kind'>>(checks.map(([, sql]) => database.prepare(sql)));
  return checks.flatMap(([kind], index) =>
    (results[index]?.results ?? []).map(({ name, counted, noted }) => ({ kind, name, counted, noted })),
  );
}
