import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, unitOf } from '../figure.ts';
import { pointAt, said, statementsBySentence } from '../sentence.ts';
import { ownName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly plan: string;
  readonly done: string;
  readonly rate: string;
  readonly computed: number;
};

const isRate = /(?:计划|投资|任务).{0,20}完成率$/u;

/** 年度计划投资15.9亿元 … 完成投资16.66亿元，计划投资完成率105%: one plan, one amount and one rate of a sentence. */
function checkSentence(statements: readonly Statement[]): Checked<Found> | undefined {
  const rates = statements.filter(({ indicator, unit }) => unit === '%' && isRate.test(ownName(indicator.text)));
  const [rate] = rates;
  if (rate === undefined) return undefined;
  const money = statements.filter(({ measure, source }) => measure === 'level' && source.start < rate.source.start);
  const planned = money.filter(
    ({ indicator, unit }) => unit !== '%' && /计划[^率]{0,20}投资$/u.test(ownName(indicator.text)),
  );
  const [plan] = planned;
  if (rates.length > 1 || planned.length !== 1 || plan === undefined) return { outcome: 'not-checkable' };
  const [done, ...others] = money.filter(
    (statement) =>
      statement.source.start > plan.source.start &&
      unitOf(statement) === unitOf(plan) &&
      ownName(statement.indicator.text).endsWith('投资'),
  );
  if (done === undefined || others.length > 0) return { outcome: 'not-checkable' };
  const [whole, part, stated] = [plan, done, rate].map(meaningOf);
  if (whole === undefined || part === undefined || stated === undefined || whole.min <= 0)
    return { outcome: 'not-checkable' };
  const computed = { min: (part.min / whole.max) * 100, max: (part.max / whole.min) * 100 };
  if (overlap(computed, stated)) return { outcome: 'holds' };
  const facts = {
    plan: said(plan),
    done: said(done),
    rate: said(rate),
    computed: Number(((computed.min + computed.max) / 2).toFixed(1)),
  };
  return { outcome: 'conflict', facts, spans: [plan, done, rate].map(pointAt) };
}

const checkReport = (report: CheckedReport): Checked<Found>[] =>
  statementsBySentence(report).flatMap(({ statements }) => checkSentence(statements) ?? []);

export const planAndRate = defineRule<Found>({
  code: 'plan-and-rate',
  title: { zh: '计划数、完成数与完成率', en: 'plan, fulfilment and its rate' },
  explain: ({ plan, done, rate, computed }) => ({
    zh: `计划${plan}、完成${done}，约为${computed}%，文中是${rate}。`,
    en: `${done} of ${plan} is about ${computed} %, the text says ${rate}.`,
  }),
  hint: { zh: '核对计划、完成数和完成率。', en: 'Compare plan, fulfilment and rate.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '{15.9亿元 年度计划投资}，{16.66亿元 完成投资}，{105% 计划投资完成率}。' }],
    finds: [{ text: '{15.9亿元 年度计划投资}，{16.66亿元 完成投资}，{115% 计划投资完成率}。' }],
  },
});
