import type { Section } from '@gongbao/indicator-schema';
import type { Checked, CheckedReport } from '../check.ts';
import { readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly expected: number;
  readonly found: number;
};

/** 一、 （三） 3. 第二章 五是 → 1 3 3 2 5 */
function numberOf({ ordinal }: Section): number | undefined {
  const words = ordinal?.replace(/[\s（）()、.．:：,，第章节部分是条]/gu, '') ?? '';
  return readCount(words);
}

/** What stands around the number: （一） and 一、 are two ways of counting. */
const formOf = ({ ordinal }: Section) => ordinal?.replace(/[\d一二三四五六七八九十]+/gu, '#').replace(/\s/gu, '') ?? '';

function checkRun(report: CheckedReport, run: readonly Section[]): Checked<Found> | undefined {
  const numbers = run.map(numberOf);
  if (run.length < 2 || numbers.some((number) => number === undefined)) return undefined;
  const wrong = numbers.findIndex((number, index) => number !== index + 1);
  if (wrong < 0) return { outcome: 'holds' };
  if (numbers[0] !== 1) return { outcome: 'not-checkable' };
  // The wrong one first: that is where a finding points. The one before it shows what it should have been.
  const spans = run
    .slice(Math.max(0, wrong - 1), wrong + 1)
    .toReversed()
    .map(({ start, end, ordinal, title }) =>
      pointAtWords(report, { start, end: Math.min(end, start + 12) }, `${ordinal}${title}`),
    );
  return { outcome: 'conflict', facts: { expected: wrong + 1, found: numbers[wrong] ?? 0 }, spans };
}

function checkSiblings(report: CheckedReport, sections: readonly Section[]): Checked<Found>[] {
  const numbered = sections.filter(({ ordinal }) => ordinal !== null);
  const forms = new Set(numbered.map(formOf));
  const own = forms.size === 1 && numbered.length === sections.length ? checkRun(report, numbered) : undefined;
  return [...(own ? [own] : []), ...sections.flatMap(({ children }) => checkSiblings(report, children))];
}

export const headingOrdinals = defineRule<Found>({
  code: 'heading-ordinals',
  title: { zh: '标题的序号', en: "headings' numbers" },
  explain: ({ expected, found }) => ({
    zh: `标题序号应是第${expected}，实为第${found}。`,
    en: `The heading should be number ${expected} and is number ${found}.`,
  }),
  hint: { zh: '核对漏号、重号。', en: 'Look for a number left out or used twice.' },
  check: (reports) => reports.flatMap((report) => checkSiblings(report, report.report.outline)),
  examples: {
    holds: [{ text: '一、甲\n二、乙', headings: ['一、', '二、'] }],
    finds: [{ text: '一、甲\n三、乙', headings: ['一、', '三、'] }],
  },
});
