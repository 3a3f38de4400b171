import type { Checks, Review } from '@gongbao/checks';
import type { ParsedReport } from '@gongbao/indicator-schema';
import type { ParseOptions } from '@gongbao/report-parser';
import type { ReadErrorCode } from '@gongbao/report-reader';
import type { Language } from '@gongbao/widget/chart';

/** A text with what its reader had to say of it. */
export interface TakenText {
  readonly text: string;
  readonly source: NonNullable<ParseOptions['source']>;
  readonly diagnostics: ParsedReport['diagnostics'];
}

/** A report that was read, and what a careful person would look at. */
export interface ReadReport {
  readonly parsed: ParsedReport;
  readonly text: string;
  /** Its figures held against each other, told in either language. */
  readonly checks: Readonly<Record<Language, Checks>>;
  readonly review: Review;
}

/** What is asked of the worker that reads files: to read one, or to make ready for one. */
export type ReadRequest = { readonly bytes: Uint8Array<ArrayBuffer> } | 'prepare';
/** What is asked of the worker that parses: to parse a text, or to make ready by parsing one that shows what reports hold. */
export type ParseRequest = { readonly taken: TakenText } | { readonly example: string };

/** Why there is no report. */
export interface Refusal {
  readonly stage: 'refused';
  readonly code: ReadErrorCode | 'no-numbers' | 'failed';
  readonly message: string;
}

/** How far the reading is. */
export type Progress =
  | { readonly stage: 'reading'; readonly page?: number; readonly pages?: number }
  | { readonly stage: 'parsing' };

/** What a worker tells: how far it is, then what it has or why it has nothing. */
export type News<Result> = Progress | { readonly stage: 'done'; readonly result: Result } | Refusal;
