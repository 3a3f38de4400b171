import type {
  Bound,
  Measure,
  Project,
  ReportHeader,
  Section,
  SectionRole,
  Span,
  Status,
  Table,
  Term,
  Unit,
  Value,
} from '@gongbao/indicator-schema';
import type { PlaceWords } from './observation/wider-places.ts';

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
  /** Numbers that count the text itself: footnote marks, list numbers, the number of a table. In order. */
  readonly marks: readonly Span[];
  /** Stretches inside a block that interrupt it without belonging to it: the page number in a torn sentence. In order. */
  readonly asides: readonly Span[];
  /** False where the part that reviews cannot be told from the one that plans. */
  readonly showsParts: boolean;
  readonly issues: readonly Issue[];
}

/** What a stage could not settle, or settled by inference; a diagnostic before it has words. */
export interface Issue {
  readonly code: string;
  readonly span: Span;
  readonly facts: { readonly [name: string]: string | number | null };
}

/** A table with the place of each of its cells. */
export interface LocatedTable {
  readonly table: Table;
  /** For each row, for each column, where the cell's words stand. */
  readonly cells: readonly (readonly Span[])[];
}

/** Why a number is no observation: the reasons of the contract. */
export type IgnoredReason = 'date' | 'name' | 'spec' | 'list' | 'other';

/** A run of Arabic digits with its decimals; `digits` holds no thousands separators. */
export interface NumberToken extends Span {
  readonly digits: string;
}

/** A number, or several that make one value, with the unit and the bound that stand at it. */
export interface Amount extends Span {
  readonly type: 'amount';
  readonly form: 'number' | 'range' | 'ratio' | 'ordinal';
  /** The digits of each number as written, in order. */
  readonly digits: readonly string[];
  /** A minus sign stands before it, and belongs to its span: 增长|-2.4%|. */
  readonly isNegative: boolean;
  /** As written, without blanks; empty when none is. */
  readonly unitText: string;
  readonly unit: Unit | undefined;
  /** What stands at the number says: 余, 以上, 左右; undefined when it is silent. */
  readonly bound: Bound | undefined;
  /** Where the words behind the amount begin, after 以上 or 左右. */
  readonly next: number;
  /** How many number tokens it is made of. */
  readonly tokens: number;
}

/** An amount that is not read: nothing near it says what it measures, or how much of what. */
export interface Unread extends Amount {
  readonly lacks?: 'unit';
}

/** A number that measures nothing, and by which rule. */
export interface Ignored extends Span {
  readonly type: 'ignored';
  readonly reason: IgnoredReason;
  readonly rule: string;
}

/** A number that says what had been asked for: ignored, unless a result of its kind stands before it. */
export interface Asked extends Ignored {
  readonly goal: Amount;
}

/** A sentence with what was found in it. */
export interface Sentence extends Span {
  readonly role: SectionRole;
  readonly section: string | null;
  readonly numbers: readonly NumberToken[];
  /** Where a sign stands that may be part of an amount in words: 二|十, 近|百, |第一. In order. */
  readonly numerals: readonly number[];
  /** The insides of “…” and 《…》 that hold numbers or numerals, in order. */
  readonly quotes: readonly Span[];
  /** It holds 年 or the end of “十四五”: else no pattern of a period can match in it. */
  readonly namesYears: boolean;
  /** It holds 半, 季, 月 or what a holiday is told with: else it names no part of a year. */
  readonly namesPart: boolean;
  /** Where its first ( stands. */
  readonly bracket: number | undefined;
}

/** An amount with the words that are its own. */
export interface Segment {
  readonly amount: Amount;
  /** From the stop, or from the amount that it hangs on, to the number. */
  readonly before: Span;
  /** From the amount to the next stop or amount. */
  readonly after: Span;
  /** `opening`: behind a stop; `listed`: behind 、 or 和 after an amount; `adjacent`: directly behind one; `joined`: words between. */
  readonly link: 'opening' | 'listed' | 'adjacent' | 'joined';
  /** The index of the amount that it hangs on. */
  readonly previous: number | undefined;
}

/** What is known of a report when its sentences are read. */
export interface Setting {
  readonly refArea: string | null;
  /** How it calls its own place, and what that is part of. */
  readonly placeWords: PlaceWords;
  /** The year that the report plans. */
  readonly planYear: number | null;
  /** The year in which the report is given: the one that 今年 means, and 去年 is before. */
  readonly givenYear: number | null;
  /** The year reviewed last: the default of a result. */
  readonly reviewYear: number | null;
  /** `2018/2022` where five years are reviewed. */
  readonly reviewSpan: string | null;
  /** The whole report is of part of a year: 2023年上半年…执行情况的报告. */
  readonly isOfPart: boolean;
}

/**
 * Whose a figure is that is not told of the report's own place: a part of it, an enterprise or works; enterprises of a kind
 * or a branch; an area beyond it; or a place that it is part of.
 */
export interface Whose {
  readonly kind: 'part' | 'group' | 'wide-area' | 'wider-place';
  /** The words that name it. */
  readonly words: string;
}

/** What a sentence says of one amount, before it is linked to the catalogue. */
export interface Claim {
  readonly segment: Segment;
  readonly name: string;
  /** Undefined where nothing says that it is not the report's own place's. */
  readonly whose: Whose | undefined;
  readonly measure: Measure;
  /** As written, negative for a fall. */
  readonly value: Value;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly against: string | null;
  readonly period: string | null;
  readonly status: Status;
  readonly modality: string | null;
  readonly clause: Span;
  /** The innermost section that holds it. */
  readonly section: string | null;
  /** Which rule gave the reading. */
  readonly rule: string;
}

/** A target without a number, in a list of targets: 居民增收|与经济增长同步. The span is its wording. */
export interface Wish extends Span {
  readonly type: 'wish';
  readonly name: string;
  readonly measure: Measure;
  readonly period: string | null;
  readonly clause: Span;
}

/** What a cell of an indicator table says; the span is its number, or its words when it has none. */
export interface TableFigure extends Span {
  readonly name: string;
  readonly measure: Measure;
  /** Undefined for a target in words: 完成市下达目标. */
  readonly amount: Amount | undefined;
  readonly value: Value | null;
  readonly digits: readonly string[];
  readonly unit: string | null;
  readonly bound: Bound;
  readonly period: string | null;
  readonly status: Status;
  /** 预期性 or 约束性, as written. */
  readonly attribute: string | null;
  readonly row: number;
  readonly column: number;
}
