import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, meaningOf, overlap } from '../figure.ts';
import { pointAt, said, sentenceAt } from '../sentence.ts';
import { figureKey, groupBy, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly period: string;
  readonly first: string;
  readonly second: string;
};

/**
 * How far apart two statements of one figure may lie, as a factor: a row of a table and the prose under one name are one
 * figure whatever they say; others that share a name, 总投资 of this and of that, are figures of different things.
 */
const near = { sameRow: 10, sameIndicator: 2.5, prose: 1.5 };
/** Names that do not say of what: 总投资, 项目. */
const shortestName = 5;

const isTenfold = (factor: number) =>
  factor >= 10 && Math.abs(Math.log10(factor) - Math.round(Math.log10(factor))) < 0.03;

/** A part of the year, a sum or an average over several, is not the year. */
const otherSpan =
  /年均|平均|累计|总计|(?<!\d)(?:[二两三四五六七八九十]|\d{1,2})年|十[一二三四五]五|上半年|季度|\d月|同期/u;

/** What a sentence says before its figure, 前三年来, holds for all that follows in it. */
const spansOtherTime = ({ text }: CheckedReport, { source, table }: Statement) =>
  table === null && otherSpan.test(text.slice(sentenceAt(text, source.start).start, source.end));

function areOneFigure(report: CheckedReport, a: Statement, b: Statement): boolean {
  const tabled = a.table !== null || b.table !== null;
  if (a.table !== null && b.table !== null) return false;
  if (spansOtherTime(report, a) !== spansOtherTime(report, b)) return false;
  const known = a.indicator.id !== null && a.indicator.id === b.indicator.id;
  // Two names of one indicator, as 经济总量 is another name of 生产总值, may stand for two places outside a table.
  const alike = plainName(a.indicator.text) === plainName(b.indicator.text);
  if (!tabled && !(alike && (known || plainName(a.indicator.text).length >= shortestName))) return false;
  if (!tabled && sentenceAt(report.text, a.source.start).start === sentenceAt(report.text, b.source.start).start)
    return false;
  const [first, second] = [amountOf(a), amountOf(b)];
  if (first === undefined || second === undefined || first * second <= 0) return false;
  const factor = Math.max(first / second, second / first);
  const close = tabled ? (alike ? near.sameRow : near.sameIndicator) : near.prose;
  return factor <= close || (known && isTenfold(factor));
}

function compare(report: CheckedReport, a: Statement, b: Statement): Checked<Found> {
  const [first, second] = [meaningOf(a), meaningOf(b)];
  if (first === undefined || second === undefined) return { outcome: 'not-checkable' };
  if (overlap(first, second)) return { outcome: 'holds' };
  if (!areOneFigure(report, a, b)) return { outcome: 'not-checkable' };
  return {
    outcome: 'conflict',
    facts: { indicator: a.indicator.text, period: a.period ?? '', first: said(a), second: said(b) },
    spans: [pointAt(a), pointAt(b)],
  };
}

/** Every other statement against the first, which is the table's when there is one. */
function checkGroup(report: CheckedReport, group: readonly Statement[]): Checked<Found>[] {
  const first = group.find(({ table }) => table !== null) ?? group[0];
  return group.flatMap((other) => (first === undefined || other === first ? [] : compare(report, first, other)));
}

export const statedTwice = defineRule<Found>({
  code: 'stated-twice',
  title: { zh: '同一数字在文中、表中两次出现', en: 'one figure stated twice, in prose or in prose and table' },
  explain: ({ indicator, period, first, second }) => ({
    zh: `${period}年的${indicator}一处是${first}，另一处是${second}。`,
    en: `${indicator} of ${period} is ${first} in one place and ${second} in another.`,
  }),
  hint: { zh: '核对两处的数字和口径。', en: 'Compare the two figures and what they cover.' },
  check: (reports) =>
    reports.flatMap((report) => {
      const dated = report.statements.filter(({ value, period }) => value !== null && period !== null);
      return groupBy(dated, figureKey).flatMap((group) => checkGroup(report, group));
    }),
  examples: {
    holds: [{ text: '{54亿元 一般公共预算收入}，其中某项。{54.2亿元 一般公共预算收入}。' }],
    finds: [{ text: '{10% target 2032 level 民营经济增加值增速 @0.4}，{8% target 2032 growth 民营经济增加值}。' }],
  },
});
