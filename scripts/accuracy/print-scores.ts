import type { Comparison } from './compare-records.ts';
import type { ScoreRecord } from './score-record.ts';
import type { Difference } from './score-text.ts';
import { type Scores, steps } from './tally.ts';
import { fields } from './wrong-fields.ts';

const columns = ['gold', 'read', 'precision', 'recall', ...steps, ...fields] as const;

const cell = (scores: Scores, column: (typeof columns)[number]): string =>
  column === 'gold' || column === 'read' ? String(scores[column]) : scores[column].toFixed(1);

/** A line for each text and one for all: counts, then in 100. */
export const printTable = ({ total, texts }: ScoreRecord): string => {
  const rows = [
    ...Object.entries(texts).map(([name, { scores }]) => ({ name, scores })),
    { name: 'all', scores: total },
  ];
  const width = Math.max(4, ...rows.map(({ name }) => name.length));
  const head = columns.map((column) => column.padStart(Math.max(5, column.length)));
  const lines = rows.map(({ name, scores }) =>
    [name.padEnd(width), ...columns.map((column) => cell(scores, column).padStart(Math.max(5, column.length)))].join(
      ' ',
    ),
  );
  return [['text'.padEnd(width), ...head].join(' '), ...lines].join('\n');
};

/** > NAME 512 wrong «在粮食播种面积减少2.4万亩的情况»: indicator 在粮食播种面积, wanted 粮食播种面积 */
const printDifference = (text: string, { at, quote, kind, fields: wrong, around }: Difference): string => {
  const name = wrong.indicator;
  const told = {
    missed: `wanted ${name?.wanted ?? ''}`,
    extra: `read as ${name?.said ?? ''}${name?.wanted === '-' ? '' : `, is ${name?.wanted ?? ''}`}`,
    wrong: Object.entries(wrong)
      .map(([field, { said, wanted }]) => `${field} ${said}, wanted ${wanted}`)
      .join('; '),
  };
  return `${text} ${at} ${quote} ${kind} «${around}»: ${told[kind]}`;
};

/** The first differences of all texts, and how many there are. */
export const printDifferences = ({ texts }: ScoreRecord, most: number): string => {
  const lines = Object.entries(texts).flatMap(([name, { differences }]) =>
    differences.map((difference) => printDifference(name, difference)),
  );
  return [...lines.slice(0, most), `${lines.length} differences in all`].join('\n');
};

const listed = (title: string, lines: readonly string[]): string[] => [
  `${lines.length} ${title}`,
  ...lines.map((line) => `  ${line}`),
];

/** What became of the totals, and line by line what became right and wrong. */
export const printComparison = (comparison: Comparison): string => {
  const { before, now, becameRight, becameWrong, otherwiseWrong, otherTexts } = comparison;
  return [
    ...steps.map((step) => `${step} ${before[step].toFixed(2)} → ${now[step].toFixed(2)}`),
    ...listed(
      'became right (as they were)',
      becameRight.map(({ text, difference }) => printDifference(text, difference)),
    ),
    ...listed(
      'became wrong',
      becameWrong.map(({ text, difference }) => printDifference(text, difference)),
    ),
    ...listed(
      'are wrong otherwise (as they are)',
      otherwiseWrong.map(({ text, difference }) => printDifference(text, difference)),
    ),
    ...(otherTexts.length > 0 ? [`not compared, since annotated otherwise: ${otherTexts.join(', ')}`] : []),
  ].join('\n');
};
