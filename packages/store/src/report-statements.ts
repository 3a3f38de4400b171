import type { ReportKind } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { continueAfter } from './continuation.ts';
import { fewDocuments } from './find-words.ts';
import { type KeyWalk, type Merged, mergeWalks, mostLooked } from './merge-walks.ts';
import type { PageRequest } from './page.ts';
import type { Question } from './read-lanes.ts';
import { reportColumns } from './report-row.ts';
import type { Bindable, Statement } from './statement.ts';
import { codesWithin } from './within.ts';

export interface ReportFilter {
  readonly place?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly kind?: readonly ReportKind[] | undefined;
  /** Reports of this place and of all that lies in it. */
  readonly placeWithin?: string | undefined;
  /** Words of the title or the place's name. */
  readonly q?: string | undefined;
}

export const reportOrder = ['ref_area', 'year', 'report_id'] as const;

/** By place, then year: one walk for each kind and year that is asked for. With words, each report is asked for them. */
export function reportQuestions(filter: ReportFilter, request: PageRequest, match?: string): readonly Question[] {
  const walks = walksOf(filter, request);
  const [only, another] = walks;
  if (only && !another && match === undefined) return [{ statement: readWalk(only, request) }];
  const found = new Conditions();
  if (match !== undefined) found.add(hasWords, match);
  const atMost = found.isEmpty ? request.limit + 1 : mostLooked(request.limit);
  return mergeReports(walks, atMost).map(({ statement, keyAt }) => ({
    statement: {
      sql: `SELECT ${reportColumns}
  FROM (${statement.sql}) AS w CROSS JOIN report_version AS r ON r.id = w.id
  WHERE ${found.sql}
  LIMIT ?`,
      values: [...statement.values, ...found.values, request.limit + 1],
    },
    edge: found.isEmpty ? undefined : keyAt(atMost),
  }));
}

/** The keys of all reports that a question looks at, so many at most. */
export const reportKeys = (filter: ReportFilter, most: number): readonly Statement[] =>
  mergeReports(walksOf(filter, { limit: most }), most).map(({ statement }) => statement);

const mergeReports = (walks: readonly KeyWalk[], atMost: number): readonly Merged[] =>
  mergeWalks(walks, { columns: [...reportOrder, 'id'], descending: false, atMost });

const hasWords = `EXISTS (SELECT 1 FROM search_document AS d CROSS JOIN search_index AS s ON s.rowid = d.id
    WHERE d.kind = 'report' AND d.ref = r.report_id AND s.search_index MATCH ?)`;

function walksOf(filter: ReportFilter, request: PageRequest): readonly KeyWalk[] {
  const { place, year, kind } = filter;
  if (place !== undefined) {
    return walkAlong('report_by_place', {}, { filter, request });
  }
  const [byPlace, byYear] = kind
    ? ['report_by_kind_place', 'report_by_kind_year']
    : ['report_by_place', 'report_by_year'];
  return (kind ?? [undefined]).flatMap((oneKind) =>
    (year ?? [undefined]).flatMap((oneYear) =>
      walkAlong(year ? byYear : byPlace, { kind: oneKind, year: oneYear }, { filter, request }),
    ),
  );
}

interface Fixed {
  readonly kind?: ReportKind | undefined;
  readonly year?: number | undefined;
}

interface Asked {
  readonly filter: ReportFilter;
  readonly request: PageRequest;
}

/** The few reports of a place that is named are looked at whole. */
function walkAlong(index: string, fixed: Fixed, { filter, request }: Asked): readonly KeyWalk[] {
  const conditions = new Conditions().add('r.superseded_at IS NULL');
  if (fixed.kind !== undefined) conditions.add('r.kind = ?', fixed.kind);
  if (fixed.year !== undefined) conditions.add('r.year = ?', fixed.year);
  addRest(conditions, filter, fixed);
  if (request.after !== undefined) {
    const columns = reportOrder.map((name) => ({ name, fixed: name === 'year' ? fixed.year : undefined }));
    const rest = continueAfter({ columns, descending: false, keyIncluded: false }, request.after.values);
    if (rest === 'nothing') return [];
    if (rest !== 'everything') addContinuation(conditions, rest);
  }
  return [{ from: `report_version AS r INDEXED BY ${index}`, conditions, keyOf: (column) => `r.${column}` }];
}

function addRest(conditions: Conditions, filter: ReportFilter, fixed: Fixed): void {
  conditions.addOneOf('r.ref_area', filter.place);
  if (fixed.year === undefined) conditions.addOneOf('r.year', filter.year);
  if (fixed.kind === undefined) conditions.addOneOf('r.kind', filter.kind);
  if (filter.placeWithin !== undefined) {
    conditions.add('r.ref_area >= ? AND r.ref_area < ?', ...codesWithin(filter.placeWithin));
  }
}

interface Rest {
  readonly columns: readonly string[];
  readonly comparison: string;
  readonly values: readonly Bindable[];
}

function addContinuation(conditions: Conditions, { columns, comparison, values }: Rest): void {
  const left = columns.map((column) => `r.${column}`).join(', ');
  conditions.add(`(${left}) ${comparison} (${columns.map(() => '?').join(', ')})`, ...values);
}

function readWalk({ from, conditions }: KeyWalk, { limit }: PageRequest): Statement {
  const sql = `SELECT ${reportColumns}
  FROM ${from}
  WHERE ${conditions.sql}
  ORDER BY r.ref_area, r.year, r.report_id
  LIMIT ?`;
  return { sql, values: [...conditions.values, limit + 1] };
}

/** The reports of a few documents, which are sorted when all are read. */
export function foundReportsStatement(filter: ReportFilter, request: PageRequest, match: string): Statement {
  const conditions = new Conditions().add('r.superseded_at IS NULL');
  addRest(conditions, filter, {});
  if (request.after) {
    addContinuation(conditions, { columns: reportOrder, comparison: '>', values: request.after.values });
  }
  const sql = `SELECT ${reportColumns}
  FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? LIMIT ?) AS s
  CROSS JOIN search_document AS d ON d.id = s.id
  CROSS JOIN report_version AS r INDEXED BY report_current ON r.report_id = d.ref
  WHERE ${conditions.sql}
  ORDER BY r.ref_area, r.year, r.report_id
  LIMIT ?`;
  return { sql, values: [match, fewDocuments, ...conditions.values, request.limit + 1] };
}
