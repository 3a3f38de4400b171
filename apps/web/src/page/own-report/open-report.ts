import type { ParseNews, ParseRequest, ReadReport, WorkerRequest } from './parse-worker.ts';

export interface OwnReport extends ReadReport {
  readonly name: string;
}

/** Why a file was not read. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** How far the reading is. */
export type Progress = Extract<ParseNews, { stage: 'reading' | 'parsing' }>;

let prepared: Worker | undefined;

/** Starts the worker that will read the next report, and lets it load what it needs. */
export function prepareWorker(): void {
  if (prepared) return;
  prepared = startWorker();
  prepared.postMessage('prepare' satisfies WorkerRequest);
}

/** Lets it load the readers of files too. */
export function prepareFiles(): void {
  prepareWorker();
  prepared?.postMessage('prepare-files' satisfies WorkerRequest);
}

const startWorker = (): Worker => new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });

function takeWorker(): Worker {
  const worker = prepared ?? startWorker();
  prepared = undefined;
  return worker;
}

/** Reads and parses a report beside the page, so that the page stays alive; nothing is sent anywhere. */
export function parseInWorker(
  request: ParseRequest,
  name: string,
  onProgress: (progress: Progress) => void,
): Promise<OwnReport> {
  const worker = takeWorker();
  const answer = new Promise<OwnReport>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ParseNews>) => {
      if (data.stage === 'done') resolve({ ...data, name });
      else if (data.stage === 'refused') reject(new RefusedFile(data.code, data.message));
      else onProgress(data);
    });
    worker.addEventListener('error', (event) => reject(new RefusedFile('failed', event.message)));
    worker.postMessage(request satisfies WorkerRequest);
  });
  return answer.finally(() => worker.terminate());
}
