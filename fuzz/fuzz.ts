/**
 * Looks for inputs that break a law: mutations of real reports and invented texts, through the parser, the checks, the
 * glossary and the ledger; files with them, whole and damaged, through the readers and the API's route that parses.
 *
 *   pnpm fuzz --minutes N [--seed N]    for so long, from a seed that is told
 *   pnpm fuzz --inputs N [--seed N]     so many, for CI
 *   pnpm fuzz --replay                  only what was found before: fuzz/seeds.json
 *
 * What was found before is always tried first. The exit status is 1 when a law is broken.
 */
import { parseArgs } from 'node:util';
import type { Finding } from './orders.ts';
import { replaySeeds } from './replay-seeds.ts';
import { superviseWorkers } from './supervise-workers.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    replay: { type: 'boolean', default: false },
  },
});

/** The same inputs everywhere, where as many are wanted; others each time, where time is given. */
const FIXED_SEED = 20_240_110;

const minutes = Number(values.minutes ?? 'Infinity');
const most = Number(values.inputs ?? 'Infinity');
const isBounded = Number.isFinite(minutes) || Number.isFinite(most);
if (Number.isNaN(minutes + most) || !(isBounded || values.replay)) {
  console.error('usage: pnpm fuzz --minutes N | --inputs N | --replay  [--seed N]');
  process.exit(2);
}
const seed = Number(values.seed ?? (Number.isFinite(most) ? FIXED_SEED : Date.now() % 2 ** 31));

const show = ({ law, why, input }: Finding): void => {
  console.log(`✗ ${law}\n    ${why.split('\n').slice(0, 12).join('\n    ')}\n    ${JSON.stringify(input)}`);
};

const replayed = await replaySeeds(show);
console.log(`${replayed.tried} findings of before tried, ${replayed.skipped} without their report`);
let broken = replayed.broken;
if (!values.replay) {
  const { inputs, findings } = await superviseWorkers({ seed, until: Date.now() + minutes * 60_000, most }, show);
  console.log(`${inputs} inputs from seed ${seed}, ${findings} laws broken`);
  broken += findings;
  if (inputs === 0) broken += 1;
}
process.exitCode = broken > 0 ? 1 : 0;
