import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, type Range, unitOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { ownName, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly part: string;
  readonly whole: string;
  readonly share: string;
  readonly computed: number;
};

/** 服务业增加值占生产总值比重: the part, and the whole. */
const share = /^(.{2,20}?)占(.{2,20}?)(?:的)?(?:比重|比例|份额)?$/u;

const percent = (part: Range, whole: Range): Range | undefined =>
  whole.min <= 0 ? undefined : { min: (part.min / whole.max) * 100, max: (part.max / whole.min) * 100 };

function levelOf(statements: readonly Statement[], name: string, like: Statement): Statement | undefined {
  return statements.find(
    (other) =>
      other.measure === 'level' &&
      other.period === like.period &&
      (other.status === 'target') === (like.status === 'target') &&
      other.bound === 'eq' &&
      ownName(other.indicator.text) === name,
  );
}

function check(statement: Statement, statements: readonly Statement[]): Checked<Found> | undefined {
  if (statement.measure !== 'level' || statement.unit !== '%') return undefined;
  const [, part = '', whole = ''] = share.exec(plainName(statement.indicator.text)) ?? [];
  if (part === '') return undefined;
  const [a, b] = [levelOf(statements, part, statement), levelOf(statements, whole, statement)];
  if (a === undefined || b === undefined || unitOf(a) !== unitOf(b)) return { outcome: 'not-checkable' };
  const [stated, numerator, denominator] = [statement, a, b].map(meaningOf);
  const computed = numerator && denominator && percent(numerator, denominator);
  if (stated === undefined || computed === undefined) return { outcome: 'not-checkable' };
  if (overlap(stated, computed)) return { outcome: 'holds' };
  const facts = {
    part: said(a),
    whole: said(b),
    share: said(statement),
    computed: Number(((computed.min + computed.max) / 2).toFixed(1)),
  };
  return { outcome: 'conflict', facts, spans: [a, b, statement].map(pointAt) };
}

export const shareAndAmounts = defineRule<Found>({
  code: 'share-and-amounts',
  title: { zh: '占比与部分、整体的数额', en: 'a share, its part and its whole' },
  explain: ({ part, whole, share: stated, computed }) => ({
    zh: `${part}约占${whole}的${computed}%，文中是${stated}。`,
    en: `${part} is about ${computed} % of ${whole}, the text says ${stated}.`,
  }),
  hint: { zh: '核对占比和两个数额。', en: 'Compare the share with both amounts.' },
  check: (reports: readonly CheckedReport[]) =>
    reports.flatMap(({ statements }) => statements.flatMap((statement) => check(statement, statements) ?? [])),
  examples: {
    holds: [{ text: '{66亿元 技改投资}，{165亿元 工业投资}，{40% 技改投资占工业投资比重}' }],
    finds: [{ text: '{66亿元 技改投资}，{165亿元 工业投资}，{48% 技改投资占工业投资比重}' }],
  },
});
