import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import type { ReadingExplanation } from '@gongbao/report-parser/explain';
import { alignColumns } from './align-columns.ts';
import { plainValue } from './plain-value.ts';

type Observed = Extract<ReadingExplanation, { type: 'observed' }>;
type Part = Observed['parts'][number];

const WIDEST = 72;

/** How each part is framed in the sentence. */
const frames: Record<Part['role'], readonly [string, string]> = {
  name: ['〔', '〕'],
  relation: ['‹', '›'],
  amount: ['【', '】'],
  bound: ['⟨', '⟩'],
};

const legend = (parts: readonly Part[]): string =>
  [...new Set(parts.map(({ role }) => role))].map((role) => `${frames[role].join('')} ${role}`).join('  ');

/** Codes of rules are words already. */
const inWords = (code: string): string => code.replaceAll('-', ' ');

/** A sentence with its parts framed; parts that lie within another are left plain. */
const frame = (text: string, { sentence, parts }: Pick<Observed, 'sentence' | 'parts'>): string => {
  let framed = '';
  let at = Math.min(sentence.start, parts[0]?.start ?? sentence.start);
  for (const { role, start, end } of parts) {
    if (start < at) continue;
    const [open, close] = frames[role];
    framed += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return `${framed}${text.slice(at, Math.max(sentence.end, at))}`.replace(/\s+/g, ' ').trim();
};

const fieldOf = (o: Observation, field: Observed['fields'][number]['field']): string => {
  switch (field) {
    case 'indicator':
      return o.indicator.text;
    case 'value':
      return o.value === null ? (o.qualitative ?? '–') : `${plainValue(o.value)}`;
    default:
      return o[field] ?? '–';
  }
};

const because = ({ because: reason, otherWords }: Observed['link']['rejected'][number]): string => {
  if (reason === 'measure-or-unit') return 'it is measured otherwise';
  return otherWords === '' ? 'it is not the closest' : `the text has ${otherWords} beside it`;
};

const linkLines = ({ chosen, rejected }: Observed['link']): string[] => [
  `catalogue  ${chosen === undefined ? 'linked to no entry' : `linked to ${chosen.id}`}`,
  ...rejected.map((entry) => `           not ${entry.id} (${entry.shared}): ${because(entry)}`),
];

const observedLines = (explanation: Observed, text: string, { observations }: ParsedReport): string[] => {
  const observation = observations.find(({ source }) => source.start === explanation.start);
  const rows = explanation.fields.map(({ field, rule, words }) => [
    field,
    observation === undefined ? '–' : fieldOf(observation, field),
    words === undefined ? inWords(rule) : `${inWords(rule)}: ${words}`,
  ]);
  return [
    `observed   ${observation?.id ?? ''}`.trimEnd(),
    '',
    frame(text, explanation),
    legend(explanation.parts),
    '',
    ...alignColumns(rows, WIDEST),
    '',
    ...linkLines(explanation.link),
  ];
};

const otherLines = (explanation: Exclude<ReadingExplanation, Observed>, text: string): string[] => [
  explanation.type === 'ignored'
    ? `ignored    ${explanation.reason}: ${inWords(explanation.rule)}`
    : 'unresolved what it measures is not said nearby',
  '',
  frame(text, {
    sentence: explanation.sentence,
    parts: [{ role: 'amount', start: explanation.start, end: explanation.end }],
  }),
];

/** How a number was read, in a few lines for people, ending in a line break. */
export const renderExplanation = (explanation: ReadingExplanation, text: string, report: ParsedReport): string => {
  const { start, end } = explanation;
  const lines =
    explanation.type === 'observed' ? observedLines(explanation, text, report) : otherLines(explanation, text);
  return `${[`${text.slice(start, end)}  at ${start}–${end}`, ...lines].join('\n')}\n`;
};
