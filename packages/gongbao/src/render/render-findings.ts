import { type Checks, type Finding, type FindingSpan, type RuleSummary, rules } from '@gongbao/checks';
import stringWidth from 'string-width';
import type { Paint } from '../paint.ts';
import type { ReadFile } from '../read-one.ts';
import { alignColumns } from './align-columns.ts';
import { type Position, positionsIn } from './line-column.ts';
import type { Language } from './render-options.ts';

/** Characters shown before and behind the words that are underlined. */
const BEFORE = 24;
const BEHIND = 16;
const LONGEST = 40;

/** In which language, and with which colours. */
interface Manner {
  readonly language: Language;
  readonly paint: Paint;
}

interface Source extends ReadFile {
  readonly at: (offset: number) => Position;
}

const words = {
  zh: {
    conflict: '矛盾',
    note: '提示',
    hint: '可核对',
    rule: '规则',
    holds: '相符',
    conflicts: '矛盾',
    notes: '提示',
    open: '无法核对',
    idle: (count: number) => `另有${count}条规则没有遇到可核对的内容。`,
  },
  en: {
    conflict: 'conflict',
    note: 'note',
    hint: 'hint',
    rule: 'rule',
    holds: 'hold',
    conflicts: 'conflicts',
    notes: 'notes',
    open: 'not checkable',
    idle: (count: number) => `${count} more rules met nothing to check.`,
  },
};

/** Findings as a compiler prints them: file, line and column, the words underlined, the code, a hint; then the count. */
export const renderFindings = (checks: Checks, read: readonly ReadFile[], manner: Manner): string => {
  const sources = new Map(read.map((file) => [file.report.report.id, { ...file, at: positionsIn(file.text) }]));
  const findings = checks.findings.map((finding) => renderFinding(finding, sources, manner));
  return `${[...findings, ...renderSummary(checks.summary, manner.language)].join('\n')}\n`;
};

const renderFinding = (
  { code, severity, message, spans }: Finding,
  sources: ReadonlyMap<string, Source>,
  { language, paint }: Manner,
): string => {
  const [first, ...others] = spans;
  const hint = rules.find((rule) => rule.code === code)?.hint[language];
  const mark = severity === 'conflict' ? paint.accent : paint.strong;
  const lines = [
    `${paint.strong(placeOf(first, sources))}: ${mark(words[language][severity])} ${paint.faint(`[${code}]`)} ${message}`,
    ...excerpt(first, sources, mark),
    ...others.flatMap((span) => [`  ${placeOf(span, sources)}:`, ...excerpt(span, sources, mark)]),
  ];
  if (hint !== undefined) lines.push(paint.faint(`  ${words[language].hint}: ${hint}`));
  return `${lines.join('\n')}\n`;
};

const placeOf = (span: FindingSpan | undefined, sources: ReadonlyMap<string, Source>): string => {
  const source = sources.get(span?.report ?? '');
  if (span === undefined || source === undefined) return span?.report ?? '';
  const { line, column } = source.at(span.start);
  return `${source.file}:${line}:${column}`;
};

/** A line this short is a cell of a table: its row is shown with it. */
const CELL = 12;

/** What stands before the words: their line, for a cell the cells before it. */
const leadOf = (text: string, start: number): string => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (line.length > CELL || text.slice(start).search(/\n|$/u) > CELL) return line.slice(-BEFORE).replaceAll('\t', ' ');
  return text
    .slice(Math.max(0, start - BEFORE), start)
    .replace(/\s+/gu, ' ')
    .trimStart();
};

/** The words with some of their line around them, and a line of carets under them. */
const excerpt = (
  span: FindingSpan | undefined,
  sources: ReadonlyMap<string, Source>,
  mark: Paint['strong'],
): string[] => {
  const text = sources.get(span?.report ?? '')?.text;
  if (span === undefined || text === undefined) return [];
  const shown = text.slice(span.start, Math.min(span.end, span.start + LONGEST)).split('\n')[0] ?? '';
  const tail = text.slice(span.start + shown.length, span.start + shown.length + BEHIND).split('\n')[0] ?? '';
  const before = leadOf(text, span.start);
  return [
    `    ${before}${shown}${tail}`,
    `    ${' '.repeat(stringWidth(before))}${mark('^'.repeat(Math.max(1, stringWidth(shown))))}`,
  ];
};

const renderSummary = (summary: readonly RuleSummary[], language: Language): string[] => {
  const { rule, holds, conflicts, notes, open, idle } = words[language];
  const titles = new Map(rules.map(({ code, title }) => [code, title[language]]));
  const busy = summary.filter((each) => each.holds + each.conflicts + each.notes + each.notCheckable > 0);
  const rows = busy.map((each) => [
    each.rule,
    ...[each.holds, each.conflicts, each.notes, each.notCheckable].map(String),
    titles.get(each.rule) ?? '',
  ]);
  const lines = alignColumns([[rule, holds, conflicts, notes, open, ''], ...rows], 60);
  return busy.length < summary.length ? [...lines, idle(summary.length - busy.length)] : lines;
};
