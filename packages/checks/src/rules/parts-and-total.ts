import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, unitOf } from '../figure.ts';
import { findSums } from '../identities.ts';
import { type ListedParts, listedParts } from '../listed-parts.ts';
import { pointAt } from '../sentence.ts';
import { plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly total: number;
  readonly sum: number;
};

/** Things that are counted whole; parts of money or land need not be listed to the last. */
const isCount = (statement: Statement) => {
  const amount = amountOf(statement);
  return amount !== undefined && Number.isInteger(amount) && /^(?:\{|1$)/u.test(unitOf(statement));
};

/** The last words of a name say what is counted: 建设项目 and 前期项目 are both 项目. */
const sameThing = (a: Statement, b: Statement) =>
  plainName(a.indicator.text).slice(-2) === plainName(b.indicator.text).slice(-2);

/** How far a sum may lie from its total and still be meant to be it: by more, the parts may be only some, or overlap. */
const slip = { among: 0.02, whole: 0.2, bracket: 0.5 };

/** A part alone above its total, in a bracket that holds nothing but parts. */
const isAbove = (manner: ListedParts['manner'], parts: readonly number[], whole: number): boolean =>
  manner === 'bracket' && parts.some((part) => part > whole);

/** Parts that miss their total by a little are a slip of the pen; by more they may be only some of them. */
function checkTotal(report: CheckedReport, total: Statement): Checked<Found> | undefined {
  const { parts = [], manner = 'among', isList = false } = listedParts(report, total) ?? {};
  if (!isCount(total) || !parts.every(isCount)) return undefined;
  const whole = amountOf(total) ?? 0;
  const amounts = parts.map((part) => amountOf(part) ?? 0);
  const oneAbove = isAbove(manner, amounts, whole) && parts.every((part) => sameThing(part, total));
  if (parts.length < 2 && !oneAbove) return undefined;
  const sum = amounts.reduce((all, part) => all + part, 0);
  if (sum === whole) return { outcome: 'holds' };
  const near = Math.abs(sum - whole) <= Math.max(1, whole * slip[manner]);
  const exactly = [total, ...parts].every(({ bound }) => bound === 'eq');
  const ofOneThing = manner !== 'among' || parts.every((part) => sameThing(part, total));
  if (!exactly) return { outcome: 'not-checkable' };
  const isSlip = ofOneThing && (near || isAbove(manner, amounts, whole));
  // Parts of one list that come to more than the whole are wrong, or count some twice.
  if (!isSlip && !(isList && sum > whole)) return { outcome: 'not-checkable' };
  const outcome = isSlip ? 'conflict' : 'note';
  return { outcome, facts: { total: whole, sum }, spans: [total, ...parts].map(pointAt) };
}

function checkReport(report: CheckedReport): Checked<Found>[] {
  const sums = findSums(report);
  const settled = new Set(sums.map(({ total }) => total));
  const open = report.statements.filter((statement) => statement.measure === 'level' && !settled.has(statement));
  return [
    ...sums.map(() => ({ outcome: 'holds' as const })),
    ...open.flatMap((total) => checkTotal(report, total) ?? []),
  ];
}

export const partsAndTotal = defineRule<Found>({
  code: 'parts-and-total',
  title: { zh: '总数与“其中”各部分之和', en: 'a total, and the sum of its parts' },
  explain: ({ total, sum }) => ({
    zh: `总数是${total}，所列各部分之和是${sum}。`,
    en: `The total is ${total}, the parts listed add up to ${sum}.`,
  }),
  hint: {
    zh: '核对总数和各部分；各部分若互有交叉，可不改。',
    en: 'Compare the total with its parts; parts that overlap may come to more.',
  },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [
      { text: '安排{260个 重大项目}，其中{180个 建设项目}、{80个 前期项目}。' },
      { text: '建成{13个 公园}（市级公园{5个 市级公园}、区级公园{8个 区级公园}）。' },
    ],
    finds: [
      { text: '安排{261个 重大项目}，其中{180个 建设项目}、{80个 前期项目}。' },
      { text: '共新建{35所 学校}，其中小学{20所 小学}、中学{12所 中学}。' },
      { text: '共处理{300件 案件}，其中民事{180件 民事案件}、刑事{80件 刑事案件}、行政{50件 行政案件}。' },
      { text: '建成{12个 公园}（市级公园{5个 市级公园}、区级公园{8个 区级公园}）。' },
      { text: '建成{12个 公园}（市级公园{15个 市级公园}、区级公园{8个 区级公园}）。' },
      { text: '建成{12个 公园}（市级公园{15个 市级公园}）。' },
      // Too far to be a slip: a note.
      { text: '规上企业{100家 规上企业}，其中民营{80家 民营企业}、高新{40家 高新企业}。' },
      { text: '共有{100家 规上企业}，其中民营{80家 民营企业}、高新{70家 高新企业}。' },
    ],
    silent: [
      { text: '建成{12个 公园}（市级公园{5个 市级公园}）。引进{12个 项目}（岗位{500个 岗位}）。' },
      { text: '建成{9亩 农田}（其中节水{3亩 节水农田}），累计{71亩 农田}。' },
      { text: '共有{100家 规上企业}，其中民营{40家 民营企业}、外资{50家 外资企业}，税收增长。' },
      { text: '引进企业{30家 企业}（世界500强等{5家 世界500强}、上市公司{24家 上市公司}）。' },
      { text: '引进企业{30家 企业}（上市公司{5家 上市公司}、外资企业{4家 外资企业}）。' },
    ],
  },
});
