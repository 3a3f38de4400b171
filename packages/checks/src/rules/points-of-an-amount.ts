import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { unitOf } from '../figure.ts';
import { pointAt, said, statementsBySentence } from '../sentence.ts';
import { plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly amount: string;
  readonly points: string;
};

/** Only rates move by points. */
const isRate = (statement: Statement): boolean => /%|ratio/u.test(unitOf(statement)) || unitOf(statement) === '';

const isInPoints = ({ measure, unit }: Statement): boolean => measure === 'change' && /百分点/u.test(unit ?? '');

/** The verb directly behind the amount: nothing else can have grown. */
const grows =
  /^[，,、]?(?:比|较)?(?:上年|去年|同期|上年同期|去年同期)?(?:同比|实现)?(?:增长|增加|上升|提高|下降|减少|降低)了?(?:约|近|超|超过)?$/u;
/** 增长 and 减少 tell of the amount itself; 提高 may tell of its share, left unsaid. */
const ofTheAmount = /增长|增加|减少/u;

/** 20亿元，增长8个百分点: an amount grows by per cent, points are for rates. */
function compare(text: string, amount: Statement | undefined, points: Statement): Checked<Found> | undefined {
  if (amount === undefined || amount.measure !== 'level' || isRate(amount)) return undefined;
  if (plainName(amount.indicator.text) !== plainName(points.indicator.text)) return undefined;
  const between = text.slice(amount.source.end, points.source.start);
  if (!grows.test(between)) return undefined;
  const facts = { indicator: amount.indicator.text, amount: said(amount), points: said(points) };
  return { outcome: ofTheAmount.test(between) ? 'conflict' : 'note', facts, spans: [points, amount].map(pointAt) };
}

/** Rates whose points are as they should be are what holds. */
const holds = (before: Statement | undefined, points: Statement): boolean =>
  before?.measure === 'level' &&
  unitOf(before) === '%' &&
  plainName(before.indicator.text) === plainName(points.indicator.text);

const checkReport = (report: CheckedReport): Checked<Found>[] =>
  statementsBySentence(report).flatMap(({ statements }) =>
    statements.flatMap((points, index): Checked<Found>[] => {
      if (!isInPoints(points)) return [];
      const before = statements[index - 1];
      if (holds(before, points)) return [{ outcome: 'holds' }];
      const found = compare(report.text, before, points);
      return found ? [found] : [];
    }),
  );

export const pointsOfAnAmount = defineRule<Found>({
  code: 'points-of-an-amount',
  title: { zh: '数额的升降写作百分点', en: 'the rise of an amount, told in percentage points' },
  explain: ({ indicator, amount, points }) => ({
    zh: `${indicator}是数额（${amount}），其升降写作${points}。`,
    en: `${indicator} is an amount (${amount}); its rise is written as ${points}.`,
  }),
  hint: {
    zh: '若指增速，应写百分比；若指增速或比重的变化，应写明。',
    en: 'A growth is told in per cent; if a rate or a share has moved, say which.',
  },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [{ text: '参保率{95% 参保率}，提高{2个百分点 change 参保率}。' }],
    finds: [
      { text: '税收收入{20亿元 税收收入}，同比增长{8个百分点 change 税收收入}。' },
      { text: '新增就业{2万人 新增就业}，提高{8个百分点 change 新增就业}。' },
    ],
    silent: [
      { text: '税收收入{20亿元 税收收入}，增长{8% growth 税收收入}，增幅提高{3个百分点 change 税收收入}。' },
      { text: '增加值{20亿元 增加值}，占比提高{3个百分点 change 增加值}。' },
    ],
  },
});
