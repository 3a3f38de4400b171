import type { Span, Term } from '@gongbao/indicator-schema';

export type Component = Term['components'][number];

/** A part of a component, where the text nests: the 18 of “33618” is 6 future clusters and 12 growing ones. */
export interface ComponentGroup {
  readonly label: string;
  readonly items: readonly string[];
}

/** A component as people keep it in data/glossary, with its groups where it has any. */
export interface KnownComponent extends Component {
  readonly groups?: readonly ComponentGroup[];
}

export type TermKind = 'slogan' | 'abbreviation' | 'name';

/** A term decoded in data/glossary. */
export interface KnownTerm {
  readonly term: string;
  readonly kind: TermKind;
  /** Other ways of writing it. */
  readonly aliases: readonly string[];
  /** What an abbreviation is short for. */
  readonly expansion: string | null;
  /** In our own words. */
  readonly definition: { readonly zh: string; readonly en: string };
  readonly components: readonly KnownComponent[];
  /** The place that uses it so; null where it is used alike everywhere. */
  readonly refArea: string | null;
  /** The reports whose annex or footnote gave it; none where it is common usage. */
  readonly reports: readonly string[];
}

/** What one source says a term means. */
export interface TermDefinition {
  /** null: no report says it, as of common usage. */
  readonly report: string | null;
  readonly refArea: string | null;
  readonly year: number | null;
  /** Where the report says it, with the words when the text was given. */
  readonly span: Span | null;
  readonly quote: string | null;
  /** The same in our own words, where data/glossary has it. */
  readonly summary: { readonly zh: string; readonly en: string } | null;
  readonly components: readonly KnownComponent[];
}

export interface TermReference extends Span {
  readonly report: string;
}

/** One term across reports. */
export interface GlossaryTerm {
  /** What is the same in all its spellings: 33618, 国有三资. */
  readonly key: string;
  /** As the first definition writes it, else as the first use does. */
  readonly term: string;
  readonly kind: TermKind;
  readonly names: readonly string[];
  readonly expansion: string | null;
  /** What reports say it means; none: no report defines it. */
  readonly definitions: readonly TermDefinition[];
  /** Of a term that no report defines, how data/glossary explains it. */
  readonly commonUsage: readonly TermDefinition[];
  /** Whether two sources define it in different terms; both stand in `definitions`. */
  readonly differing: boolean;
  readonly references: readonly TermReference[];
}

export interface Glossary {
  readonly format: 'gongbao/glossary@1';
  readonly terms: readonly GlossaryTerm[];
}
