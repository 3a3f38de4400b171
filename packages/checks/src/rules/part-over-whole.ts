import { catalogue } from '@gongbao/indicator-schema/catalogue';
import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, unitOf } from '../figure.ts';
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

const wholesByCatalogue = ({ indicator }: Statement): readonly string[] =>
  (indicator.id === null ? undefined : catalogue.get(indicator.id)?.partOf) ?? [];

/** 固定资产投资其中工业投资 is a part of 固定资产投资, and 工业投资 one by the catalogue. */
function wholesOf(part: Statement): string[] {
  const name = plainName(part.indicator.text);
  const at = name.lastIndexOf(amongOthers);
  const named = at > 0 ? [`name ${name.slice(0, at)}`] : [];
  return [...named, ...wholesByCatalogue(part).map((id) => `id ${id}`)];
}

/** What a figure may be the whole of. */
function asWhole({ indicator }: Statement): string[] {
  const name = plainName(indicator.text);
  // The catalogue's name of a whole may stand inside a narrower one: 园区工业投资.
  const known = indicator.id !== null && ownName(indicator.text) === name;
  return known ? [`name ${name}`, `id ${indicator.id}`] : [`name ${name}`];
}

/** All figures of one whole: a part that none of them holds is too large. */
interface Whole {
  readonly place: number;
  readonly first: Statement;
  readonly isKnown: boolean;
  readonly largest: number;
}

const join = (a: Whole | undefined, b: Whole): Whole =>
  a === undefined
    ? b
    : {
        ...(a.place <= b.place ? a : b),
        isKnown: a.isKnown && b.isKnown,
        largest: Math.max(a.largest, b.largest),
      };

/** Two figures of the whole, 1410亿元 planned and reached, are told apart by the table that holds the part as well. */
const keyIn = (key: string, { table }: Pick<Statement, 'table'>): string =>
  `${table === null ? 'prose' : 'table'} ${key}`;

function gatherWholes(group: readonly Statement[]): ReadonlyMap<string, Whole> {
  const wholes = new Map<string, Whole>();
  for (const [place, first] of group.entries()) {
    const meaning = meaningOf(first);
    const whole = { place, first, isKnown: meaning !== undefined, largest: meaning?.max ?? 0 };
    for (const key of asWhole(first).map((each) => keyIn(each, first))) wholes.set(key, join(wholes.get(key), whole));
  }
  return wholes;
}

function wholeOf(part: Statement, wholes: ReadonlyMap<string, Whole>): Whole | undefined {
  const keys = wholesOf(part);
  const elsewhere = { table: part.table === null ? { index: 0, row: 0, column: 0 } : null };
  for (const place of [part, elsewhere]) {
    const found = keys.flatMap((key) => wholes.get(keyIn(key, place)) ?? []);
    if (found.length > 0) return found.reduce(join);
  }
  return undefined;
}

function compare(part: Statement, whole: Whole | undefined): Checked<Found> | undefined {
  if (whole === undefined) return undefined;
  const smaller = meaningOf(part);
  if (smaller === undefined || !whole.isKnown) return { outcome: 'not-checkable' };
  if (smaller.min <= whole.largest) return { outcome: 'holds' };
  const facts = {
    part: ownName(part.indicator.text),
    partFigure: said(part),
    whole: whole.first.indicator.text,
    wholeFigure: said(whole.first),
  };
  return { outcome: 'conflict', facts, spans: [part, whole.first].map(pointAt) };
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
  groupBy(statements.filter(comparable), alike).flatMap((group) => {
    const wholes = gatherWholes(group);
    return group.flatMap((part) => compare(part, wholeOf(part, wholes)) ?? []);
  });

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
