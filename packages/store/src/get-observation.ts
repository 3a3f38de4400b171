import { type ObservationRecord, type ObservationRow, observationColumns, toObservation } from './observation-row.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

const idForm = /^(.+)@(\d{1,10})(?:\.\d{1,4})?$/;

/** By its id, `500115-2024-gwr@512`: report, then start of the number; `….2` is the second that starts there. */
export async function getObservation(shards: Shards, id: string): Promise<ObservationRecord | undefined> {
  const [, report, start] = idForm.exec(id) ?? [];
  if (report === undefined || start === undefined) return undefined;
  const { database } = shardOfReport(shards, report);
  const row = await prepare(
    database,
    observationStatement({ report, start: Number(start), id }),
  ).first<ObservationRow>();
  return row === null ? undefined : toObservation(row);
}

interface Named {
  readonly report: string;
  readonly start: number;
  readonly id: string;
}

/** The index leads to the start; the id tells apart what starts there. */
export function observationStatement({ report, start, id }: Named): Statement {
  return {
    sql: `SELECT ${observationColumns}
  FROM report_version AS r INDEXED BY report_current
  CROSS JOIN observation AS o INDEXED BY observation_by_position ON o.version = r.id
  LEFT JOIN place AS p ON p.code = nullif(o.ref_area, r.ref_area)
  WHERE r.report_id = ? AND r.superseded_at IS NULL AND o.source_start = ?
    AND o.observation_id = ?
  LIMIT 1`,
    values: [report, start, id],
  };
}
