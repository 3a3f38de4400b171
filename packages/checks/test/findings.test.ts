import { expect, test } from 'vitest';
import { checkReports } from '../src/index.ts';
import { readExample } from './read-example.ts';

test('a heading out of order is pointed at first, then the one before it', () => {
  const [source] = readExample({ text: '一、甲\n二、乙\n四、丙', headings: ['一、', '二、', '四、'] });
  if (source === undefined) throw new Error('no example');
  const [finding] = checkReports([source], { only: ['heading-ordinals'] }).findings;
  expect(finding?.spans.map(({ quote }) => quote.slice(0, 3))).toEqual(['四、丙', '二、乙']);
  expect(finding?.facts).toEqual({ expected: 3, found: 4 });
});
