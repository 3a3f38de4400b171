import type { Section } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { type ObservationRecord, type ObservationRow, observationColumns, toObservation } from './observation-row.ts';
import { readJson } from './read-json.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { addShownOn } from './shown-on.ts';
import { prepare, type Statement } from './statement.ts';

/** An observation, and what is known of the version of its report that states it. */
export interface StatedObservation {
  readonly observation: ObservationRecord;
  readonly version: {
    /** When it was written into the database. */
    readonly recordedAt: string;
    /** When another took its place, or it was withdrawn; null while it is current. */
    readonly supersededAt: string | null;
    readonly outline: readonly Section[];
    /** Where characters of two UTF-16 units stand in its text. */
    readonly supplementary: readonly number[];
  };
}

interface StatedRow extends ObservationRow {
  recorded_at: string;
  superseded_at: string | null;
  outline_json: string;
  supplementary_json: string | null;
}

const idForm = /^(.+)@(\d{1,10})(?:\.\d{1,4})?$/;

/**
 * By its id, `500115-2024-gwr@512`: report, then start of the number; `….2` is the second that starts there. As of a
 * day, what the version shown then states; otherwise what is current, or, where only earlier versions hold the id, what
 * the last of them states: an address that was given once stays one.
 */
export async function getObservation(
  shards: Shards,
  id: string,
  asOf?: string,
): Promise<StatedObservation | undefined> {
  const [, report, start] = idForm.exec(id) ?? [];
  if (report === undefined || start === undefined) return undefined;
  const { database } = shardOfReport(shards, report);
  const named = { report, start: Number(start), id };
  const read = (held: HeldBy) => prepare(database, observationStatement(named, held)).first<StatedRow>();
  const row = asOf === undefined ? ((await read(current)) ?? (await read(past))) : await read(shownOn(asOf));
  return row === null ? undefined : toStated(row);
}

interface Named {
  readonly report: string;
  readonly start: number;
  readonly id: string;
}

/** Which versions of the report are looked in, and in which order. */
interface HeldBy {
  readonly index: 'report_current' | 'report_by_content';
  readonly conditions: Conditions;
  readonly order?: string;
}

export const current: HeldBy = {
  index: 'report_current',
  conditions: new Conditions().add('r.superseded_at IS NULL'),
};

/** What was sent last comes first, as in the list of versions. */
export const past: HeldBy = {
  index: 'report_by_content',
  conditions: new Conditions().add('r.superseded_at IS NOT NULL'),
  order: 'ORDER BY ifnull(r.received_at, r.recorded_at) DESC, r.id DESC',
};

/** No two versions of one report are shown at once. */
export function shownOn(day: string): HeldBy {
  const conditions = new Conditions();
  addShownOn(conditions, day);
  return { index: 'report_by_content', conditions };
}

/** The index leads to the start; the id tells apart what starts there. */
export function observationStatement(
  { report, start, id }: Named,
  { index, conditions, order = '' }: HeldBy,
): Statement {
  return {
    sql: `SELECT ${observationColumns}, r.recorded_at, r.superseded_at, r.outline_json, r.supplementary_json
  FROM report_version AS r INDEXED BY ${index}
  CROSS JOIN observation AS o INDEXED BY observation_by_position ON o.version = r.id
  LEFT JOIN place AS p ON p.code = nullif(o.ref_area, r.ref_area)
  WHERE r.report_id = ? AND ${conditions.sql} AND o.source_start = ?
    AND o.observation_id = ?
  ${order} LIMIT 1`,
    values: [report, ...conditions.values, start, id],
  };
}

function toStated(row: StatedRow): StatedObservation {
  const { recorded_at: recordedAt, superseded_at: supersededAt, supplementary_json: supplementary } = row;
  return {
    observation: toObservation(row),
    version: {
      recordedAt,
      supersededAt,
      outline: readJson(row.outline_json),
      supplementary: supplementary === null ? [] : readJson(supplementary),
    },
  };
}
