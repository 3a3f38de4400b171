import type { Checked, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { amountOf, meaningOf, overlap, sumOf, unitOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { groupBy, ownName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly total: string;
  readonly exports: string;
  readonly imports: string;
};

/** 进出口总额, 外贸进出口, 出口额, 实现进口额: the trade of a whole place in goods, nothing narrower. */
const trade = /^(?:实现|完成)?(?:外贸|对外贸易|货物)?(进出口|出口|进口)(?:总额|总值|额)?$/u;

const flowOf = ({ indicator }: Statement) => trade.exec(ownName(indicator.text))?.[1];

function checkGroup(group: readonly Statement[]): Checked<Found> | undefined {
  const [total, exports, imports] = ['进出口', '出口', '进口'].map((flow) =>
    group.find((statement) => flowOf(statement) === flow),
  );
  if (total === undefined || (exports === undefined && imports === undefined)) return undefined;
  const [whole, out, into] = [total, exports, imports].map((statement) => statement && meaningOf(statement));
  if (
    exports === undefined ||
    imports === undefined ||
    whole === undefined ||
    out === undefined ||
    into === undefined
  ) {
    return { outcome: 'not-checkable' };
  }
  if (overlap(sumOf([out, into]), whole)) return { outcome: 'holds' };
  const far =
    Math.abs((amountOf(exports) ?? 0) + (amountOf(imports) ?? 0) - (amountOf(total) ?? 0)) > (amountOf(total) ?? 0) / 2;
  if (far) return { outcome: 'not-checkable' };
  return {
    outcome: 'conflict',
    facts: { total: said(total), exports: said(exports), imports: said(imports) },
    spans: [total, exports, imports].map(pointAt),
  };
}

export const importsAndExports = defineRule<Found>({
  code: 'imports-and-exports',
  title: { zh: '进口加出口与进出口', en: 'imports, exports and their sum' },
  explain: ({ total, exports, imports }) => ({
    zh: `出口${exports}加进口${imports}，不是进出口${total}。`,
    en: `Exports of ${exports} and imports of ${imports} do not give a trade of ${total}.`,
  }),
  hint: { zh: '核对三个数和它们的年份。', en: 'Compare the three figures and their years.' },
  check: (reports) =>
    reports.flatMap(({ statements }) => {
      const flows = statements.filter((statement) => statement.measure === 'level' && flowOf(statement) !== undefined);
      const key = (s: Statement) => `${s.refArea} ${s.period} ${s.status === 'target'} ${unitOf(s)}`;
      return groupBy(flows, key).flatMap((group) => checkGroup(group) ?? []);
    }),
  examples: {
    holds: [{ text: '{60亿元 进出口总额 @0.4}。{30亿元 出口总额}，{30亿元 进口额}' }],
    finds: [{ text: '{60亿元 进出口总额 @0.4}。{30亿元 出口总额}，{36亿元 进口额}' }],
  },
});
