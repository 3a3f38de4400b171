import type { Distance, Ledger, Statement, Verdict, VerdictKind } from '@gongbao/ledger';
import { alignColumns } from './align-columns.ts';
import { labels } from './labels.ts';
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
      outside: '目标范围之外',
      'not-reported': '未报告',
      'too-early': '尚早',
      'not-comparable': '不可比',
    },
    change: { dropped: '不再提出', redefined: '口径改变', appeared: '新提出' },
    parts: { changes: '目标的变动', gaps: '缺少的报告', vintages: '前后不同的数字', levels: '与上级目标相比' },
    none: '没有读到目标。',
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
      outside: 'outside the range',
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
    none: 'No target was read.',
    hidden: (count: number) => `${count} more targets have no result to hold them against (--all lists them).`,
    skipped: (codes: string) => `(no report of ${codes})`,
  },
} satisfies Record<Language, { verdict: Record<VerdictKind | 'outside', string>; [name: string]: unknown }>;

interface Options {
  readonly language: Language;
  /** Also the unanswered targets that stand in no table and no catalogue. */
  readonly all: boolean;
}

/** The ledger for people: verdicts with both sources, then what changed, is missing, was revised, and stands above. */
export const renderLedger = (ledger: Ledger, { language, all }: Options): string => {
  const { columns, parts, hidden, none } = words[language];
  const shown = ledger.verdicts.filter((verdict) => all || isShown(verdict));
  const rest = ledger.verdicts.length - shown.length;
  const blocks = [
    ledger.verdicts.length === 0
      ? [none]
      : [
          ...alignColumns([columns, ...shown.map((verdict) => verdictRow(verdict, language))], WIDEST),
          counts(ledger, language),
        ],
    rest > 0 ? [hidden(rest)] : [],
    titled(parts.changes, changeRows(ledger, language)),
    titled(
      parts.gaps,
      ledger.gaps.map(({ refArea, year }) => [refArea, String(year)]),
    ),
    titled(parts.vintages, vintageRows(ledger, language)),
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

/** Where no side is better, a figure beyond its target has not fallen short of it. */
const shownAs = ({ verdict, rule }: Verdict): VerdictKind | 'outside' =>
  verdict === 'missed' && rule === 'outside-without-better-side' ? 'outside' : verdict;

const verdictRow = (verdict: Verdict, language: Language): string[] => [
  verdict.refArea,
  verdict.period,
  verdict.indicator.text,
  words[language].verdict[shownAs(verdict)],
  readableValue(verdict.target, labels[language]),
  verdict.result === null ? '' : readableValue(verdict.result, labels[language]),
  signed(verdict.distance),
  sourceOf(verdict.target),
  sourceOf(verdict.result),
  verdict.rule,
];

const counts = ({ verdicts }: Ledger, language: Language): string =>
  Object.entries(words[language].verdict)
    .map(([kind, word]) => ({ kind, word, count: verdicts.filter((verdict) => shownAs(verdict) === kind).length }))
    .filter(({ kind, count }) => kind !== 'outside' || count > 0)
    .map(({ word, count }) => `${word} ${count}`)
    .join(' · ');

const changeRows = ({ changes }: Ledger, language: Language): string[][] =>
  changes.map(({ kind, indicator, refArea, period, target, successor }) => [
    refArea,
    period,
    words[language].change[kind],
    indicator.text,
    readableValue(target, labels[language]),
    successor === null ? '' : `→ ${successor.indicator.text} ${readableValue(successor, labels[language])}`,
    sourceOf(target),
    sourceOf(successor),
  ]);

/** A row for each later statement, beside the first. */
const vintageRows = ({ vintages }: Ledger, language: Language): string[][] =>
  vintages.flatMap(({ indicator, refArea, period, statements, revision }) => {
    const [first, ...later] = statements;
    return first === undefined
      ? []
      : later.map((statement) => [
          refArea,
          period,
          indicator.text,
          statement === later.at(-1) ? signed(revision) : '',
          `${readableValue(first, labels[language])} → ${readableValue(statement, labels[language])}`,
          sourceOf(first),
          sourceOf(statement),
        ]);
  });

const levelRows = ({ levels }: Ledger, language: Language): string[][] =>
  levels.map(({ indicator, period, target, ancestor, skipped, difference }) => [
    target.refArea ?? '',
    period,
    indicator.text,
    readableValue(target, labels[language]),
    `${ancestor.refArea} ${readableValue(ancestor, labels[language])}`,
    difference.min === difference.max
      ? signed({ ...difference, value: difference.min })
      : `${difference.min}..${difference.max}`,
    skipped.length > 0 ? words[language].skipped(skipped.join(' ')) : '',
    sourceOf(target),
    sourceOf(ancestor),
  ]);
