import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Pattern } from './find-patterns.ts';
import type { Judgement } from './judge-patterns.ts';

/** Where an expression's automaton explodes, recheck does not look at its own clock. */
const PATIENCE_MS = 30_000;

/** Judges expressions on several threads. */
export const judgeAll = async (patterns: readonly Pattern[]): Promise<Map<Pattern, Judgement>> => {
  const judged = new Map<Pattern, Judgement>();
  let next = 0;
  const judgeSome = async (): Promise<void> => {
    let judge = openJudge();
    for (let pattern = patterns[next++]; pattern !== undefined; pattern = patterns[next++]) {
      const judgement = await judge.ask(pattern);
      judged.set(pattern, judgement ?? { status: 'unknown', detail: 'no answer' });
      if (judgement !== undefined) continue;
      await judge.dismiss();
      judge = openJudge();
    }
    await judge.dismiss();
  };
  const threads = Math.min(availableParallelism(), 4, patterns.length);
  await Promise.all(Array.from({ length: threads }, judgeSome));
  return judged;
};

/** A thread that judges one expression after another; `ask` gives up where it is silent for too long. */
const openJudge = () => {
  const worker = new Worker(new URL('./judge-patterns.ts', import.meta.url));
  const ask = (pattern: Pattern): Promise<Judgement | undefined> =>
    new Promise((resolve, reject) => {
      const settle = (judgement: Judgement | undefined): void => {
        clearTimeout(clock);
        worker.off('message', settle).off('error', reject);
        resolve(judgement);
      };
      const clock = setTimeout(() => settle(undefined), PATIENCE_MS);
      worker.once('message', settle);
      worker.once('error', reject);
      worker.postMessage(pattern);
    });
  return { ask, dismiss: () => worker.terminate() };
};
