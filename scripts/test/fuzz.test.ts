import { expect, test, vi } from 'vitest';
import { holdLaws } from '../../fuzz/hold-laws.ts';
import { inflict } from '../../fuzz/inputs/damage.ts';
import { makeText } from '../../fuzz/inputs/recipe.ts';
import { type Step, takeStep } from '../../fuzz/inputs/step.ts';
import { formats, writeFile } from '../../fuzz/inputs/write-file.ts';
import { parserLaws } from '../../fuzz/laws/parser-laws.ts';
import { parseReport } from '../../packages/report-parser/src/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const text = '一、2023年工作回顾\n地区生产总值增长5.5%，新增就业6000人；\n税收12.5亿元。\n';

const steps: readonly (readonly [step: Step, made: string])[] = [
  [{ kind: 'keep', at: 0, length: 0.1 }, '一、202'],
  [{ kind: 'drop', at: 0.1, length: 1 }, '一、20'],
  [{ kind: 'double', at: 0, length: 0.05 }, `一、2${text}`],
  [{ kind: 'widen', share: 1, turn: 0 }, text.replace(/[!-~]/g, (s) => String.fromCharCode(s.charCodeAt(0) + 0xfee0))],
  [{ kind: 'unwrap' }, text.replaceAll('\n', '')],
  [{ kind: 'fall', at: 0, what: 0 }, `\u0000${text}`],
];

test.each(steps)('a step makes the same text each time: %j', (step, made) => {
  expect(takeStep(text, step)).toBe(made);
});

test('what is shuffled or written otherwise is still there, or changed by the turn', () => {
  const shuffled = takeStep(text, { kind: 'shuffle', by: 'clause', turn: 7 });
  expect(shuffled.split('').toSorted()).toEqual(text.split('').toSorted());
  expect(shuffled).not.toBe(text);
  const other = takeStep(text, { kind: 'transliterate', share: 1, turn: 1 });
  expect(other).not.toMatch(/[0-9]/);
  expect(takeStep(text, { kind: 'recount', share: 1, turn: 1 }).replace(/\d/g, '0')).toBe(text.replace(/\d/g, '0'));
});

test('a recipe over a report that is not at hand makes nothing', () => {
  expect(makeText({ report: 'nowhere', steps: [] }, new Map())).toBeUndefined();
  expect(makeText({ report: 'a', steps: [{ kind: 'unwrap' }] }, new Map([['a', text]]))).toBe(
    text.replaceAll('\n', ''),
  );
});

test.each(formats)('a text in %s is a file to the readers', async (format) => {
  const whole = writeFile(text.repeat(5), format);
  expect(inflict(whole, { kind: 'cut', at: 0.5 })).toHaveLength(Math.floor(whole.length / 2));
  expect(await holdLaws({ file: { made: { text: text.repeat(5) }, format, damages: [] } }, new Map())).toBe(true);
});

test('a reading that breaks a law is noticed', () => {
  const report = parseReport(text);
  const wrong = { ...report, numbers: { ...report.numbers, total: report.numbers.total + 1 } };
  const hold = () => parserLaws.forEach((law) => void law.hold({ text, report: wrong }));
  expect(hold).toThrow('the account does not add up');
});
