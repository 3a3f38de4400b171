import type { Checks, Review } from '@gongbao/checks';
import type { ParsedReport } from '@gongbao/indicator-schema';
import type { ParseOptions } from '@gongbao/report-parser';
import type { ReadErrorCode } from '@gongbao/report-reader';
import type { Language } from '@gongbao/widget/chart';
import { smallestPdf } from './smallest-pdf.ts';

/** What the page asks of the worker: to read a report, or to make ready for one. */
export type ParseRequest = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly text: string };
export type WorkerRequest = ParseRequest | 'prepare' | 'prepare-files';

/** A report that was read, and what a careful person would look at. */
export interface ReadReport {
  readonly parsed: ParsedReport;
  readonly text: string;
  /** Its figures held against each other, told in either language. */
  readonly checks: Readonly<Record<Language, Checks>>;
  readonly review: Review;
  readonly milliseconds: number;
}

/** What the worker tells: how far it is, then the report or why there is none. */
export type ParseNews =
  | { readonly stage: 'reading'; readonly page?: number; readonly pages?: number }
  | { readonly stage: 'parsing' }
  | ({ readonly stage: 'done' } & ReadReport)
  | { readonly stage: 'refused'; readonly code: ReadErrorCode | 'no-numbers' | 'failed'; readonly message: string };

/** In milliseconds. */
const BETWEEN_NEWS = 80;

const tell = (news: ParseNews): void => postMessage(news);

/** A text with what its reader had to say of it. */
interface Taken {
  readonly text: string;
  readonly source: NonNullable<ParseOptions['source']>;
  readonly diagnostics: ParsedReport['diagnostics'];
}

async function take(request: ParseRequest): Promise<Taken | undefined> {
  if ('text' in request) return { text: request.text, source: {}, diagnostics: [] };
  tell({ stage: 'reading' });
  const { readReport } = await import('@gongbao/report-reader');
  const result = await readReport(request.bytes, { onPage: toldNowAndThen() });
  if (!result.ok) {
    tell({ stage: 'refused', code: result.error.code, message: result.error.message });
    return undefined;
  }
  const { text, mediaType, diagnostics } = result;
  return { text, source: { mediaType, sha256: await hashOf(request.bytes) }, diagnostics: [...diagnostics] };
}

/** Painting the progress after each of many short pages would take longer than reading them. */
function toldNowAndThen(): (page: number, pages: number) => void {
  let told = 0;
  return (page, pages) => {
    if (performance.now() - told < BETWEEN_NEWS && page > 1) return;
    told = performance.now();
    tell({ stage: 'reading', page, pages });
  };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function answer(request: ParseRequest): Promise<void> {
  const start = performance.now();
  try {
    const taken = await take(request);
    if (taken === undefined) return;
    const { text, source } = taken;
    tell({ stage: 'parsing' });
    const checking = import('@gongbao/checks'); // arrives while the report is parsed
    const { parseReport } = await import('@gongbao/report-parser');
    const read = parseReport(text, { source });
    if (read.numbers.total === 0 && read.observations.length === 0) {
      tell({ stage: 'refused', code: 'no-numbers', message: '' });
      return;
    }
    const diagnostics = [...taken.diagnostics, ...read.diagnostics].sort((a, b) => a.start - b.start);
    const parsed = { ...read, diagnostics };
    const { checkReports, reviewReports } = await checking;
    const sources = [{ report: parsed, text }];
    const checks = { zh: checkReports(sources, { language: 'zh' }), en: checkReports(sources, { language: 'en' }) };
    const review = reviewReports(sources);
    tell({ stage: 'done', parsed, text, checks, review, milliseconds: performance.now() - start });
  } catch (error) {
    tell({ stage: 'refused', code: 'failed', message: String(error) });
  }
}

/** Loading the parser and its catalogue takes longer than most reports: it is done while the reader looks for a file. */
async function prepare(): Promise<void> {
  const { parseReport } = await import('@gongbao/report-parser');
  parseReport('某区人民政府工作报告\n一、2023年工作回顾\n地区生产总值增长6%，城镇新增就业1.2万人。');
}

/** The reader of PDF is twice as large as the parser: it is loaded when somebody is about to give a file. */
async function prepareFiles(): Promise<void> {
  const { readReport } = await import('@gongbao/report-reader');
  await readReport(new TextEncoder().encode(smallestPdf));
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  // What cannot be loaded now is tried again, and told, when there is something to read.
  if (data === 'prepare') prepare().catch(() => undefined);
  else if (data === 'prepare-files') prepareFiles().catch(() => undefined);
  else void answer(data);
});
