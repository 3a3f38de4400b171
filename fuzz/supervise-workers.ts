import { Worker } from 'node:worker_threads';
import type { Input } from './hold-laws.ts';
import type { Finding, FromWorker, Orders } from './orders.ts';

/** Whole reports take tenths of a second: what computes for so long does not end. What others compute does not count. */
const PATIENCE_MS = 60_000;

const computedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** One fault breaks laws over and over. */
const ENOUGH_FINDINGS = 20;

export interface Outcome {
  readonly inputs: number;
  readonly findings: number;
}

/** Two findings are one when they differ in figures alone. */
const keyOf = ({ law, why }: Finding): string =>
  `${law} ${(why.split('\n')[0] ?? '').replace(/\d+/g, '#').slice(0, 60)}`;

/** Lets a worker try inputs, starts another where one hangs or dies, and shows each finding once. */
export const superviseWorkers = async (orders: Orders, show: (finding: Finding) => void): Promise<Outcome> => {
  const seen = new Set<string>();
  let inputs = 0;
  let round = 0;
  const take = (finding: Finding): void => {
    const key = keyOf(finding);
    if (seen.has(key)) return;
    seen.add(key);
    show(finding);
  };
  while (Date.now() < orders.until && inputs < orders.most && seen.size < ENOUGH_FINDINGS) {
    const most = orders.most - inputs;
    const { tried, isDone } = await superviseOne({ ...orders, most, seed: orders.seed + round * 1_000_000 }, take);
    inputs += tried;
    round++;
    if (isDone) break;
  }
  return { inputs, findings: seen.size };
};

const superviseOne = (orders: Orders, take: (finding: Finding) => void): Promise<{ tried: number; isDone: boolean }> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('try-inputs.ts', import.meta.url), { workerData: orders });
    let tried = 0;
    let last: { readonly input: Input; readonly at: number } | undefined;
    const end = (isDone: boolean): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve({ tried, isDone });
    };
    const watch = setInterval(() => {
      if (last === undefined || computedMs() - last.at < PATIENCE_MS) return;
      take({ law: 'reading ends', why: `no end after ${PATIENCE_MS} ms`, input: last.input });
      end(false);
    }, 1000);
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'finding') take(message.finding);
      else if (message.type === 'done') end(true);
      else {
        last = { input: message.input, at: computedMs() };
        if (message.counts) tried++;
      }
    });
    worker.on('error', (error) => {
      if (last) take({ law: 'reading ends', why: `the worker died: ${String(error)}`, input: last.input });
      end(false);
    });
  });
