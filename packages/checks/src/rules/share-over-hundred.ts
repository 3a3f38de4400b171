import type { Checked, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly value: string;
};

/** Parts of a whole, which no more than fill it. */
const isPart =
  /(?:比重|占比|份额|参保率|合格率|达标率|优良率|满意率|满意度|化解率|办结率|城镇化率|森林覆盖率|绿化覆盖率|不良率|失业率|巩固率|无害化处理率|开工率|完工率)$/u;
/** 占年度计划的比重: a plan can be overfulfilled. */
const ofPlan = /计划|任务|目标|预算/u;

function check(statement: Statement): Checked<Found> | undefined {
  const { measure, unit, indicator } = statement;
  if (measure !== 'level' || unit !== '%' || !isPart.test(plainName(indicator.text)) || ofPlan.test(indicator.text))
    return undefined;
  const range = meaningOf(statement);
  if (range === undefined) return undefined;
  if (range.min <= 100) return { outcome: 'holds' };
  return {
    outcome: 'conflict',
    facts: { indicator: indicator.text, value: said(statement) },
    spans: [pointAt(statement)],
  };
}

export const shareOverHundred = defineRule<Found>({
  code: 'share-over-hundred',
  title: { zh: '超过100%的占比', en: 'shares over 100 %' },
  explain: ({ indicator, value }) => ({
    zh: `${indicator}是${value}，部分大于整体。`,
    en: `${indicator} is ${value}: the part is larger than the whole.`,
  }),
  hint: { zh: '核对数字和单位。', en: 'Check figure and unit.' },
  check: (reports) => reports.flatMap(({ statements }) => statements.flatMap((statement) => check(statement) ?? [])),
  examples: {
    holds: [{ text: '{97% 养老保险参保率}，{127% 投资占年度计划比重}' }],
    finds: [{ text: '{970% 养老保险参保率}' }],
  },
});
