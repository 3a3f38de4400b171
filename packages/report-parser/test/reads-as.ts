import { describe, expect, test } from 'vitest';
import type { Part } from './carry-sentence.ts';
import { checkReading } from './check-reading.ts';
import { readMarked } from './read-marked.ts';

/** A marked sentence, and for each of its amounts and wishes what is read. */
export type Case = readonly [marked: string, ...expected: string[]];

/** One test for each sentence, under the part of the report that it stands in. */
export const readsAs = (part: Part, cases: readonly Case[]): void => {
  describe(`in the part ${part}`, () => {
    const titled = cases.map(([marked, ...expected]) => [readMarked(marked).text, marked, expected] as const);
    test.each(titled)('%s', (_, marked, expected) => {
      expect(checkReading(part, marked, expected)).toEqual([]);
    });
  });
};

/** Sentences that are not read as they should be yet; the test fails when one is, so that it moves to its topic. */
export const misreads = (part: Part, cases: readonly Case[]): void => {
  describe(`not read yet in the part ${part}`, () => {
    for (const [marked, ...expected] of cases) {
      test.fails(readMarked(marked).text, () => {
        expect(checkReading(part, marked, expected)).toEqual([]);
      });
    }
  });
};
