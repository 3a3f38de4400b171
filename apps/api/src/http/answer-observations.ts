import type { ObservationRecord, Page, PageRequest } from '@gongbao/store';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { csvLine, forSpreadsheet } from '../format/csv-line.ts';
import { type Format, type FormatName, formats } from '../format/formats.ts';
import { toJsonStat } from '../format/json-stat.ts';
import { columnsOf } from '../format/observation-columns.ts';
import { sdmxColumns } from '../format/sdmx-columns.ts';
import { type PagedAnswer, type Paging, readPage } from './answer-page.ts';
import { citationOf } from './citation.ts';
import { Problem } from './problem.ts';

export interface Presentation {
  /** The members to keep; all where it is not given. */
  readonly fields?: readonly string[] | undefined;
  /** Whether a CSV begins with a byte-order mark, for Excel. */
  readonly bom?: boolean | undefined;
}

type Find = (request: PageRequest) => Promise<Page<ObservationRecord>>;
type Query = Paging & Presentation & object;

/** How rows are written one after the other. */
interface RowWriter {
  readonly head: string;
  readonly line: (observation: ObservationRecord) => string;
}

type StreamedFormat = Exclude<FormatName, 'json' | 'json-stat'>;

const rowWriters: Readonly<Record<StreamedFormat, (query: Query) => RowWriter>> = {
  ndjson: ({ fields }) => ({ head: '', line: (observation) => `${JSON.stringify(pick(observation, fields))}\n` }),
  csv: ({ fields, bom }) => {
    const columns = columnsOf(fields);
    const head = csvLine(columns.map(({ name }) => name));
    const guarded = (observation: ObservationRecord) => columns.map(({ of }) => forSpreadsheet(of(observation)));
    const plain = (observation: ObservationRecord) => columns.map(({ of }) => of(observation));
    return { head: bom ? `\uFEFF${head}` : head, line: (observation) => csvLine((bom ? guarded : plain)(observation)) };
  },
  'sdmx-csv': () => ({
    head: csvLine(sdmxColumns.map(({ name }) => name)),
    line: (observation) => csvLine(sdmxColumns.map(({ of }) => of(observation))),
  }),
};

/** Rows are fetched so many at a time. */
const rowsAtOnce = 1000;

/** Observations in the format that was asked for. */
export async function answerObservations(c: Context<ApiEnvironment>, query: Query, find: Find): Promise<Response> {
  const { name, contentType } = requireFormat(c);
  if (name === 'json') return c.json(withFields(await readPage(c, query, find), query.fields), 200);
  if (name === 'json-stat') return answerJsonStat(c, query, find);
  const writer = rowWriters[name](query);
  const body =
    c.req.query('limit') === undefined ? streamAll(find, writer) : await writePage(c, { query, find, writer });
  return c.body(body, 200, { 'content-type': contentType });
}

function requireFormat({ var: { format } }: Context<ApiEnvironment>): Format {
  if (format) return format;
  const known = formats.map(({ mediaType }) => mediaType).join(', ');
  throw new Problem('not-acceptable', { detail: `Known: ${known}` });
}

async function answerJsonStat(c: Context<ApiEnvironment>, query: Query, find: Find): Promise<Response> {
  const { data, page } = await readPage(c, query, find);
  const stat = toJsonStat(data, { page, citation: citationOf(c) });
  return c.body(JSON.stringify(stat), 200, { 'content-type': requireFormat(c).contentType });
}

function withFields(answer: PagedAnswer<ObservationRecord>, fields: readonly string[] | undefined) {
  return { ...answer, data: answer.data.map((observation) => pick(observation, fields)) };
}

/** The id stays always: it names the report and the place in it. */
function pick(observation: ObservationRecord, fields: readonly string[] | undefined): Partial<ObservationRecord> {
  if (fields === undefined) return observation;
  return Object.fromEntries(Object.entries(observation).filter(([name]) => name === 'id' || fields.includes(name)));
}

interface PageWriting {
  readonly query: Query;
  readonly find: Find;
  readonly writer: RowWriter;
}

async function writePage(c: Context<ApiEnvironment>, { query, find, writer }: PageWriting): Promise<string> {
  const { data } = await readPage(c, query, find);
  return writer.head + data.map(writer.line).join('');
}

/** Everything that the question finds, page after page. A failure breaks the answer off, so that it is seen. */
function streamAll(find: Find, { head, line }: RowWriter): ReadableStream {
  const encoder = new TextEncoder();
  let after: PageRequest['after'];
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      const { items, next } = await find({ limit: rowsAtOnce, after });
      controller.enqueue(encoder.encode((begun ? '' : head) + items.map(line).join('')));
      begun = true;
      after = next ?? undefined;
      if (next === null) controller.close();
    },
  });
}

/** Refuses to stream all that there is: a page at a time, or a part of it. */
export function refuseEverything(c: Context<ApiEnvironment>, filters: readonly unknown[]): void {
  const { name } = requireFormat(c);
  if (name === 'json' || name === 'json-stat' || c.req.query('limit') !== undefined) return;
  if (filters.some((filter) => filter !== undefined)) return;
  const message = 'without a filter, give a limit; a filter by place, indicator or report streams all that it keeps';
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'limit', message }] });
}
