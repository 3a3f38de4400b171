import { expect, test } from 'vitest';
import * as surface from '../src/index.ts';

test('what the package gives', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'askedFor',
    'betterSide',
    'buildLedger',
    'catalogueKnowledge',
    'findLeftOut',
    'judgeNumber',
    'likelyMagnitude',
    'ruleSentences',
    'sideWords',
    'tolerance',
    'wordings',
  ]);
});
