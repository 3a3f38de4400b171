import type { Checked, CheckedReport } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly names: number;
  readonly figures: number;
};

/** One figure with what stands at it, up to the next separator: 超过115亿元, 25%以上. */
const figure = '[^、，,。；;：\\d]{0,6}?\\d[\\d.]*[^、，,。；;：和与\\d]{0,8}';
const figures = new RegExp(`^${figure}(?:(?:、|和|与|以及)${figure})+`, 'u');
/** The names directly before 分别, as far back as the last stop. */
const names = /(?<![^，,。；;：:！？\n\d])([^，,。；;：:！？\n\d]+)$/u;
/** One word for two things: 城乡, 进出口; and names that list within names. */
const compound = /城乡|进出口|双|两|各|上下|以上|大中小|一二三|等|同比|（|“/u;

const split = (list: string) => list.split(/、|以及|[和与]/u).filter((item) => item.trim() !== '');

function checkWord(report: CheckedReport, at: number): Checked<Found> | undefined {
  const { text } = report;
  const found = figures.exec(text.slice(at + 2, at + 120));
  const before = names.exec(text.slice(Math.max(0, at - 80), at));
  if (found === null || before === null) return undefined;
  const amounts = found[0].match(/\d[\d.]*/gu)?.length ?? 0;
  const things = split(before[1] ?? '');
  if (amounts === things.length) return { outcome: 'holds' };
  const plain = things.length >= 3 && things.every((item) => item.length <= 12) && !compound.test(before[1] ?? '');
  if (!plain || Math.abs(amounts - things.length) !== 1) return { outcome: 'not-checkable' };
  const end = at + 2 + found[0].length;
  const span = pointAtWords(report, { start: at - (before[1] ?? '').length, end });
  return { outcome: 'conflict', facts: { names: things.length, figures: amounts }, spans: [span] };
}

function checkReport(report: CheckedReport): Checked<Found>[] {
  const checked: Checked<Found>[] = [];
  for (let at = report.text.indexOf('分别'); at >= 0; at = report.text.indexOf('分别', at + 2)) {
    const result = checkWord(report, at);
    if (result) checked.push(result);
  }
  return checked;
}

export const respectiveLists = defineRule<Found>({
  code: 'respective-lists',
  title: { zh: '“分别”前的名称与其后的数字', en: 'the names before 分别, and the figures behind it' },
  explain: ({ names: things, figures: amounts }) => ({
    zh: `“分别”前有${things}个名称，其后有${amounts}个数字。`,
    en: `${things} names stand before 分别, ${amounts} figures behind it.`,
  }),
  hint: { zh: '逐一对应名称和数字。', en: 'Match each name with its figure.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '批发、零售、餐饮销售额分别增长20%、18%和25%。' }],
    finds: [{ text: '批发、零售、餐饮销售额分别增长20%、18%。' }],
  },
});
