import type { Finding, RuleSummary } from '@gongbao/checks';
import type { Language } from '@gongbao/widget/chart';
import { fetchJson } from './fetch-json.ts';
import { list, number, object, oneOf, text } from './shape.ts';

const checksShape = object({
  findings: list(
    object({
      code: text,
      severity: oneOf('conflict', 'note'),
      message: text,
      spans: list(object({ report: text, start: number, end: number, quote: text })),
    }),
  ),
  summary: list(object({ rule: text, holds: number, conflicts: number, notCheckable: number })),
});

/** Figures of a report held against each other. */
export interface Checks {
  readonly findings: readonly Pick<Finding, 'code' | 'severity' | 'message' | 'spans'>[];
  readonly summary: readonly Pick<RuleSummary, 'rule' | 'holds' | 'conflicts' | 'notCheckable'>[];
}

export async function loadChecks(report: string, language: Language): Promise<Checks> {
  const path = `/v1/reports/${encodeURIComponent(report)}/findings?language=${language}`;
  return object({ data: checksShape })(await fetchJson(path), path).data;
}
