import type { ObservationRecord, Page, PageRequest } from '@gongbao/store';
import type { Means, Reach } from '@gongbao/store/reach';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { type Format, type FormatName, formats, rowFormats } from '../format/formats.ts';
import {
  columnsWriter,
  csvWriter,
  ndjsonWriter,
  type Presentation,
  pickFields,
  type RowWriter,
} from '../format/row-writer.ts';
import { observationTable } from '../tables/observation-table.ts';
import type { Table } from '../tables/table.ts';
import { logFailure } from './answer-failure.ts';
import { type Paging, readPage } from './answer-page.ts';
import { citationOf } from './citation.ts';
import { Problem } from './problem.ts';

type Find<Item> = (request: PageRequest) => Promise<Page<Item>>;
type Query = Paging & Presentation & object;

interface Rows<Item> {
  readonly table: Table<Item>;
  readonly find: Find<Item>;
  /** Where it may find more than can be read in one go. */
  readonly measure?: Measure | undefined;
}

/** Items in the format that was asked for. Written row by row and without a limit, all that the question finds. */
export async function answerRows<Item extends object>(
  c: Context<ApiEnvironment>,
  query: Query,
  { table, find, measure }: Rows<Item>,
): Promise<Response> {
  const format = requireFormat(c, rowFormats);
  if (format.name === 'json') return answerJson(c, query, find);
  const writer = format.name === 'csv' ? csvWriter(table, query) : ndjsonWriter<Item>(query);
  return answerWritten(c, query, { find, writer, format, measure });
}

/** How far all that a question finds can be read within what a Worker may ask, the first page read already. */
type Measure = (means: Means) => Promise<Reach>;

/** Observations in the format that was asked for: those of every list, and the two of statistics. */
export async function answerObservations(
  c: Context<ApiEnvironment>,
  query: Query,
  find: Find<ObservationRecord>,
  measure?: Measure,
): Promise<Response> {
  const format = requireFormat(c);
  if (format.name === 'json-stat' || format.name === 'sdmx-csv') refuseFields(query);
  if (format.name === 'json-stat') return answerJsonStat(c, query, find);
  if (format.name === 'sdmx-csv') {
    const { sdmxColumns } = await import('../format/sdmx-columns.ts');
    return answerWritten(c, query, { find, writer: columnsWriter(sdmxColumns, query.bom), format, measure });
  }
  return answerRows(c, query, { table: observationTable, find, measure });
}

/** What the standards of statistics are made of is theirs to say. */
function refuseFields({ fields }: Presentation): void {
  if (fields === undefined) return;
  const message = 'not for SDMX-CSV and JSON-stat, which say themselves what they hold: leave it out, or ask for CSV';
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'fields', message }] });
}

/** All of a short list in the format that was asked for; as JSON it is this answer. */
export async function answerAll<Item extends object>(
  c: Context<ApiEnvironment>,
  answer: { readonly data: unknown },
  {
    table,
    items,
    bom,
  }: { readonly table: Table<Item>; readonly items: readonly Item[]; readonly bom?: boolean | undefined },
): Promise<Response> {
  if (requireFormat(c, rowFormats).name === 'json') return c.json(answer, 200);
  const find = () => Promise.resolve({ items, next: null });
  return answerRows(c, { limit: items.length, bom }, { table, find });
}

/** The one of these formats that the asker likes best. */
export function requireFormat(
  c: Context<ApiEnvironment>,
  names: readonly FormatName[] = formats.map(({ name }) => name),
): Format {
  const format = c.get('accepted').find(({ name }) => names.includes(name));
  if (format) return format;
  const known = formats.filter(({ name }) => names.includes(name));
  const detail = `This address answers in ${known.map(({ mediaType, ending }) => `${mediaType} (${ending})`).join(', ')}.`;
  throw new Problem('not-acceptable', { detail });
}

async function answerJson<Item extends object>(c: Context<ApiEnvironment>, query: Query, find: Find<Item>) {
  const answer = await readPage(c, query, find);
  return c.json({ ...answer, data: answer.data.map((item) => pickFields(item, query.fields)) }, 200);
}

async function answerJsonStat(c: Context<ApiEnvironment>, query: Query, find: Find<ObservationRecord>) {
  const { data, page } = await readPage(c, query, find);
  const { toJsonStat } = await import('../format/json-stat.ts');
  const stat = toJsonStat(data, { page, citation: citationOf(c) });
  return c.body(JSON.stringify(stat), 200, { 'content-type': requireFormat(c, ['json-stat']).contentType });
}

interface Writing<Item> {
  readonly find: Find<Item>;
  readonly writer: RowWriter<Item>;
  readonly format: Format;
  readonly measure?: Measure | undefined;
}

async function answerWritten<Item>(c: Context<ApiEnvironment>, query: Query, writing: Writing<Item>) {
  const isPage = c.req.query('limit') !== undefined || query.cursor !== undefined;
  const body = await (isPage ? writePage(c, query, writing) : streamAll(writing, c.get('requestId')));
  return c.body(body, 200, { 'content-type': writing.format.contentType });
}

async function writePage<Item>(c: Context<ApiEnvironment>, query: Query, { find, writer }: Writing<Item>) {
  const { data } = await readPage(c, query, find);
  return writer.head + data.map(writer.line).join('');
}

/** Rows are fetched so many at a time. */
const rowsAtOnce = 1000;

/** What is left for a stream of the 1,000 queries that a Worker may ask while it answers. */
const statements = 950;

/**
 * Everything that the question finds, page after page. The first is read before anything is answered, so that a question
 * without an answer is refused, and so is one with more than can be read; a later failure is logged and breaks the answer
 * off, so that it is seen.
 */
async function streamAll<Item>({ find, writer: { head, line }, measure }: Writing<Item>, requestId: string) {
  const encoder = new TextEncoder();
  const first = await find({ limit: rowsAtOnce });
  if (first.next !== null && measure) refuseBeyond(await measure({ limit: rowsAtOnce, statements }));
  let page: Page<Item> | undefined;
  const readNext = async (): Promise<Page<Item>> => {
    if (page === undefined) return first;
    try {
      return await find({ limit: rowsAtOnce, after: page.next ?? undefined });
    } catch (error) {
      logFailure(error, requestId);
      throw new Error('The answer was broken off.');
    }
  };
  return new ReadableStream({
    async pull(controller) {
      const begins = page === undefined;
      page = await readNext();
      controller.enqueue(encoder.encode((begins ? head : '') + page.items.map(line).join('')));
      if (page.next === null) controller.close();
    },
  });
}

/** A file that looks whole is whole: what cannot be read to its end is not begun. */
function refuseBeyond({ rows, isEnough }: Reach): void {
  if (isEnough) return;
  const message = `this finds more than the ${rows} rows that one answer can hold: ask for a part of it, or for pages with a limit, on by the cursor of their Link header; /v1/bulk has files of everything`;
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'limit', message }] });
}

/** Refuses to stream all observations that there are: a page at a time, a part of them, or the bulk files. */
export function refuseEverything(c: Context<ApiEnvironment>, filters: readonly unknown[]): void {
  const { name } = requireFormat(c);
  if (name === 'json' || name === 'json-stat' || c.req.query('limit') !== undefined) return;
  if (filters.some((filter) => filter !== undefined)) return;
  const message =
    'without a filter, give a limit; a filter by place, indicator, period or report streams all that it keeps, and /v1/bulk has files of everything';
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'limit', message }] });
}
