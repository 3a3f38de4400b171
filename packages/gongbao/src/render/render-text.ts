import type { Observation, ParsedReport, Section } from '@gongbao/indicator-schema';
import { alignColumns } from './align-columns.ts';
import { type Labels, labels } from './labels.ts';
import { readableValue } from './readable-value.ts';
import type { Language } from './render-options.ts';

/** Display columns of the widest cell; longer ones end in an ellipsis. */
const WIDEST = 44;

/** A report for people: masthead, outline, targets, results, and what was not read. */
export const renderText = (parsed: ParsedReport, language: Language): string => {
  const words = labels[language];
  const isTarget = (o: Observation) => o.status === 'target';
  const parts = [
    masthead(parsed, words),
    [words.outline, ...orNone(outline(parsed.outline, words), words)],
    [words.targets, ...orNone(table(parsed.observations.filter(isTarget), words), words)],
    [
      words.results,
      ...orNone(
        table(
          parsed.observations.filter((o) => !isTarget(o)),
          words,
        ),
        words,
      ),
    ],
    account(parsed, words),
    diagnostics(parsed, words),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const masthead = ({ report }: ParsedReport, words: Labels): string[] => {
  const { refArea, speaker } = report;
  return [
    report.title ?? words.untitled,
    joined([report.id, words.kind[report.kind], refArea && `${refArea.name} ${refArea.code}`, report.deliveredOn]),
    joined([report.meeting, report.issuer, speaker && joined([speaker.title, speaker.name], ' ')]),
    joined([
      report.reviewPeriods.length > 0 ? `${words.reviews} ${report.reviewPeriods.join(', ')}` : null,
      report.year === null ? null : `${words.plans} ${report.year}`,
    ]),
  ].filter((line) => line !== '');
};

const joined = (parts: readonly (string | null)[], by = ' · '): string =>
  parts.filter((part) => part !== null && part !== '').join(by);

const outline = (sections: readonly Section[], words: Labels): string[] =>
  sections.flatMap((section) => [
    `${'  '.repeat(section.level)}${section.ordinal ?? ''}${section.title}${section.level === 1 ? `  [${words.role[section.role]}]` : ''}`,
    ...outline(section.children, words),
  ]);

const table = (observations: readonly Observation[], words: Labels): string[] => {
  if (observations.length === 0) return [];
  const rows = observations.map((o) => [
    o.indicator.text,
    o.period ?? '',
    words.measure[o.measure],
    readableValue(o, words),
    joined([o.status === 'estimate' ? words.status.estimate : null, o.modality, o.attribute, o.against]),
    `${o.source.start}`,
  ]);
  return alignColumns([words.columns, ...rows], WIDEST).map((line) => `  ${line}`);
};

const orNone = (lines: readonly string[], words: Labels): readonly string[] =>
  lines.length > 0 ? lines : [`  ${words.none}`];

const account = ({ numbers }: ParsedReport, words: Labels): string[] => {
  const ignored = Object.values(numbers.ignored).reduce((sum, count) => sum + count, 0);
  return [
    `${words.numbers} ${numbers.total}: ${words.observed} ${numbers.observed}, ${words.ignored} ${ignored}, ${words.unresolved} ${numbers.unresolved}`,
  ];
};

const diagnostics = ({ diagnostics: found }: ParsedReport, words: Labels): string[] =>
  found.length === 0 ? [] : [words.diagnostics, ...found.map((d) => `  ${d.start} ${d.code}: ${d.message}`)];
