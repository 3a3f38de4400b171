import type { Term } from '@gongbao/indicator-schema';
import { jsonBatches } from './json-batches.ts';
import { readJson } from './read-json.ts';
import type { Bindable, Statement } from './statement.ts';

/** A term as one report has it. */
export interface TermRecord extends Term {
  readonly report: { readonly id: string; readonly title: string | null; readonly sha256: string };
}

export interface TermRow {
  ordinal: number;
  number: number | null;
  name: string;
  definition_start: number | null;
  definition_end: number | null;
  components_json: string;
  references_json: string;
  report_id: string;
  title: string | null;
  sha256: string;
}

/** The columns of TermRow, of `term AS t` and `report_version AS r`. */
export const termColumns = `t.ordinal, t.number, t.name, t.definition_start, t.definition_end, t.components_json,
  t.references_json, r.report_id, r.title, r.sha256`;

export function toTerm(row: TermRow): TermRecord {
  return {
    number: row.number,
    term: row.name,
    definition: toDefinition(row),
    components: readJson(row.components_json),
    references: readJson(row.references_json),
    report: { id: row.report_id, title: row.title, sha256: row.sha256 },
  };
}

function toDefinition(row: TermRow): Term['definition'] {
  if (row.definition_start === null || row.definition_end === null) return null;
  return { start: row.definition_start, end: row.definition_end };
}

/** What is written of each term: its place among them, and the columns of the INSERT below. */
export function termValues(terms: readonly Term[]): readonly (readonly Bindable[])[] {
  return terms.map((term, ordinal) => [
    ordinal,
    term.number,
    term.term,
    term.definition?.start ?? null,
    term.definition?.end ?? null,
    JSON.stringify(term.components),
    JSON.stringify(term.references),
  ]);
}

/** The statements that write the terms of the version that a write wrote. */
export function insertTerms(terms: readonly Term[], writeId: string): readonly Statement[] {
  return jsonBatches(termValues(terms)).map((batch) => ({
    sql: `INSERT INTO term (version, ordinal, number, name, definition_start, definition_end, components_json,
    references_json)
  SELECT v.id, j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5, j.value ->> 6
  FROM report_version AS v CROSS JOIN json_each(?) AS j
  WHERE v.write_id = ?`,
    values: [batch, writeId],
  }));
}
