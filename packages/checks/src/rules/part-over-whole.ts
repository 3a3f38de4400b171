import { catalogue } from '@gongbao/indicator-schema/catalogue';
import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, unitOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { groupBy, ownName, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly part: string;
  readonly partFigure: string;
  readonly whole: string;
  readonly wholeFigure: string;
};

const amongOthers = '其中';

/** 每千人6.6批次 is no amount, and no whole of one. */
const perEach = /每(?:百|千|万|十万)?[人户亩个名]|人均|户均|亩均|日均|单位/u;

const partsOf = ({ indicator }: Statement): readonly string[] =>
  (indicator.id === null ? undefined : catalogue.get(indicator.id)?.partOf) ?? [];

/** 固定资产投资其中工业投资 is a part of 固定资产投资, and 工业投资 one by the catalogue. */
function isPartOf(part: Statement, whole: Statement): boolean {
  const name = plainName(part.indicator.text);
  const at = name.lastIndexOf(amongOthers);
  if (at > 0 && name.slice(0, at) === plainName(whole.indicator.text)) return true;
  const named = whole.indicator.id !== null && partsOf(part).includes(whole.indicator.id);
  // The catalogue's name of a whole may stand inside a narrower one: 园区工业投资.
  return named && ownName(whole.indicator.text) === plainName(whole.indicator.text);
}

/** Two figures of the whole, 1410亿元 planned and reached, are told apart by the table that holds the part as well. */
function wholesOf(part: Statement, group: readonly Statement[]): Statement[] {
  const wholes = group.filter((whole) => whole !== part && isPartOf(part, whole));
  const nearer = wholes.filter((whole) => (whole.table === null) === (part.table === null));
  return nearer.length > 0 ? nearer : wholes;
}

function compare(part: Statement, wholes: readonly Statement[]): Checked<Found> | undefined {
  const [whole] = wholes;
  const smaller = meaningOf(part);
  if (whole === undefined) return undefined;
  const larger = wholes.map(meaningOf);
  if (smaller === undefined || larger.includes(undefined)) return { outcome: 'not-checkable' };
  if (larger.some((range) => range && (smaller.min <= range.max || overlap(smaller, range)))) {
    return { outcome: 'holds' };
  }
  const facts = {
    part: ownName(part.indicator.text),
    partFigure: said(part),
    whole: whole.indicator.text,
    wholeFigure: said(whole),
  };
  return { outcome: 'conflict', facts, spans: [part, whole].map(pointAt) };
}

const comparable = ({ measure, value, unit, period, indicator }: Statement) =>
  measure === 'level' &&
  typeof value === 'number' &&
  value >= 0 &&
  unit !== '%' &&
  period !== null &&
  !perEach.test(indicator.text);

const alike = (statement: Statement) =>
  [statement.refArea, statement.period, statement.status === 'target', unitOf(statement)].join('|');

const checkReport = ({ statements }: CheckedReport): Checked<Found>[] =>
  groupBy(statements.filter(comparable), alike).flatMap((group) =>
    group.flatMap((part) => compare(part, wholesOf(part, group)) ?? []),
  );

export const partOverWhole = defineRule<Found>({
  code: 'part-over-whole',
  title: { zh: '部分与整体的大小', en: 'a part, and the whole that it belongs to' },
  explain: ({ part, partFigure, whole, wholeFigure }) => ({
    zh: `${part}${partFigure}大于它所属的${whole}${wholeFigure}。`,
    en: `${part} of ${partFigure} exceeds ${whole} of ${wholeFigure}, of which it is a part.`,
  }),
  hint: { zh: '核对两个数和它们的单位、口径。', en: 'Compare the two figures, their units and what they cover.' },
  check: (reports) => reports.flatMap(checkReport),
  examples: {
    holds: [
      { text: '{350亿元 固定资产投资}，{180亿元 固定资产投资其中工业投资}。' },
      { text: '{14个 研发机构}，{1个 研发机构其中工作站}。{6.6批次 每千人抽检}，{50批次 每千人抽检其中网上抽检}。' },
    ],
    finds: [{ text: '{350亿元 固定资产投资}，{380亿元 固定资产投资其中工业投资}。' }],
  },
});
