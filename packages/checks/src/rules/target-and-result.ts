import { betterSide } from '../better-when.ts';
import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { exact, meaningOf, unitOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { groupBy } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly target: string;
  readonly result: string;
};

/** A result this many times its target, or this small a part of it, is more likely a slip of the pen. */
const unlikely = 20;

function compare(target: Statement, result: Statement): Checked<Found> | undefined {
  const [wanted, reached] = [meaningOf(target), meaningOf(result)];
  if (wanted === undefined || reached === undefined) return { outcome: 'not-checkable' };
  const spans = [pointAt(target), pointAt(result)];
  const facts = { indicator: target.indicator.text, target: said(target), result: said(result) };
  if (unitOf(target) !== unitOf(result) || target.measure !== result.measure) return { outcome: 'note', facts, spans };
  if (
    typeof target.value === 'number' &&
    typeof result.value === 'number' &&
    target.value !== 0 &&
    result.value !== 0
  ) {
    const factor = Math.abs(exact(result.value / target.value));
    if (factor >= unlikely || factor <= 1 / unlikely) return { outcome: 'note', facts, spans };
  }
  const short = betterSide(target.indicator) === 'higher' && reached.max < wanted.min;
  return short ? { outcome: 'note', facts, spans } : { outcome: 'holds' };
}

/** The cells of one row of a table: what was planned and what became of it. */
function checkReport({ statements }: CheckedReport): Checked<Found>[] {
  const cells = statements.filter(({ table }) => table !== null);
  return groupBy(cells, ({ table, period }) => `${table?.index} ${table?.row} ${period}`).flatMap((row) => {
    const target = row.find(({ status }) => status === 'target');
    const result = row.find(({ status }) => status !== 'target');
    return target && result ? (compare(target, result) ?? []) : [];
  });
}

export const targetAndResult = defineRule<Found>({
  code: 'target-and-result',
  title: { zh: '同一表中的目标与结果', en: 'target and result of one table' },
  explain: ({ indicator, target, result }) => ({
    zh: `表中${indicator}的目标是${target}，结果是${result}。`,
    en: `In the table the target of ${indicator} is ${target}, the result ${result}.`,
  }),
  hint: {
    zh: '结果未达目标或单位、数量级不同，核对文中是否有说明。',
    en: 'The result falls short or differs in unit or size: see whether the text says why.',
  },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '{46亿元 target 2031 level 税收收入 @0.4}{54亿元 actual 2031 level 税收收入 @0.5}' }],
    finds: [{ text: '{100亿元 target 2031 level 进出口总额 @0.4}{72亿元 actual 2031 level 进出口总额 @0.5}' }],
  },
});
