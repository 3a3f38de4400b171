import { expect, test } from 'vitest';
import { misplacedFaults } from '../faults/misplaced-faults.ts';

const fault = { file: 'a.ts', find: 'n + 1', replace: 'n', breaks: 'counts one short' };
const lookIn = (text: string) => misplacedFaults([fault], () => text);

test('a fault has its place exactly once', () => {
  expect(lookIn('return n + 1;')).toEqual([]);
  expect(lookIn('return n;')).toEqual(['a.ts: “n + 1” stands 0 times, should once (counts one short)']);
  expect(lookIn('n + 1, n + 1')).toHaveLength(1);
});
