import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, type Range, unitOf } from '../figure.ts';
import { pointAt, said, sentenceAt } from '../sentence.ts';
import { groupBy, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly before: string;
  readonly after: string;
  readonly growth: string;
  readonly computed: number;
};

/** Growth at constant prices does not follow from levels at current ones. */
const constantPrices = /生产总值|增加值|GDP|人均.*(?:收入|支出|消费)/u;
const realOrAverage = /实际增长|年均|平均|可比|同口径|不变价|累计/u;

const years = (period: string | null) => Number(period?.slice(-4));

/** The growth in per cent that two positive levels allow. */
function growthBetween(before: Range, after: Range): Range | undefined {
  if (before.min <= 0 || after.min <= 0) return undefined;
  return { min: (after.min / before.max - 1) * 100, max: (after.max / before.min - 1) * 100 };
}

function compare(report: CheckedReport, growth: Statement, before: Statement, after: Statement): Checked<Found> {
  const words = report.text.slice(growth.clause.start, growth.clause.end);
  const [stated, from, to] = [growth, before, after].map(meaningOf);
  const possible = from && to && growthBetween(from, to);
  if (stated === undefined || possible === undefined) return { outcome: 'not-checkable' };
  if (constantPrices.test(growth.indicator.text) || realOrAverage.test(words)) return { outcome: 'not-checkable' };
  if (overlap(stated, possible)) return { outcome: 'holds' };
  const facts = {
    before: said(before),
    after: said(after),
    growth: said(growth),
    computed: Number(((possible.min + possible.max) / 2).toFixed(1)),
  };
  const apart = before.report !== after.report;
  return { outcome: apart ? 'note' : 'conflict', facts, spans: [before, after, growth].map(pointAt) };
}

/** In one sentence: 从639亿元增加到1923亿元，增长…%. */
function inSentence(
  report: CheckedReport,
  growth: Statement,
  levels: readonly Statement[],
): Checked<Found> | undefined {
  const { start, end } = sentenceAt(report.text, growth.source.start);
  const near = levels.filter(
    ({ source, report: id }) => id === report.id && source.start >= start && source.end <= end,
  );
  const [before, after, ...more] = near.toSorted((a, b) => years(a.period) - years(b.period));
  if (before === undefined || after === undefined || before.period === after.period) return undefined;
  if (more.length > 0 || after.period !== growth.period || unitOf(before) !== unitOf(after))
    return { outcome: 'not-checkable' };
  if (years(after.period) - years(before.period) !== 1 && growth.period?.length === 4)
    return { outcome: 'not-checkable' };
  return compare(report, growth, before, after);
}

/** Across reports: the level of the year before, as the report of that year states it; it may have been revised since. */
function acrossReports(
  report: CheckedReport,
  growth: Statement,
  levels: readonly Statement[],
): Checked<Found> | undefined {
  const after = levels.find((level) => level.report === report.id && level.period === growth.period);
  const before = levels.find(
    (level) =>
      level.report !== report.id && years(level.period) === years(growth.period) - 1 && level.period?.length === 4,
  );
  if (after === undefined || before === undefined || unitOf(before) !== unitOf(after)) return undefined;
  return compare(report, growth, before, after);
}

function checkAll(reports: readonly CheckedReport[]): Checked<Found>[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const results = reports.flatMap(({ statements }) =>
    statements.filter(
      ({ status, period, value }) => status !== 'target' && period !== null && typeof value === 'number',
    ),
  );
  return groupBy(results, ({ refArea, indicator }) => `${refArea}|${plainName(indicator.text)}`).flatMap((group) => {
    const levels = group.filter(({ measure, unit }) => measure === 'level' && unit !== '%' && unit !== 'ratio');
    const growths = group.filter(({ measure, unit }) => measure === 'growth' && unit === '%');
    return growths.flatMap((growth) => {
      const report = byId.get(growth.report);
      return report ? (inSentence(report, growth, levels) ?? acrossReports(report, growth, levels) ?? []) : [];
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
    ],
    finds: [
      {
        text: '由{105亿元 actual 2030 level 税收}增加到{112亿元 actual 2031 level 税收}，增长{12% actual 2031 growth 税收}。',
      },
      {
        before: '{105亿元 actual 2030 level 进出口}。',
        text: '{112亿元 actual 2031 level 进出口}、增长{12.0% actual 2031 growth 进出口}。',
      },
    ],
  },
});
