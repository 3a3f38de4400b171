import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, sumOf } from '../figure.ts';
import { pointAt, said, sentenceAt } from '../sentence.ts';
import { groupBy, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly growth: string;
  readonly status: string;
};

/** What is itself a share in per cent: its rise is told in 个百分点. 发案率 and 生产率 are no shares. */
const isShare =
  /(?:比重|占比|比例|份额|(?:参保|覆盖|合格|达标|优良|普及|利用|城镇化|入学|就业|失业|产销|利润|处理|治理|开工|完工|转化|化解|满意|自给|本地配套|绿化)率)$/u;

/** 由40%提高到45%，提高5%: the difference is 5 points, as per cent it would be 12.5. */
function misnamed(report: CheckedReport, growth: Statement, levels: readonly Statement[]): boolean {
  const { start, end } = sentenceAt(report.text, growth.source.start);
  const near = levels.filter(({ source, unit }) => unit === '%' && source.start >= start && source.end <= end);
  const [before, after] = near.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
  if (near.length !== 2 || before === undefined || after === undefined || before.period === after.period) return false;
  const [from, by, to] = [before, growth, after].map(meaningOf);
  return from !== undefined && by !== undefined && to !== undefined && overlap(sumOf([from, by]), to);
}

function checkGroup(report: CheckedReport, group: readonly Statement[]): Checked<Found>[] {
  const levels = group.filter(({ measure }) => measure === 'level');
  return group.flatMap((statement): Checked<Found>[] => {
    const { measure, unit, indicator, status } = statement;
    const name = plainName(indicator.text);
    if (!isShare.test(name)) return [];
    if (measure === 'change' && /百分点/u.test(unit ?? '')) return [{ outcome: 'holds' }];
    if (measure !== 'growth' || unit !== '%') return [];
    const outcome = misnamed(report, statement, levels) ? 'conflict' : 'note';
    const facts = { indicator: indicator.text, growth: said(statement), status };
    return [{ outcome, facts, spans: [pointAt(statement)] }];
  });
}

export const percentOrPoints = defineRule<Found>({
  code: 'percent-or-points',
  title: { zh: '比率的升降：百分比还是百分点', en: 'the rise of a rate: per cent or percentage points' },
  explain: ({ indicator, growth }) => ({
    zh: `${indicator}本身是比率，其升降写作${growth}，未写百分点。`,
    en: `${indicator} is itself a rate; its rise is written as ${growth}, not in percentage points.`,
  }),
  hint: { zh: '若指两个比率之差，应写“个百分点”。', en: 'A difference of two rates is told in 个百分点.' },
  check: (reports) =>
    reports.flatMap((report) =>
      groupBy(report.statements, ({ refArea, indicator }) => `${refArea}|${plainName(indicator.text)}`).flatMap(
        (group) => checkGroup(report, group),
      ),
    ),
  examples: {
    holds: [{ text: '产销率提高{1个百分点 actual 2031 change 产销率}。' }],
    finds: [
      { text: '产销率提高{1% actual 2031 growth 产销率}。' },
      {
        text: '由{40% actual 2030 level 参保率}提高到{45% actual 2031 level 参保率}，提高{5% actual 2031 growth 参保率}。',
      },
    ],
  },
});
