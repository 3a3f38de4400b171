/**
 * Mutation testing over a written list of faults: puts one at a time into a source as the tests load it (no file is
 * touched), runs the tests of the package, and says which faults no test notices.
 *
 *   pnpm mutate [--only WORDS] [--check]
 *
 * `--check` only looks whether each fault still has its place. Fails when fewer than 85 in 100 are caught.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import type { Fault } from './faults/fault.ts';
import { faultsOfLedger } from './faults/faults-of-ledger.ts';
import { faultsOfObservations } from './faults/faults-of-observations.ts';
import { faultsOfOwners } from './faults/faults-of-owners.ts';
import { faultsOfQuantities } from './faults/faults-of-quantities.ts';
import { faultsOfStructure } from './faults/faults-of-structure.ts';
import { faultsOfYears } from './faults/faults-of-years.ts';
import { misplacedFaults } from './faults/misplaced-faults.ts';
import { workspaceRoot } from './workspace.ts';

const leastCaught = 0.85;

/**
 * Tests that say little of a fault for what they cost: ratios of times, any input, whole reports, which may be absent.
 * A fault that only these would notice counts as missed.
 */
const left = /linear-time|readme|laws|real-reports|accuracy/u;

const suites = [
  {
    folder: 'packages/report-parser',
    faults: [...faultsOfStructure, ...faultsOfQuantities, ...faultsOfObservations, ...faultsOfOwners, ...faultsOfYears],
  },
  { folder: 'packages/ledger', faults: faultsOfLedger },
];

/** The fault that sources are loaded with now. */
let present: Fault | undefined;

const putFault = {
  name: 'put-fault',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    const file = id.split('?')[0] ?? id;
    if (present === undefined || file !== join(workspaceRoot, present.file)) return undefined;
    const { find, replace } = present;
    return code.replace(find, () => replace);
  },
};

const start = (folder: string): Promise<Vitest> =>
  createVitest(
    {
      root: join(workspaceRoot, folder),
      watch: false,
      bail: 1,
      isolate: false,
      maxWorkers: 1,
      testTimeout: 600_000,
      reporters: [{}],
      fsModuleCache: false,
    },
    { plugins: [putFault] },
  );

/** Whether any test of some files fails while a fault is there. */
async function failsWith(
  vitest: Vitest,
  fault: Fault | undefined,
  tests: readonly TestSpecification[],
): Promise<boolean> {
  const files = [present, fault].flatMap((each) => (each === undefined ? [] : [join(workspaceRoot, each.file)]));
  present = fault;
  for (const file of files) vitest.invalidateFile(file);
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...tests], true);
  if (testModules.length === 0) throw new Error('No test ran: nothing can be said of any fault.');
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

/** Where the tests of a stage stand, when not among the constructions. */
const testsOf: Readonly<Record<string, RegExp>> = {
  masthead: /structure\/masthead/u,
  outline: /structure\/outline/u,
  table: /structure\/tables|constructions\/tables/u,
  terms: /structure\/terms/u,
  projects: /structure\/projects/u,
  src: /structure\/fold-width/u,
};

/** Most faults are caught by the tests near them: those run first, all others only when none of these fails. */
function isNear({ moduleId }: TestSpecification, { file }: Fault): boolean {
  const stage = file.split('/').at(-2) ?? '';
  return (testsOf[stage] ?? /constructions/u).test(moduleId);
}

async function isCaught(vitest: Vitest, fault: Fault, tests: readonly TestSpecification[]): Promise<boolean> {
  const near = tests.filter((test) => isNear(test, fault));
  const others = tests.filter((test) => !isNear(test, fault));
  for (const group of [near, others]) if (group.length > 0 && (await failsWith(vitest, fault, group))) return true;
  return false;
}

/** Prints each fault with what became of it, and counts those that no test noticed. */
async function runSuite(folder: string, faults: readonly Fault[]): Promise<number> {
  const vitest = await start(folder);
  await vitest.standalone();
  const tests = (await vitest.globTestSpecifications()).filter(({ moduleId }) => !left.test(moduleId));
  const needed = tests.filter((test) => faults.some((fault) => isNear(test, fault)));
  if (await failsWith(vitest, undefined, needed.length > 0 ? needed : tests))
    throw new Error(`${folder} fails without any fault.`);
  let missed = 0;
  for (const fault of faults) {
    const caught = await isCaught(vitest, fault, tests);
    if (!caught) missed++;
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault.file}: ${fault.breaks}`);
  }
  await vitest.close();
  return missed;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean' } } });

const all = suites.flatMap(({ faults }) => faults);
const misplaced = misplacedFaults(all, (file) => readFileSync(join(workspaceRoot, file), 'utf8'));
for (const line of misplaced) console.log(line);
if (misplaced.length > 0) process.exit(1);
if (values.check) {
  console.log(`${all.length} faults, each in its place`);
  process.exit(0);
}

let missed = 0;
let tried = 0;
for (const { folder, faults } of suites) {
  const chosen = faults.filter(({ file, breaks }) => `${file} ${breaks}`.includes(values.only ?? ''));
  if (chosen.length === 0) continue;
  tried += chosen.length;
  missed += await runSuite(folder, chosen);
}
const share = tried === 0 ? 0 : (tried - missed) / tried;
console.log(`${tried - missed} of ${tried} faults caught (${(share * 100).toFixed(0)} %)`);
process.exit(share < leastCaught ? 1 : 0);
