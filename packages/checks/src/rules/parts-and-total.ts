import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, unitOf } from '../figure.ts';
import { findSums } from '../identities.ts';
import { pointAt, sentenceAt } from '../sentence.ts';
import { plainName } from '../series.ts';
import { statementsWithin } from '../statements-within.ts';

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

/** All parts that a sentence lists behind 其中: 重大项目60个，其中建设项目50个、前期项目10个。 */
function listedParts({ text, statements }: CheckedReport, total: Statement): Statement[] {
  const near = text.slice(total.source.end, total.source.end + 4).indexOf('其中');
  if (near < 0) return [];
  const among = total.source.end + near;
  const { end } = sentenceAt(text, total.source.start);
  return statementsWithin(statements, { start: among + 1, end }).filter(
    (part) => part.period === total.period && part.measure === 'level' && unitOf(part) === unitOf(total),
  );
}

/** Parts that miss their total by one or two in a hundred are a slip of the pen; by more they may be only some of them. */
function checkTotal(report: CheckedReport, total: Statement): Checked<Found> | undefined {
  const parts = listedParts(report, total);
  if (parts.length < 2 || !isCount(total) || !parts.every(isCount)) return undefined;
  const whole = amountOf(total) ?? 0;
  const sum = parts.reduce((all, part) => all + (amountOf(part) ?? 0), 0);
  const near = Math.abs(sum - whole) <= Math.max(1, whole * 0.02);
  if (!near || total.bound !== 'eq' || !parts.every((part) => part.bound === 'eq' && sameThing(part, total))) {
    return { outcome: 'not-checkable' };
  }
  return { outcome: 'conflict', facts: { total: whole, sum }, spans: [total, ...parts].map(pointAt) };
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
  hint: { zh: '核对总数和各部分。', en: 'Compare the total with its parts.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '安排{260个 重大项目}，其中{180个 建设项目}、{80个 前期项目}。' }],
    finds: [{ text: '安排{261个 重大项目}，其中{180个 建设项目}、{80个 前期项目}。' }],
  },
});
