import { loadSample } from './load-sample.ts';
import type { News, ParseRequest, Progress, ReadReport, ReadRequest, Refusal, TakenText } from './news.ts';

export interface OwnReport extends ReadReport {
  readonly name: string;
  /** From the file or the text to the report. */
  readonly milliseconds: number;
}

/** What a reader gives. */
export type Given = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly text: string };

type OnProgress = (progress: Progress) => void;

/** Why a file was not read. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly code: string;

  constructor({ code, message }: Pick<Refusal, 'code' | 'message'>) {
    super(message);
    this.code = code;
  }
}

/** Those that will read and parse what comes next, once they were asked to make ready. */
let reader: Worker | undefined;
let parser: Worker | undefined;

/** Lets the parser load, and run until it is quick, while somebody looks for a file. */
export function prepareParser(): void {
  parser ??= startParser();
}

/** Lets the readers of files load too. */
export function prepareReader(): void {
  prepareParser();
  if (reader) return;
  reader = startReader();
  reader.postMessage('prepare' satisfies ReadRequest);
}

const startReader = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });

function startParser(): Worker {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  const prepare = async (): Promise<void> => worker.postMessage({ example: await loadSample() } satisfies ParseRequest);
  prepare().catch(() => undefined); // without an example it is slower, and no worse
  return worker;
}

/**
 * Reads and parses a report beside the page, so that the page stays alive; nothing is sent anywhere. While one worker
 * reads a file another makes ready to parse it.
 */
export async function openReport(given: Given, name: string, onProgress: OnProgress): Promise<OwnReport> {
  const start = performance.now();
  const parsing = parser ?? startParser();
  parser = undefined;
  try {
    const taken = 'text' in given ? { ...given, source: {}, diagnostics: [] } : await readFile(given.bytes, onProgress);
    const report = await ask<ReadReport>(parsing, { taken } satisfies ParseRequest, onProgress);
    return { ...report, name, milliseconds: performance.now() - start };
  } finally {
    parsing.terminate();
  }
}

async function readFile(bytes: Uint8Array<ArrayBuffer>, onProgress: OnProgress): Promise<TakenText> {
  const reading = reader ?? startReader();
  reader = undefined;
  try {
    return await ask<TakenText>(reading, { bytes } satisfies ReadRequest, onProgress);
  } finally {
    reading.terminate();
  }
}

function ask<Result>(worker: Worker, request: ReadRequest | ParseRequest, onProgress: OnProgress): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<News<Result>>) => {
      if (data.stage === 'done') resolve(data.result);
      else if (data.stage === 'refused') reject(new RefusedFile(data));
      else onProgress(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new RefusedFile({ code: 'failed', message })));
    worker.postMessage(request);
  });
}
