import type { CheckedReport, CheckRule, CheckSource, Checks, Explained, Finding, RuleSummary } from './check.ts';
import { rules } from './rules.ts';

export interface CheckOptions {
  /** Of the messages. */
  readonly language?: 'zh' | 'en';
  /** Only these rules, by their codes. */
  readonly only?: readonly string[];
}

function read({ report, text = '' }: CheckSource): CheckedReport {
  const { id, refArea, year } = report.report;
  const statements = report.observations
    .map((observation) => ({ ...observation, report: id }))
    .sort((a, b) => a.source.start - b.source.start);
  return { id, refArea: refArea?.code ?? null, year, report, text, statements };
}

const count = (checked: readonly Explained[], wanted: Explained['outcome']) =>
  checked.filter(({ outcome }) => outcome === wanted).length;

const summarise = ({ code }: CheckRule, checked: readonly Explained[]): RuleSummary => ({
  rule: code,
  holds: count(checked, 'holds'),
  conflicts: count(checked, 'conflict'),
  notes: count(checked, 'note'),
  notCheckable: count(checked, 'not-checkable'),
});

const findingsOf = ({ code }: CheckRule, checked: readonly Explained[], language: 'zh' | 'en'): Finding[] =>
  checked.flatMap((item) =>
    'facts' in item
      ? { code, severity: item.outcome, message: item.message[language], facts: item.facts, spans: item.spans }
      : [],
  );

/** In the order of the reports given and of their text. */
function inOrder(findings: readonly Finding[], reports: readonly CheckedReport[]): Finding[] {
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const place = ({ spans: [first] }: Finding) => [order.get(first?.report ?? '') ?? 0, first?.start ?? 0] as const;
  return findings.toSorted((a, b) => {
    const [[report, start], [otherReport, otherStart]] = [place(a), place(b)];
    return report - otherReport || start - otherStart;
  });
}

/** Holds the figures of reports against each other. Says what it checked, what held, and what it could not check. */
export function checkReports(sources: readonly CheckSource[], { language = 'zh', only }: CheckOptions = {}): Checks {
  const reports = sources.map(read);
  const asked = rules.filter(({ code }) => only === undefined || only.includes(code));
  const results = asked.map((rule) => ({ rule, checked: rule.check(reports) }));
  return {
    format: 'gongbao/checks@1',
    findings: inOrder(
      results.flatMap(({ rule, checked }) => findingsOf(rule, checked, language)),
      reports,
    ),
    summary: results.map(({ rule, checked }) => summarise(rule, checked)),
  };
}
