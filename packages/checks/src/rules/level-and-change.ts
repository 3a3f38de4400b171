import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, sumOf, unitOf } from '../figure.ts';
import { pointAt, said, sentenceAt } from '../sentence.ts';
import { groupBy, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly before: string;
  readonly change: string;
  readonly after: string;
};

const lastYear = (period: string) => Number(period.slice(-4));

/** 个百分点 adds to %; every other change adds to its own unit. */
const addsTo = (change: Statement, level: Statement) =>
  unitOf(change) === unitOf(level) || (/百分点/u.test(change.unit ?? '') && level.unit === '%');

/** 由45.9%提高到52.6%，提高6.7个百分点: two levels and the change between them, of one indicator in one sentence. */
function checkSentence(
  report: CheckedReport,
  change: Statement,
  levels: readonly Statement[],
): Checked<Found> | undefined {
  const { start, end } = sentenceAt(report.text, change.source.start);
  const near = levels.filter(
    (level) => addsTo(change, level) && level.source.start >= start && level.source.end <= end,
  );
  const [before, after, ...more] = near.toSorted((a, b) => lastYear(a.period ?? '') - lastYear(b.period ?? ''));
  if (before === undefined || after === undefined) return undefined;
  if (more.length > 0 || before.period === after.period || after.period !== change.period)
    return { outcome: 'not-checkable' };
  const [from, by, to] = [before, change, after].map(meaningOf);
  if (from === undefined || by === undefined || to === undefined) return { outcome: 'not-checkable' };
  if (overlap(sumOf([from, by]), to)) return { outcome: 'holds' };
  const facts = { before: said(before), change: said(change), after: said(after) };
  return { outcome: 'conflict', facts, spans: [before, change, after].map(pointAt) };
}

/** A planned change, the level reached and the level planned, wherever the report states them. */
function checkPlan(change: Statement, levels: readonly Statement[]): Checked<Found> | undefined {
  const year = lastYear(change.period ?? '');
  const planned = levels.find(
    (level) => level.status === 'target' && level.period === change.period && addsTo(change, level),
  );
  const reached = levels.find(
    (level) => level.status !== 'target' && level.period === String(year - 1) && addsTo(change, level),
  );
  if (change.status !== 'target' || planned === undefined || reached === undefined) return undefined;
  const [from, by, to] = [reached, change, planned].map(meaningOf);
  if (from === undefined || by === undefined || to === undefined) return { outcome: 'not-checkable' };
  if (overlap(sumOf([from, by]), to)) return { outcome: 'holds' };
  const facts = { before: said(reached), change: said(change), after: said(planned) };
  return { outcome: 'note', facts, spans: [reached, change, planned].map(pointAt) };
}

/** Across reports: the level of the year before as its own report states it; it may have been revised since. */
function checkYears(change: Statement, levels: readonly Statement[]): Checked<Found> | undefined {
  if (change.status === 'target' || change.period?.length !== 4) return undefined;
  const results = levels.filter((level) => level.status !== 'target' && addsTo(change, level));
  const after = results.find(({ report, period }) => report === change.report && period === change.period);
  const before = results.find(
    ({ report, period }) => report !== change.report && period === String(lastYear(change.period ?? '') - 1),
  );
  const [from, by, to] = [before, change, after].map((statement) => statement && meaningOf(statement));
  if (before === undefined || after === undefined) return undefined;
  if (from === undefined || by === undefined || to === undefined) return { outcome: 'not-checkable' };
  if (overlap(sumOf([from, by]), to)) return { outcome: 'holds' };
  const facts = { before: said(before), change: said(change), after: said(after) };
  return { outcome: 'note', facts, spans: [before, change, after].map(pointAt) };
}

function checkAll(reports: readonly CheckedReport[]): Checked<Found>[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const dated = reports.flatMap(({ statements }) =>
    statements.filter(({ period, value }) => period !== null && typeof value === 'number'),
  );
  return groupBy(dated, ({ refArea, indicator }) => `${refArea}|${indicator.id ?? plainName(indicator.text)}`).flatMap(
    (group) => {
      const levels = group.filter(({ measure }) => measure === 'level');
      const changes = group.filter(({ measure, unit }) => measure === 'change' && unit !== null);
      return changes.flatMap((change) => {
        const report = byId.get(change.report);
        const own = levels.filter((level) => level.report === change.report);
        return report === undefined
          ? []
          : (checkSentence(report, change, own) ?? checkPlan(change, own) ?? checkYears(change, levels) ?? []);
      });
    },
  );
}

export const levelAndChange = defineRule<Found>({
  code: 'level-and-change',
  title: { zh: '前后两个水平与其间的增减', en: 'two levels, and the change between them' },
  explain: ({ before, change, after }) => ({
    zh: `${before}加上增减${change}，不是${after}。`,
    en: `${before} changed by ${change} does not give ${after}.`,
  }),
  hint: { zh: '核对起点、终点和增减数。', en: 'Compare start, end and change.' },
  check: checkAll,
  examples: {
    holds: [
      {
        text: '由{45.9% actual 2030 level 城镇化率}提高到{52.6% actual 2031 level 城镇化率}，提高{6.7个百分点 actual 2031 change 城镇化率}。',
      },
      {
        before: '{45.9% actual 2030 level 城镇化率}',
        text: '{52.6% actual 2031 level 城镇化率}，提高{6.7个百分点 actual 2031 change 城镇化率}。',
      },
      {
        text: '{4.4% actual 2031 level 占比 @0.5}。占比再提升{0.9个百分点 target 2032 change 占比}。{5.3% target 2032 level 占比 @1.5}',
      },
    ],
    finds: [
      {
        before: '{45.9% actual 2030 level 城镇化率}',
        text: '{52.6% actual 2031 level 城镇化率}，提高{7.6个百分点 actual 2031 change 城镇化率}。',
      },
      {
        text: '由{45.9% actual 2030 level 城镇化率}提高到{52.6% actual 2031 level 城镇化率}，提高{7.6个百分点 actual 2031 change 城镇化率}。',
      },
    ],
  },
});
