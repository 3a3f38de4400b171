import type { Distance, Ledger, Statement, Verdict, VerdictKind } from '@gongbao/ledger';
import { alignColumns } from './align-columns.ts';
import { readableValue } from './readable-value.ts';
import type { Language } from './render-options.ts';

/** Display columns of the widest cell. */
const WIDEST = 40;

const words = {
  zh: {
    columns: ['地区', '时期', '指标', '判定', '目标', '结果', '距目标区间', '目标出处', '结果出处', '依据'],
    verdict: {
      met: '达到',
      missed: '未达到',
      'not-reported': '未报告',
      'too-early': '尚早',
      'not-comparable': '不可比',
    },
    change: { dropped: '不再提出', redefined: '口径改变', appeared: '新提出' },
    parts: { changes: '目标的变动', gaps: '缺少的报告', vintages: '前后不同的数字', levels: '与上级目标相比' },
    hidden: (count: number) => `另有${count}个目标没有结果可比（--all 列出）。`,
    skipped: (codes: string) => `（${codes} 的报告不在其中）`,
  },
  en: {
    columns: [
      'place',
      'period',
      'indicator',
      'verdict',
      'target',
      'result',
      'distance',
      'target in',
      'result in',
      'rule',
    ],
    verdict: {
      met: 'met',
      missed: 'missed',
      'not-reported': 'not reported',
      'too-early': 'too early',
      'not-comparable': 'not comparable',
    },
    change: { dropped: 'dropped', redefined: 'redefined', appeared: 'appeared' },
    parts: {
      changes: 'Changes of targets',
      gaps: 'Missing reports',
      vintages: 'Figures stated differently later',
      levels: 'Beside the targets above',
    },
    hidden: (count: number) => `${count} more targets have no result to hold them against (--all lists them).`,
    skipped: (codes: string) => `(no report of ${codes})`,
  },
} satisfies Record<Language, { verdict: Record<VerdictKind, string>; [name: string]: unknown }>;

interface Options {
  readonly language: Language;
  /** Also the unanswered targets that stand in no table and no catalogue. */
  readonly all: boolean;
}

/** The ledger for people: verdicts with both sources, then what changed, is missing, was revised, and stands above. */
export const renderLedger = (ledger: Ledger, { language, all }: Options): string => {
  const { columns, parts, hidden } = words[language];
  const shown = ledger.verdicts.filter((verdict) => all || isShown(verdict));
  const rest = ledger.verdicts.length - shown.length;
  const blocks = [
    [
      ...alignColumns([columns, ...shown.map((verdict) => verdictRow(verdict, language))], WIDEST),
      counts(ledger, language),
    ],
    rest > 0 ? [hidden(rest)] : [],
    titled(parts.changes, changeRows(ledger, language)),
    titled(
      parts.gaps,
      ledger.gaps.map(({ refArea, year }) => [refArea, String(year)]),
    ),
    titled(parts.vintages, vintageRows(ledger)),
    titled(parts.levels, levelRows(ledger, language)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const isShown = ({ verdict, target }: Verdict): boolean =>
  (verdict !== 'not-reported' && verdict !== 'too-early') || target.table !== null || target.indicator.id !== null;

const titled = (title: string, rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [title, ...alignColumns(rows, WIDEST).map((line) => `  ${line}`)];

const signed = (distance: Distance | null): string =>
  distance === null ? '' : `${distance.value > 0 ? '+' : ''}${distance.value}${distance.unit ?? ''}`;

const sourceOf = (statement: Statement | null): string =>
  statement === null ? '' : `${statement.report}@${statement.source.start}`;

const verdictRow = (verdict: Verdict, language: Language): string[] => [
  verdict.refArea,
  verdict.period,
  verdict.indicator.text,
  words[language].verdict[verdict.verdict],
  readableValue(verdict.target),
  verdict.result === null ? '' : readableValue(verdict.result),
  signed(verdict.distance),
  sourceOf(verdict.target),
  sourceOf(verdict.result),
  verdict.rule,
];

const counts = ({ verdicts }: Ledger, language: Language): string =>
  Object.entries(words[language].verdict)
    .map(([kind, word]) => `${word} ${verdicts.filter(({ verdict }) => verdict === kind).length}`)
    .join(' · ');

const changeRows = ({ changes }: Ledger, language: Language): string[][] =>
  changes.map(({ kind, indicator, refArea, period, target, successor }) => [
    refArea,
    period,
    words[language].change[kind],
    indicator.text,
    readableValue(target),
    successor === null ? '' : `→ ${successor.indicator.text} ${readableValue(successor)}`,
    sourceOf(target),
    sourceOf(successor),
  ]);

const vintageRows = ({ vintages }: Ledger): string[][] =>
  vintages.map(({ indicator, refArea, period, statements, revision }) => [
    refArea,
    period,
    indicator.text,
    signed(revision),
    statements.map((statement) => `${readableValue(statement)} ${sourceOf(statement)}`).join(' → '),
  ]);

const levelRows = ({ levels }: Ledger, language: Language): string[][] =>
  levels.map(({ indicator, period, target, ancestor, skipped, difference }) => [
    target.refArea ?? '',
    period,
    indicator.text,
    readableValue(target),
    `${ancestor.refArea} ${readableValue(ancestor)}`,
    difference.min === difference.max
      ? signed({ ...difference, value: difference.min })
      : `${difference.min}..${difference.max}`,
    skipped.length > 0 ? words[language].skipped(skipped.join(' ')) : '',
    sourceOf(target),
    sourceOf(ancestor),
  ]);
