import type { Checked, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { exact } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly value: string;
  readonly sum: number;
};

/** Each of three shares may be rounded. */
const rounding = 0.2;

/** 三次产业结构 2.8:62.8:34.4 */
function check(statement: Statement): Checked<Found> | undefined {
  const { value, indicator } = statement;
  if (value === null || typeof value === 'number' || !('parts' in value) || value.parts.length < 3) return undefined;
  if (!/结构|比重|比例|占比|产业/u.test(indicator.text)) return { outcome: 'not-checkable' };
  const sum = exact(value.parts.reduce((all, part) => all + part, 0));
  if (Math.abs(sum - 100) <= rounding) return { outcome: 'holds' };
  const near = Math.abs(sum - 100) < 15;
  if (!near) return { outcome: 'not-checkable' };
  return {
    outcome: 'conflict',
    facts: { indicator: indicator.text, value: said(statement), sum },
    spans: [pointAt(statement)],
  };
}

export const structureOfHundred = defineRule<Found>({
  code: 'structure-of-hundred',
  title: { zh: '结构比之和与100', en: 'the parts of a structure, and 100' },
  explain: ({ indicator, value, sum }) => ({
    zh: `${indicator}${value}，各部分之和是${sum}。`,
    en: `${indicator} ${value}: the parts add up to ${sum}.`,
  }),
  hint: { zh: '核对各部分。', en: 'Check each part.' },
  check: (reports) => reports.flatMap(({ statements }) => statements.flatMap((statement) => check(statement) ?? [])),
  examples: {
    holds: [{ text: '{2.8:62.8:34.4 三次产业结构}' }],
    finds: [{ text: '{2.8:62.8:43.4 三次产业结构}' }],
  },
});
