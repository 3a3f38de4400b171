import { foldUnits } from './fold-width.ts';
import { SignIndex } from './sign-index.ts';
import { fromUtf16 } from './text-codec.ts';

/** What every stage reads: the text as given, and a view of the same length in which matching is done. */
export interface SourceText {
  readonly text: string;
  /** `text` with widths folded; character for character at the same offsets. */
  readonly view: string;
  readonly signIndex: SignIndex;
}

export const toSourceText = (text: string): SourceText => {
  const units = foldUnits(text);
  return { text, view: fromUtf16(units), signIndex: new SignIndex(units) };
};
