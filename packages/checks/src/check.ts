import type { Observation, ParsedReport } from '@gongbao/indicator-schema';

/** A report, and its text where the words themselves are to be read. */
export interface CheckSource {
  readonly report: ParsedReport;
  readonly text?: string;
}

/** Words of a report that a finding rests on. */
export interface FindingSpan {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type Facts = Readonly<Record<string, string | number | readonly (string | number)[]>>;

export interface Finding {
  /** The rule that found it. */
  readonly code: string;
  /** `conflict`: the figures cannot both be right. `note`: worth a look, and may well be right. */
  readonly severity: 'conflict' | 'note';
  readonly message: string;
  readonly facts: Facts;
  readonly spans: readonly FindingSpan[];
}

/** What a rule says of one thing that it looked at. */
export type Checked<Found extends Facts = Facts> =
  | { readonly outcome: 'holds' | 'not-checkable' }
  | { readonly outcome: 'conflict' | 'note'; readonly facts: Found; readonly spans: readonly FindingSpan[] };

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The same with the sentence that says it. */
export type Explained =
  | Exclude<Checked, { facts: Facts }>
  | (Extract<Checked, { facts: Facts }> & { readonly message: Bilingual });

export interface RuleSummary {
  readonly rule: string;
  readonly holds: number;
  readonly conflicts: number;
  readonly notes: number;
  readonly notCheckable: number;
}

export interface Checks {
  readonly format: 'gongbao/checks@1';
  readonly findings: readonly Finding[];
  readonly summary: readonly RuleSummary[];
}

/** An observation with the report that states it. */
export interface Statement extends Observation {
  readonly report: string;
}

/** A report as the rules read it. */
export interface CheckedReport {
  readonly id: string;
  readonly refArea: string | null;
  readonly year: number | null;
  readonly report: ParsedReport;
  /** Empty when it was not given: rules that read words then find nothing to check. */
  readonly text: string;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
}

/**
 * An invented report in one line: `{185个 建设项目}` is a figure with the indicator that it states; before the name may
 * stand a status, a period and a measure, after it `@row.column` of a table: `{8% target 2031 growth 产值 @0.4}`.
 */
export interface Example {
  readonly text: string;
  /** Of an earlier year, for rules that compare reports. */
  readonly before?: string;
  readonly tables?: ParsedReport['tables'];
  readonly terms?: ParsedReport['terms'];
  /** The words with which each section of one level begins, in order. */
  readonly headings?: readonly string[];
}

/** One kind of contradiction: what it reads, what it says, and a case of each outcome. */
export interface CheckRule {
  readonly code: string;
  readonly title: Bilingual;
  /** What to look at. */
  readonly hint: Bilingual;
  readonly check: (reports: readonly CheckedReport[]) => readonly Explained[];
  readonly examples: {
    readonly holds: readonly Example[];
    readonly finds: readonly Example[];
    /** What looks alike and is not asked about. */
    readonly silent?: readonly Example[];
  };
}
