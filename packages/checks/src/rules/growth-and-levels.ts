import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, type Range, unitOf } from '../figure.ts';
import { type KnownLevels, knowLevels } from '../known-levels.ts';
import { pointAt, said, sentenceAt } from '../sentence.ts';
import { groupBy, measureOf, plainName } from '../series.ts';
import { statementsWithin } from '../statements-within.ts';

/** What a finding is made of. */
type Found = {
  readonly before: string;
  readonly after: string;
  readonly growth: string;
  readonly computed: number;
};

/** Growth at constant prices does not follow from levels at current ones; but prices move only so far in a year. */
const constantPrices = /生产总值|增加值|GDP|人均.{0,20}(?:收入|支出|消费)/u;
const realOrAverage = /实际增长|年均|平均|可比|同口径|不变价|累计/u;
const prices = { fall: 6, rise: 15 };

const years = (period: string | null) => Number(period?.slice(-4));

/** The growth in per cent that two positive levels allow. */
function growthBetween(before: Range, after: Range): Range | undefined {
  if (before.min <= 0 || after.min <= 0) return undefined;
  return { min: (after.min / before.max - 1) * 100, max: (after.max / before.min - 1) * 100 };
}

/** Its middle; of a range without an end, where it begins: 超过9万亿元. */
function middleOf({ min, max }: Range): number {
  const middle = (min + max) / 2;
  return Number.isFinite(middle) ? middle : Number.isFinite(min) ? min : max;
}

interface Levels {
  readonly before: Statement;
  readonly after: Statement;
  /** In one sentence, or under one name of one report: else a figure may cover something else, or have been revised. */
  readonly sure: boolean;
}

function compare(report: CheckedReport, growth: Statement, { before, after, sure }: Levels): Checked<Found> {
  const words = report.text.slice(growth.clause.start, growth.clause.end);
  const [stated, from, to] = [growth, before, after].map(meaningOf);
  const possible = from && to && growthBetween(from, to);
  if (stated === undefined || possible === undefined) return { outcome: 'not-checkable' };
  if (/年均|平均|累计/u.test(words)) return { outcome: 'not-checkable' };
  const real = constantPrices.test(growth.indicator.text) || realOrAverage.test(words);
  const allowed = real ? { min: stated.min - prices.fall, max: stated.max + prices.rise } : stated;
  if (overlap(allowed, possible)) return { outcome: 'holds' };
  const facts = {
    before: said(before),
    after: said(after),
    growth: said(growth),
    computed: Number(middleOf(possible).toFixed(1)),
  };
  const outcome = sure && !real ? 'conflict' : 'note';
  return { outcome, facts, spans: [before, after, growth].map(pointAt) };
}

/** In one sentence: 从639亿元增加到1923亿元，增长…%. */
function inSentence(report: CheckedReport, growth: Statement, known: KnownLevels): Levels | 'open' | undefined {
  const sentence = sentenceAt(report.text, growth.source.start);
  const near = statementsWithin(known.of(report.id), sentence).filter(({ source }) => source.end <= sentence.end);
  const [before, after, ...more] = near.toSorted((a, b) => years(a.period) - years(b.period));
  if (before === undefined || after === undefined || before.period === after.period) return undefined;
  if (more.length > 0 || after.period !== growth.period || unitOf(before) !== unitOf(after)) return 'open';
  if (years(after.period) - years(before.period) !== 1 && growth.period?.length === 4) return 'open';
  const oneName = [before, after].every(
    ({ indicator }) => plainName(indicator.text) === plainName(growth.indicator.text),
  );
  return { before, after, sure: oneName };
}

/** The level of the year before, in this report or as the report of that year states it. */
function anywhere(report: CheckedReport, growth: Statement, known: KnownLevels): Levels | undefined {
  const after = known.during(report.id, growth);
  const before = after && known.reached(report.id, years(growth.period) - 1, unitOf(after));
  return before && { before, after, sure: false };
}

function checkGrowth(report: CheckedReport, growth: Statement, known: KnownLevels): Checked<Found>[] {
  const found = inSentence(report, growth, known) ?? anywhere(report, growth, known);
  if (found === undefined) return [];
  return [found === 'open' ? { outcome: 'not-checkable' } : compare(report, growth, found)];
}

function checkAll(reports: readonly CheckedReport[]): Checked<Found>[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const dated = reports.flatMap(({ statements }) =>
    statements.filter(({ period, value }) => period !== null && typeof value === 'number'),
  );
  const subject = ({ refArea, indicator }: Statement) => `${refArea}|${indicator.id ?? plainName(indicator.text)}`;
  return groupBy(dated, subject).flatMap((group) => {
    const levels = group.filter(({ measure, unit }) => measure === 'level' && unit !== '%' && unit !== 'ratio');
    const known = knowLevels(levels);
    const growths = group.filter((statement) => measureOf(statement) === 'growth' && statement.unit === '%');
    return growths.flatMap((growth) => {
      const report = byId.get(growth.report);
      return report ? checkGrowth(report, growth, known) : [];
    });
  });
}

export const growthAndLevels = defineRule<Found>({
  code: 'growth-and-levels',
  title: { zh: '增速与今年、去年的数额', en: 'growth, this level and the level before' },
  explain: ({ before, after, growth, computed }) => ({
    zh: `由${before}到${after}约为${computed}%，文中是${growth}。`,
    en: `From ${before} to ${after} is about ${computed} %, the text says ${growth}.`,
  }),
  hint: { zh: '核对基数、数额和增速。', en: 'Compare base, level and growth.' },
  check: checkAll,
  examples: {
    holds: [
      {
        text: '由{100亿元 actual 2030 level 税收}增加到{112亿元 actual 2031 level 税收}，增长{12% actual 2031 growth 税收}。',
      },
      {
        before: '{100.0亿元 actual 2030 level 进出口}。',
        text: '{112.0亿元 actual 2031 level 进出口}、增长{12.0% actual 2031 growth 进出口}。',
      },
      {
        text: '{112.0亿元 actual 2031 level 进出口}。{118亿元 target 2032 level 进出口}，增长{5% target 2032 growth 进出口}。',
      },
      {
        text: '{500亿元 actual 2031 level 生产总值}。{550亿元 target 2032 level 生产总值}，增长{7% target 2032 growth 生产总值}。',
      },
    ],
    finds: [
      {
        text: '由{105亿元 actual 2030 level 税收}增加到{112亿元 actual 2031 level 税收}，增长{12% actual 2031 growth 税收}。',
      },
      {
        text: '{500亿元 actual 2031 level 生产总值}。{650亿元 target 2032 level 生产总值}，增长{7% target 2032 growth 生产总值}。',
      },
      {
        before: '{105亿元 actual 2030 level 进出口}。',
        text: '{112亿元 actual 2031 level 进出口}、增长{12.0% actual 2031 growth 进出口}。',
      },
    ],
  },
});
