import { type Checks, type Finding, type RuleSummary, rules } from '@gongbao/checks';
import type { Paint } from '../paint.ts';
import type { ReadFile } from '../read-one.ts';
import { alignColumns } from './align-columns.ts';
import { excerpt, placeOf, type Source, sourcesOf } from './excerpt.ts';
import type { Language } from './render-options.ts';

/** In which language, and with which colours. */
export interface Manner {
  readonly language: Language;
  readonly paint: Paint;
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

/**
 * Findings as a compiler prints them: file, line and column, the words underlined, the code, a hint; then the count. Of the
 * notes of one rule the first alone has the hint, which would be the same under each.
 */
export const renderFindings = (checks: Checks, read: readonly ReadFile[], manner: Manner): string => {
  const sources = sourcesOf(read);
  const hinted = new Set<string>();
  const findings = checks.findings.map((finding) => {
    const withHint = finding.severity === 'conflict' || !hinted.has(finding.code);
    hinted.add(finding.code);
    return renderFinding(finding, sources, { ...manner, withHint });
  });
  return `${[...findings, ...renderSummary(checks.summary, manner.language)].join('\n')}\n`;
};

const renderFinding = (
  { code, severity, message, spans }: Finding,
  sources: ReadonlyMap<string, Source>,
  { language, paint, withHint }: Manner & { readonly withHint: boolean },
): string => {
  const [first, ...others] = spans;
  const hint = withHint && rules.find((rule) => rule.code === code)?.hint[language];
  const mark = severity === 'conflict' ? paint.accent : paint.strong;
  const lines = [
    `${paint.strong(placeOf(first, sources))}: ${mark(words[language][severity])} ${paint.faint(`[${code}]`)} ${message}`,
    ...excerpt(first, sources, mark),
    ...others.flatMap((span) => [`  ${placeOf(span, sources)}:`, ...excerpt(span, sources, mark)]),
  ];
  if (hint) lines.push(paint.faint(`  ${words[language].hint}: ${hint}`));
  return `${lines.join('\n')}\n`;
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
