import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, unitOf } from '../figure.ts';
import { findSums } from '../identities.ts';
import { paragraphAt, pointAt } from '../sentence.ts';
import { ownName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly first: number;
  readonly second: number;
  readonly unit: string;
};

/** Two totals this close are one figure stated twice, not a whole and its part. */
const near = 0.02;

/** 建设项目 and 区级重点建设项目: one name inside the other. */
function sameHead(a: Statement, b: Statement): boolean {
  const [short = '', long = ''] = [ownName(a.indicator.text), ownName(b.indicator.text)].sort(
    (x, y) => x.length - y.length,
  );
  return short.length >= 3 && long.includes(short);
}

/** In one paragraph, or in two that follow one another. */
function areNeighbours({ text }: CheckedReport, a: Statement, b: Statement): boolean {
  const [first, second] = a.source.start < b.source.start ? [a, b] : [b, a];
  const { end } = paragraphAt(text, first.source.start);
  return second.source.start < end || paragraphAt(text, second.source.start).start <= end + 2;
}

function compare(report: CheckedReport, a: Statement, b: Statement): Checked<Found> | undefined {
  const alike = a.period === b.period && (a.status === 'target') === (b.status === 'target') && unitOf(a) === unitOf(b);
  if (!alike || !sameHead(a, b) || !areNeighbours(report, a, b)) return undefined;
  const [first, second] = [amountOf(a), amountOf(b)];
  if (first === undefined || second === undefined) return undefined;
  if (first === second) return { outcome: 'holds' };
  if (Math.abs(first - second) > Math.max(first, second) * near) return undefined;
  return { outcome: 'conflict', facts: { first, second, unit: a.unit ?? '' }, spans: [pointAt(a), pointAt(b)] };
}

/** Only figures that are themselves part of a sum: each is confirmed by its own arithmetic, so they cannot both be right. */
function checkReport(report: CheckedReport): Checked<Found>[] {
  const sums = findSums(report);
  return sums.flatMap((sum, index) =>
    sums.slice(index + 1).flatMap((other) => {
      const pairs = [sum.total, ...sum.parts].flatMap((a) => [other.total, ...other.parts].map((b) => [a, b] as const));
      return pairs.flatMap(([a, b]) => (a === b ? [] : (compare(report, a, b) ?? [])));
    }),
  );
}

export const restatedTotal = defineRule<Found>({
  code: 'restated-total',
  title: {
    zh: '前后两句各自成和、名称相同而数不同的总数',
    en: 'two totals of one thing, each confirmed by its own sum',
  },
  explain: ({ first, second, unit }) => ({
    zh: `同一事物前后分别是${first}${unit}和${second}${unit}，各自与所列部分相符。`,
    en: `One thing is ${first} ${unit} and then ${second} ${unit}; each agrees with the figures beside it.`,
  }),
  hint: { zh: '核对两处的口径和数目。', en: 'Compare what the two figures count.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [
      {
        text: '安排{60个 重大项目}，其中{50个 建设项目}、{10个 前期项目}。\n{50个 区级建设项目}：产业{30个 产业项目}，城乡{20个 城乡项目}。',
      },
    ],
    finds: [
      {
        text: '安排{61个 重大项目}，其中{51个 建设项目}、{10个 前期项目}。\n{50个 区级建设项目}：产业{30个 产业项目}，城乡{20个 城乡项目}。',
      },
    ],
  },
});
