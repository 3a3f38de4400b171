import type { Review } from '@gongbao/checks';
import type { NumberAccount, ParsedReport, Project, ReportHeader, Term } from '@gongbao/indicator-schema';
import type { Checks } from '../../data/checks.ts';
import type { SourcedObservation } from '../../data/observation.ts';
import type { Finding, OutlineSection, ReportDocument } from '../../data/report-document.ts';

/** What a report page shows, from the service or from the reader's own file. */
export interface ReportContent {
  readonly report: ReportHeader;
  readonly source: ParsedReport['source'];
  readonly outline: readonly OutlineSection[];
  readonly observations: readonly SourcedObservation[];
  readonly terms: readonly Term[];
  readonly projects: readonly Project[];
  readonly numbers: NumberAccount;
  readonly findings: readonly Finding[];
  /** Figures held against each other; null where nobody did. */
  readonly checks: Checks | null;
  /** The readings to look at first; null where the text is not known. */
  readonly review: Review | null;
  /** English names of indicators, for readers of English. */
  readonly names: ReadonlyMap<string, string>;
  /** The words themselves, where the reader has them. */
  readonly text: string | null;
}

const inOrder = (observations: readonly SourcedObservation[]): SourcedObservation[] =>
  [...observations].sort((a, b) => a.source.start - b.source.start);

/** A stored report: figures and offsets, without the text. */
export function storedContent(
  document: ReportDocument,
  observations: readonly SourcedObservation[],
  { checks, names }: Pick<ReportContent, 'checks' | 'names'>,
): ReportContent {
  const { diagnostics, ...rest } = document;
  return {
    ...rest,
    observations: inOrder(observations),
    findings: diagnostics,
    checks,
    names,
    review: null,
    text: null,
  };
}

/** A report that was parsed here, with its text, and what was found in it. */
export function parsedContent(
  parsed: ParsedReport,
  text: string,
  found: Pick<ReportContent, 'checks' | 'review'> = { checks: null, review: null },
): ReportContent {
  const { report } = parsed;
  const titles = new Map(flatten(parsed.outline).map(({ id, title }) => [id, title]));
  const sourced = parsed.observations.map(
    (observation): SourcedObservation => ({
      ...observation,
      place: report.refArea && { code: report.refArea.code, name: report.refArea.name },
      sectionTitle: observation.section === null ? null : (titles.get(observation.section) ?? null),
      report: { ...report, year: report.year ?? 0 },
    }),
  );
  const names = new Map<string, string>();
  return { ...parsed, ...found, names, observations: inOrder(sourced), findings: parsed.diagnostics, text };
}

/** The sections of an outline in the order of the text. */
export const flatten = (outline: readonly OutlineSection[]): OutlineSection[] =>
  outline.flatMap((section) => [section, ...flatten(section.children)]);
