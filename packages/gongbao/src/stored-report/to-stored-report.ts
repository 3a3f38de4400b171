import type { Diagnostic, Observation, ParsedReport, Project, Section, Table, Term } from '@gongbao/indicator-schema';
import type { StoredReport } from '@gongbao/indicator-schema/schemas';
import { cutHeading, cutName, cutPhrase, cutQuotedWords, cutWords } from './cut-words.ts';

/** What may be kept of a report: its figures, names and offsets. Null when its place or its year is unknown. */
export const toStoredReport = (parsed: ParsedReport): StoredReport | null => {
  const { refArea, year, title, meeting, issuer } = parsed.report;
  if (refArea === null || year === null) return null;
  return {
    ...parsed,
    report: {
      ...parsed.report,
      title: orNull(cutName, title),
      meeting: orNull(cutName, meeting),
      issuer: orNull(cutName, issuer),
      refArea,
      year,
    },
    outline: parsed.outline.map(keepSection),
    observations: parsed.observations.map(keepObservation),
    tables: parsed.tables.map(keepTable),
    terms: parsed.terms.map(keepTerm),
    projects: parsed.projects.map(keepProject),
    diagnostics: parsed.diagnostics.map(keepDiagnostic),
  };
};

/** Several names joined can be long; what is longer than this was read from a sentence. */
const LONGEST_INDICATOR = 40;

const orNull = (cut: (text: string) => string, text: string | null): string | null =>
  text === null ? null : cut(text);

const names = (texts: readonly string[]): string[] => texts.map((text) => cutName(text));

const keepSection = (section: Section): Section => ({
  ...section,
  title: cutHeading(section.title),
  children: section.children.map(keepSection),
});

const keepObservation = (observation: Observation): Observation => ({
  ...observation,
  indicator: { ...observation.indicator, text: cutName(observation.indicator.text, LONGEST_INDICATOR) },
  modality: orNull(cutWords, observation.modality),
  attribute: orNull(cutWords, observation.attribute),
  qualitative: orNull(cutWords, observation.qualitative),
  against: orNull(cutWords, observation.against),
  source: { ...observation.source, quote: cutWords(observation.source.quote) },
});

const keepTable = (table: Table): Table => ({
  ...table,
  caption: orNull(cutName, table.caption),
  columns: names(table.columns),
  rows: table.rows.map(({ group, cells }) => ({ group: orNull(cutName, group), cells: names(cells) })),
});

const keepTerm = (term: Term): Term => ({
  ...term,
  term: cutName(term.term),
  components: term.components.map(({ symbol, label, items }) => ({
    symbol: cutWords(symbol),
    label: cutPhrase(label),
    items: items.map(cutPhrase),
  })),
});

const keepProject = (project: Project): Project => ({
  ...project,
  name: cutName(project.name),
  group: orNull(cutName, project.group),
  box: orNull(cutName, project.box),
});

const keepDiagnostic = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  message: cutQuotedWords(diagnostic.message),
  facts: cutFacts(diagnostic.facts) as Diagnostic['facts'],
});

const cutFacts = (fact: unknown): unknown => {
  if (typeof fact === 'string') return cutWords(fact);
  if (Array.isArray(fact)) return fact.map(cutFacts);
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, cutFacts(value)]));
};
