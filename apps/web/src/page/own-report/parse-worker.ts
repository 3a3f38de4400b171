import type { ParsedReport } from '@gongbao/indicator-schema';
import type { ParseOptions } from '@gongbao/report-parser';
import type { ReadErrorCode } from '@gongbao/report-reader';

/** What the page asks of the worker. */
export type ParseRequest = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly text: string };

/** What the worker tells: how far it is, then the report or why there is none. */
export type ParseNews =
  | { readonly stage: 'reading'; readonly page?: number; readonly pages?: number }
  | { readonly stage: 'parsing' }
  | { readonly stage: 'done'; readonly parsed: ParsedReport; readonly text: string; readonly milliseconds: number }
  | { readonly stage: 'refused'; readonly code: ReadErrorCode | 'failed'; readonly message: string };

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
  const result = await readReport(request.bytes, { onPage: (page, pages) => tell({ stage: 'reading', page, pages }) });
  if (!result.ok) {
    tell({ stage: 'refused', code: result.error.code, message: result.error.message });
    return undefined;
  }
  const { text, mediaType, diagnostics } = result;
  return { text, source: { mediaType, sha256: await hashOf(request.bytes) }, diagnostics: [...diagnostics] };
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
    const { parseReport } = await import('@gongbao/report-parser');
    const read = parseReport(text, { source });
    const diagnostics = [...taken.diagnostics, ...read.diagnostics].sort((a, b) => a.start - b.start);
    const parsed = { ...read, diagnostics };
    tell({ stage: 'done', parsed, text, milliseconds: performance.now() - start });
  } catch (error) {
    tell({ stage: 'refused', code: 'failed', message: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => void answer(data));
