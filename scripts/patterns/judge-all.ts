import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Pattern } from './find-patterns.ts';
import type { Judgement } from './judge-patterns.ts';

/** Judges expressions on several threads. */
export const judgeAll = async (patterns: readonly Pattern[]): Promise<Map<Pattern, Judgement>> => {
  const judged = new Map<Pattern, Judgement>();
  let next = 0;
  const judgeSome = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./judge-patterns.ts', import.meta.url));
      let asked: Pattern | undefined;
      const askNext = (): void => {
        asked = patterns[next++];
        if (asked === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(asked);
      };
      worker.on('message', (judgement: Judgement) => {
        if (asked) judged.set(asked, judgement);
        askNext();
      });
      worker.on('error', reject);
      askNext();
    });
  const threads = Math.min(availableParallelism(), 4, patterns.length);
  await Promise.all(Array.from({ length: threads }, judgeSome));
  return judged;
};
