import type { Span } from '@gongbao/indicator-schema';

/** What an annotation says of one observation, each column as it is written; accuracy/README.md defines them. */
export interface Wanted {
  readonly measure: string;
  /** The longest sensible name. */
  readonly full: string;
  /** The shortest name that is still accepted. */
  readonly head: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly period: string;
  readonly status: string;
}

interface Quoted extends Span {
  readonly quote: string;
}

/** A line of a gold file, at its place in the text. */
export type GoldLine =
  | (Quoted & {
      readonly type: 'observation';
      /** The first digits of the quote, or all of it where it has none: a reading has found the line if it holds these. */
      readonly anchor: Span;
      readonly want: Wanted;
    })
  | (Quoted & { readonly type: 'skip'; readonly reason: string });
