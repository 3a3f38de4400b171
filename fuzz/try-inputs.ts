/** A worker: tries inputs until the time is over or there were enough, and tells of each before it is tried. */
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { BrokenLaw, holdLaws, type Input } from './hold-laws.ts';
import { anyFile } from './inputs/any-file.ts';
import { anyRecipe } from './inputs/any-recipe.ts';
import { loadSources } from './inputs/load-sources.ts';
import type { FromWorker, Orders } from './orders.ts';

const { seed, until, most } = workerData as Orders;
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

const sources = loadSources();
const names = [...sources.keys()];
const anyInput: fc.Arbitrary<Input> = fc.oneof(
  anyRecipe(names).map((text): Input => ({ text })),
  anyFile(names).map((file): Input => ({ file })),
);

/** Inputs in one run of fast-check; a run ends at its first finding. */
const RUN = 500;
/** How long a finding is made smaller. */
const SHRINKING_MS = 60_000;

const tryRun = async (runSeed: number, numRuns: number): Promise<void> => {
  let failedAt: number | undefined;
  const property = fc.asyncProperty(anyInput, async (input) => {
    if (failedAt !== undefined && Date.now() > failedAt + SHRINKING_MS) return;
    tell({ type: 'trying', input, counts: failedAt === undefined });
    try {
      await holdLaws(input, sources);
    } catch (error) {
      failedAt ??= Date.now();
      throw error;
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed: runSeed, numRuns });
  if (!failed || counterexample === null) return;
  const law = errorInstance instanceof BrokenLaw ? errorInstance.law : 'no law';
  tell({ type: 'finding', finding: { law, why: String(errorInstance), input: counterexample[0] } });
};

let tried = 0;
for (let run = 0; Date.now() < until && tried < most; run++) {
  const size = Math.min(RUN, most - tried);
  await tryRun(seed + run, size);
  tried += size;
}
tell({ type: 'done' });
