import { signSet } from './lexicon/sign-set.ts';
import { LIST_SIGNS, NOTE_SIGNS } from './lexicon/signs.ts';
import type { SourceText } from './source-text.ts';

/** Where the signs stand by which the notes, marks and short forms of a text are found; each list in order. */
export interface Signs {
  /** Those with which a footnote's mark, a note or a bookmark can begin: [ 〔 ① ¹. */
  readonly marks: readonly number[];
  /** Opening brackets. */
  readonly brackets: readonly number[];
  /** Closing quotation marks. */
  readonly quotes: readonly number[];
  /** 专附表注, the first of the words that name what is numbered: 专栏1, 附件2. */
  readonly lists: readonly number[];
}

const BRACKET = 0x28;
const QUOTE = 0x201d;

const isOfNote = signSet(NOTE_SIGNS);
const isOfList = signSet(LIST_SIGNS);

/** Sorted once, so that no pattern has to be tried along all of the text. */
export const findSigns = ({ view, signIndex }: SourceText): Signs => {
  const signs = { marks: [] as number[], brackets: [] as number[], quotes: [] as number[], lists: [] as number[] };
  for (let rank = 0, at = signIndex.placeOf(rank); at < view.length; at = signIndex.placeOf(++rank)) {
    const code = view.charCodeAt(at);
    if (code === BRACKET) signs.brackets.push(at);
    else if (code === QUOTE) signs.quotes.push(at);
    else if (isOfNote(code)) signs.marks.push(at);
    else if (isOfList(code)) signs.lists.push(at);
  }
  return signs;
};

/**
 * The matches of a sticky pattern that begin at one of the places, which come in order; none begins inside another. One
 * at a time: a match is a large object, and a text can hold a hundred thousand.
 */
export function* matchesAt(view: string, places: readonly number[], pattern: RegExp): Generator<RegExpExecArray, void> {
  let behind = 0;
  for (const at of places) {
    if (at < behind) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(view);
    if (match === null) continue;
    yield match;
    behind = at + match[0].length;
  }
}
