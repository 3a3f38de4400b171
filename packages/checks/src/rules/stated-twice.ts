import type { Checked, CheckRule, Statement } from '../check.ts';
import { meaningOf, overlap } from '../figure.ts';
import { pointAt } from '../sentence.ts';
import { figureKey, groupBy } from '../series.ts';

function compare(a: Statement, b: Statement): Checked {
  const [first, second] = [meaningOf(a), meaningOf(b)];
  if (first === undefined || second === undefined) return { outcome: 'not-checkable' };
  if (overlap(first, second)) return { outcome: 'holds' };
  return {
    outcome: 'conflict',
    facts: { indicator: a.indicator.text, period: a.period ?? '', first: a.source.quote, second: b.source.quote },
    spans: [pointAt(a), pointAt(b)],
  };
}

export const statedTwice: CheckRule = {
  code: 'stated-twice',
  title: { zh: '同一数字在文中、表中两次出现', en: 'one figure stated twice, in prose or in prose and table' },
  explain: ({ indicator, period, first, second }) => ({
    zh: `${period}年的${indicator}一处是${first}，另一处是${second}。`,
    en: `${indicator} of ${period} is ${first} in one place and ${second} in another.`,
  }),
  hint: { zh: '核对两处的数字和口径。', en: 'Compare the two figures and what they cover.' },
  check: (reports) =>
    reports.flatMap(({ statements }) =>
      groupBy(
        statements.filter(({ value, period }) => value !== null && period !== null),
        figureKey,
      ).flatMap(([first, ...others]) => (first ? others.map((other) => compare(first, other)) : [])),
    ),
  examples: {
    holds: [{ text: '{54亿元 一般公共预算收入}，其中某项；{54.2亿元 一般公共预算收入}。' }],
    finds: [{ text: '{10% target 2032 level 民营经济增加值增速 @0.4}，{8% target 2032 growth 民营经济增加值}。' }],
  },
};
