import { foldWidth } from './fold-width.ts';

/** What every stage reads: the text as given, and a view of the same length in which matching is done. */
export interface SourceText {
  readonly text: string;
  /** `text` with widths folded; character for character at the same offsets. */
  readonly view: string;
}

export const toSourceText = (text: string): SourceText => ({ text, view: foldWidth(text) });
