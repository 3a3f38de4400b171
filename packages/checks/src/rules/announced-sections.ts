import type { Section } from '@gongbao/indicator-schema';
import type { Checked, CheckedReport } from '../check.ts';
import { countPattern, readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly announced: number;
  readonly found: number;
};

/** 重点做好以下七个方面工作: at the end of the words before the first of them. */
const announcement = new RegExp(
  `(${countPattern})\\s*(?:个|大|项)?(?:方面|项)(?:的)?(?:重点|主要)?(?:工作|任务)[。：:，]?\\s*$`,
  'u',
);

const longestAnnouncement = 60;

function checkSection(report: CheckedReport, section: Section): Checked<Found>[] {
  const [first] = section.children;
  const below = section.children.flatMap((child) => checkSection(report, child));
  if (first === undefined) return below;
  const from = Math.max(section.start, first.start - longestAnnouncement);
  const match = announcement.exec(report.text.slice(from, first.start));
  const announced = readCount(match?.[1] ?? '');
  if (match === null || announced === undefined) return below;
  const found = section.children.length;
  if (found === announced) return [{ outcome: 'holds' }, ...below];
  const start = from + match.index;
  const spans = [
    pointAtWords(report, { start, end: start + match[0].trimEnd().length }),
    ...section.children.map((child) =>
      pointAtWords(report, { start: child.start, end: Math.min(child.end, child.start + 12) }),
    ),
  ];
  return [{ outcome: 'conflict', facts: { announced, found }, spans }, ...below];
}

export const announcedSections = defineRule<Found>({
  code: 'announced-sections',
  title: { zh: '预告的方面数与其后的标题数', en: 'the number of sections announced, and the sections that follow' },
  explain: ({ announced, found }) => ({
    zh: `预告${announced}个方面，其后有${found}个标题。`,
    en: `${announced} sections are announced, ${found} follow.`,
  }),
  hint: { zh: '核对预告的数目和标题。', en: 'Compare the number announced with the headings.' },
  check: (reports) =>
    reports.flatMap((report) => report.report.outline.flatMap((section) => checkSection(report, section))),
  examples: {
    holds: [
      { text: '二、安排\n做好以下两个方面工作。\n（一）甲事\n（二）乙事', headings: ['二、', '（一）', '（二）'] },
    ],
    finds: [
      { text: '二、安排\n做好以下三个方面工作。\n（一）甲事\n（二）乙事', headings: ['二、', '（一）', '（二）'] },
    ],
  },
});
