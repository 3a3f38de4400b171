import type { ParsedReport } from '@gongbao/indicator-schema';
import type { ReadErrorCode } from '@gongbao/report-reader';

/** What the page asks of the worker. */
export type ParseRequest = { readonly bytes: Uint8Array } | { readonly text: string };

/** What the worker tells: how far it is, then the report or why there is none. */
export type ParseNews =
  | { readonly stage: 'reading' | 'parsing' }
  | { readonly stage: 'done'; readonly parsed: ParsedReport; readonly text: string; readonly milliseconds: number }
  | { readonly stage: 'refused'; readonly code: ReadErrorCode | 'failed'; readonly message: string };

const tell = (news: ParseNews): void => postMessage(news);

async function textOf(request: ParseRequest): Promise<string | undefined> {
  if ('text' in request) return request.text;
  tell({ stage: 'reading' });
  const { readReport } = await import('@gongbao/report-reader');
  const result = await readReport(request.bytes);
  if (result.ok) return result.text;
  tell({ stage: 'refused', code: result.error.code, message: result.error.message });
  return undefined;
}

async function answer(request: ParseRequest): Promise<void> {
  const start = performance.now();
  try {
    const text = await textOf(request);
    if (text === undefined) return;
    tell({ stage: 'parsing' });
    const { parseReport } = await import('@gongbao/report-parser');
    tell({ stage: 'done', parsed: parseReport(text), text, milliseconds: performance.now() - start });
  } catch (error) {
    tell({ stage: 'refused', code: 'failed', message: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => void answer(data));
