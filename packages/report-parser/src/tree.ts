import type { Bound, Measure, Project, ReportHeader, Section, SectionRole, Span, Status, Table, Term, Value } from '@gongbao/indicator-schema';

/**
 * Every node of the pipeline on one page, in the order in which the stages make them.
 * All are plain JSON with half-open UTF-16 spans into the source text.
 */

/** A stretch of the source of one kind. Blocks lie in order, do not overlap, and leave only blanks between them. */
export interface Block extends Span {
  readonly type: 'masthead' | 'heading' | 'paragraph' | 'table' | 'note' | 'box' | 'chrome';
  /** The innermost section that holds the block; null before the first heading. */
  readonly section: string | null;
  readonly role: SectionRole;
}

/** What the reader knows of a report before it reads a sentence. */
export interface Structure {
  readonly header: ReportHeader;
  readonly outline: readonly Section[];
  readonly blocks: readonly Block[];
  readonly tables: readonly LocatedTable[];
  readonly terms: readonly Term[];
  readonly projects: readonly Project[];
}

/** A table with the place of each of its cells. */
export interface LocatedTable {
  readonly table: Table;
  /** For each row, for each column, where the cell's words stand. */
  readonly cells: readonly (readonly Span[])[];
}
