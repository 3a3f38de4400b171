import { type Checks, type Finding, type FindingSpan, rules } from '@gongbao/checks';
import type { ReadFile } from '../read-one.ts';
import { positionsIn } from './line-column.ts';
import type { Language } from './render-options.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings as SARIF 2.1.0, which editors and code hosts show at the line. */
export const renderSarif = (checks: Checks, read: readonly ReadFile[], language: Language): string => {
  const locate = locator(read);
  const driver = {
    name: 'gongbao check',
    rules: rules.map(({ code, title, hint }) => ({
      id: code,
      shortDescription: { text: title[language] },
      help: { text: hint[language] },
    })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: checks.findings.map(toResult(locate)) };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

const toResult =
  (locate: (span: FindingSpan) => object) =>
  ({ code, severity, message, spans, facts }: Finding) => ({
    ruleId: code,
    level: severity === 'conflict' ? 'error' : 'note',
    message: { text: message },
    locations: spans.slice(0, 1).map(locate),
    relatedLocations: spans.slice(1).map(locate),
    properties: { facts },
  });

const locator = (read: readonly ReadFile[]): ((span: FindingSpan) => object) => {
  const sources = new Map(read.map(({ file, report, text }) => [report.report.id, { file, at: positionsIn(text) }]));
  return ({ report, start, end, quote }) => {
    const source = sources.get(report);
    const [from, to] = [source?.at(start), source?.at(end)];
    return {
      physicalLocation: {
        artifactLocation: { uri: source === undefined ? report : encodeURI(source.file.replaceAll('\\', '/')) },
        region: {
          startLine: from?.line,
          startColumn: from?.column,
          endLine: to?.line,
          endColumn: to?.column,
          charOffset: start,
          charLength: end - start,
          snippet: { text: quote },
        },
      },
    };
  };
};
