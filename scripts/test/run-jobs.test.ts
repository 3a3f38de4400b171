import { expect, test } from 'vitest';
import { type Job, runJobs } from '../run-jobs.ts';

/** Jobs that end when they are told to, and what has begun of them. */
function invent(...jobs: readonly (readonly [name: string, after?: string])[]) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const made = jobs.map(
    ([name, after], passed): Job => ({
      name,
      after,
      run: async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return { passed, failed: 0, skipped: 0 };
      },
    }),
  );
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { made, begun, end };
}

test('two jobs run at a time, the next begins where one has ended, and each counts in its place', async () => {
  const { made, begun, end } = invent(['a'], ['b'], ['c'], ['d']);
  const tallies = runJobs(made);
  await end('none');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await end('a');
  await end('d');
  expect((await tallies).map(({ passed }) => passed)).toEqual([0, 1, 2, 3]);
});

test('a job waits for the one that makes what it reads', async () => {
  const { made, begun, end } = invent(['a'], ['b', 'a'], ['c']);
  const tallies = runJobs(made);
  await end('none');
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun.toSorted()).toEqual(['a', 'b', 'c']);
  await end('b');
  await end('c');
  expect(await tallies).toHaveLength(3);
});
