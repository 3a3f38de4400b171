import type { Checked, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, exact } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { figureKey, groupBy } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
};

/** 万元 for 亿元 is ten thousand; nothing that is reported every year grows a thousandfold. */
const jump = 1000;

function compare(before: Statement, after: Statement): Checked<Found> | undefined {
  if (Number(after.period) - Number(before.period) !== 1) return undefined;
  const [from, to] = [amountOf(before), amountOf(after)];
  if (from === undefined || to === undefined || from <= 0 || to <= 0) return undefined;
  const factor = exact(to / from);
  if (factor < jump && factor > 1 / jump) return { outcome: 'holds' };
  const facts = { indicator: after.indicator.text, before: said(before), after: said(after) };
  return { outcome: 'conflict', facts, spans: [pointAt(before), pointAt(after)] };
}

/** The same name and kind of unit, whatever the year. */
const seriesKey = (statement: Statement) => figureKey({ ...statement, period: null, status: 'actual' });

export const thousandfoldJump = defineRule<Found>({
  code: 'thousandfold-jump',
  title: { zh: '比上年大或小一千倍的数', en: 'a level a thousand times the one of the year before' },
  explain: ({ indicator, before, after }) => ({
    zh: `${indicator}由${before}变为${after}，相差千倍以上。`,
    en: `${indicator} goes from ${before} to ${after}, more than a thousandfold.`,
  }),
  hint: { zh: '核对单位，如“万元”与“亿元”。', en: 'Check the unit: 万元 or 亿元.' },
  check: (reports) => {
    const dated = reports.flatMap(({ statements }) =>
      statements.filter(({ measure, period }) => measure === 'level' && period?.length === 4),
    );
    return groupBy(dated, seriesKey).flatMap((group) => {
      const ordered = group.toSorted((a, b) => Number(a.period) - Number(b.period));
      return ordered.slice(1).flatMap((after, index) => compare(ordered[index] as Statement, after) ?? []);
    });
  },
  examples: {
    holds: [{ before: '{46亿元 actual 2030 level 税收}', text: '{54亿元 actual 2031 level 税收}' }],
    finds: [{ before: '{46亿元 actual 2030 level 税收}', text: '{54万元 actual 2031 level 税收}' }],
  },
});
