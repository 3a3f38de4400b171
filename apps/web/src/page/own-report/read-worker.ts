import type { News, ReadRequest, TakenText } from './news.ts';
import { smallestPdf } from './smallest-pdf.ts';

/**
 * pdf.js hands each stream of a PDF to the browser's own unpacker where there is one, and waits for it. The fonts of a
 * printed page can be some thousand streams of a few hundred bytes: unpacking them itself takes it a third less.
 */
Reflect.deleteProperty(globalThis, 'DecompressionStream');

/** In milliseconds. */
const BETWEEN_NEWS = 80;

const tell = (news: News<TakenText>): void => postMessage(news);

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    tell({ stage: 'reading' });
    const hash = hashOf(bytes); // beside the reading
    const { readReport } = await import('@gongbao/report-reader');
    const result = await readReport(bytes, { onPage: toldNowAndThen() });
    if (!result.ok) return tell({ stage: 'refused', code: result.error.code, message: result.error.message });
    const { text, mediaType, diagnostics } = result;
    const taken: TakenText = { text, source: { mediaType, sha256: await hash }, diagnostics: [...diagnostics] };
    tell({ stage: 'done', result: taken });
  } catch (error) {
    tell({ stage: 'refused', code: 'failed', message: String(error) });
  }
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

/** The reader of PDF is twice as large as the parser: it is loaded when somebody is about to give a file. */
async function prepare(): Promise<void> {
  const { readReport } = await import('@gongbao/report-reader');
  await readReport(new TextEncoder().encode(smallestPdf));
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // What cannot be loaded now is tried again, and told, when there is something to read.
  if (data === 'prepare') prepare().catch(() => undefined);
  else void read(data.bytes);
});
