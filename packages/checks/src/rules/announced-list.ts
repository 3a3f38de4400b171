import type { Checked, CheckedReport } from '../check.ts';
import { countPattern, readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { paragraphAt, pointAtWords, sentenceAt } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly announced: number;
  readonly found: number;
};

const announcement = new RegExp(`(${countPattern})\\s*(个方面|方面|项|个|条|点)([^。；\\d]{0,16})([。：:；])$`, 'u');

/** 实施商贸项目17个。一是…: a count of things that the sentence ends with announces no list, nor do works that are told of in points. */
const isCountOfThings = (unit: string, noun: string, stop: string): boolean =>
  (noun.trim() === '' && /^[个项条]$/u.test(unit) && stop === '。') || /项目|工程|企业|园区|场$/u.test(noun);

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** How many of 一是, 二是, 三是 … follow one another in a paragraph. */
function countItems(text: string, from: number, end: number): number {
  let at = from;
  for (const [index, ordinal] of ordinals.entries()) {
    at = text.indexOf(`${ordinal}是`, at);
    if (at < 0 || at >= end) return index;
    at += ordinal.length + 1;
  }
  return ordinals.length;
}

function checkParagraph(report: CheckedReport, first: number): Checked<Found> | undefined {
  const { text } = report;
  const paragraph = paragraphAt(text, first);
  const before = sentenceAt(text, Math.max(paragraph.start, first - 1));
  const start = before.end === first - 1 ? before.start : paragraph.start;
  const words = text.slice(Math.max(start, paragraph.start), first);
  const match = announcement.exec(words);
  const announced = readCount(match?.[1] ?? '');
  if (match === null || announced === undefined || announced < 2) return undefined;
  if (isCountOfThings(match[2] ?? '', match[3] ?? '', match[4] ?? '')) return undefined;
  const found = countItems(text, first, paragraph.end);
  if (found === announced) return { outcome: 'holds' };
  if (found < 2) return { outcome: 'not-checkable' };
  const at = first - words.length + match.index;
  return {
    outcome: 'conflict',
    facts: { announced, found },
    spans: [pointAtWords(report, { start: at, end: first }), pointAtWords(report, { start: first, end: first + 2 })],
  };
}

function checkReport(report: CheckedReport): Checked<Found>[] {
  const checked: Checked<Found>[] = [];
  for (let at = report.text.indexOf('一是'); at >= 0; at = report.text.indexOf('一是', at + 1)) {
    if (!/[。：:；]/u.test(report.text[at - 1] ?? '')) continue;
    const result = checkParagraph(report, at);
    if (result) checked.push(result);
  }
  return checked;
}

export const announcedList = defineRule<Found>({
  code: 'announced-list',
  title: {
    zh: '预告的项数与“一是、二是”的条数',
    en: 'the number of points announced, and the points listed by 一是, 二是',
  },
  explain: ({ announced, found }) => ({
    zh: `预告${announced}项，其后列了${found}项。`,
    en: `${announced} points are announced, ${found} are listed.`,
  }),
  hint: { zh: '核对预告的数目和所列各项。', en: 'Compare the number announced with the points listed.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '有2项指标没有完成。一是甲。二是乙。' }, { text: '要做到2点。一是甲。二是乙。' }],
    finds: [{ text: '有3项指标没有完成。一是甲。二是乙。' }],
    silent: [{ text: '实施商贸项目17个。一是甲。二是乙。' }, { text: '实施20个重点项目。一是甲。二是乙。' }],
  },
});
