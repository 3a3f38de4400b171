import { fetchJson } from './fetch-json.ts';
import { reportSummaryShape } from './reports.ts';
import { list, nullable, number, object, oneOf, type Shape, text } from './shape.ts';
import { termFields } from './terms.ts';

export interface OutlineSection {
  readonly id: string;
  readonly level: number;
  readonly ordinal: string | null;
  readonly title: string;
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineSection[];
}

const sectionShape: Shape<OutlineSection> = (value, at) =>
  object({
    id: text,
    level: number,
    ordinal: nullable(text),
    title: text,
    role: text,
    start: number,
    end: number,
    children: list(sectionShape),
  })(value, at);

const findingShape = object({
  code: text,
  severity: oneOf('error', 'warning', 'note'),
  start: number,
  end: number,
  message: text,
});

/** What the parser has to say of a report. */
export type Finding = ReturnType<typeof findingShape> & {
  /** What the message is made of. */
  readonly facts?: Readonly<Record<string, unknown>>;
};

const partsShape = object({
  outline: list(sectionShape),
  terms: list(object(termFields)),
  numbers: object({
    total: number,
    observed: number,
    ignored: object({ date: number, name: number, spec: number, list: number, other: number }),
    unresolved: number,
    ignoredAt: list(
      object({
        start: number,
        end: number,
        reason: oneOf('date', 'name', 'spec', 'list', 'other'),
        rule: text,
      }),
    ),
  }),
  projects: list(
    object({
      name: text,
      stage: oneOf('new', 'continued', 'completed', 'preparation'),
      group: nullable(text),
      box: nullable(text),
      start: number,
      end: number,
    }),
  ),
  diagnostics: list(findingShape),
});

/** A report with all that was read from it, its observations apart. */
export type ReportDocument = ReturnType<typeof reportSummaryShape> & ReturnType<typeof partsShape>;

export async function loadReport(id: string): Promise<ReportDocument> {
  const path = `/v1/reports/${encodeURIComponent(id)}`;
  const { data } = object({ data: (value: unknown) => value })(await fetchJson(path), path);
  return { ...reportSummaryShape(data, path), ...partsShape(data, path) };
}
