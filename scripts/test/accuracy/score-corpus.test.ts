import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTexts, scoreCorpus } from '../../accuracy/score-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const row = ['3', 'level', '新建码头', '码头', '3', '座', 'eq', '2023', 'actual'].join('\t');

beforeAll(() => {
  for (const name of ['texts', 'gold']) mkdirSync(join(folder, name));
  for (const name of ['a-county', 'a-port', 'a-town'])
    write(`texts/${name}.txt`, '石桥县政府工作报告\n\n一、2023年工作回顾\n\n新建码头3座。\n');
  write('gold/a-county.tsv', `2023\tskip\tdate\n${row}\n`);
  write('gold/a-town.tsv', `# the year has no line\n${row}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a text is read and scored, and one whose annotation has a fault is told with file and line', () => {
  expect(listTexts(folder)).toEqual(['a-county', 'a-port', 'a-town']);
  const { texts, faults } = scoreCorpus(folder, listTexts(folder));
  expect([...texts].map(([name, { tally, differences }]) => [name, tally.full, differences])).toEqual([
    ['a-county', 1, []],
  ]);
  expect(faults).toEqual([
    `${join(folder, 'gold/a-port.tsv')}: is not there`,
    `${join(folder, 'gold/a-town.tsv')}:2: no line for 2023 in «政府工作报告 一、2023年工作回顾 »`,
  ]);
});
