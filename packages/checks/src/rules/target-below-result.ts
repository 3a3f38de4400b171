import { betterSide } from '../better-when.ts';
import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { figureKey, groupBy } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly target: string;
  readonly result: string;
};

const seriesKey = (statement: Statement) => figureKey({ ...statement, period: null, status: 'actual' });

/** New roads, parks and works are as many as a year needs. */
const isWork =
  /新建|新改|新发展|新培育|新认定|新增(?!就业)|建成|建设|改造|整治|治理|提升|培育|实施|完成|签约|引进|项目/u;

/** Rows of a table and known indicators are meant to be compared from year to year. */
const recurring = ({ table, indicator }: Statement) =>
  table !== null || (indicator.id !== null && !isWork.test(indicator.text));

function compare(target: Statement, result: Statement): Checked<Found> | undefined {
  const side = betterSide(target.indicator);
  if (side === 'lower' || (side === null && target.table === null)) return undefined;
  const [wanted, reached] = [meaningOf(target), meaningOf(result)];
  if (wanted === undefined || reached === undefined) return undefined;
  if (wanted.max >= reached.min || overlap(wanted, reached)) return { outcome: 'holds' };
  const facts = { indicator: target.indicator.text, target: said(target), result: said(result) };
  return { outcome: 'note', facts, spans: [pointAt(target), pointAt(result)] };
}

function checkReport({ statements, year }: CheckedReport): Checked<Found>[] {
  const levels = statements.filter(
    (statement) => statement.measure === 'level' && typeof statement.value === 'number' && recurring(statement),
  );
  return groupBy(levels, seriesKey).flatMap((group) => {
    const target = group.find(({ status, period }) => status === 'target' && period === String(year));
    const result = group.find(({ status, period }) => status !== 'target' && period === String(Number(year) - 1));
    return target && result ? (compare(target, result) ?? []) : [];
  });
}

export const targetBelowResult = defineRule<Found>({
  code: 'target-below-result',
  title: { zh: '明年的目标低于今年的结果', en: "next year's target below this year's result" },
  explain: ({ indicator, target, result }) => ({
    zh: `${indicator}上年为${result}，当年目标为${target}。`,
    en: `${indicator} was ${result} in the year before, the target is ${target}.`,
  }),
  hint: { zh: '若统计口径有变，宜加说明。', en: 'If the definition has changed, a remark helps.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '{54亿元 actual 2031 level 税收收入 @0.4}；{56亿元 target 2032 level 税收收入 @1.4}' }],
    finds: [{ text: '{80平方公里 actual 2031 level 建成区面积 @0.4}；{73平方公里 target 2032 level 建成区面积 @1.4}' }],
  },
});
