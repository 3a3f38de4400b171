import { signSet } from './lexicon/sign-set.ts';

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

const isSought = signSet('[〔①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⁰¹²³⁴⁵⁶⁷⁸⁹(”');

const FIRST_IDEOGRAPH = 0x4e00;

/** 专附表注, compared one by one: most of a text are ideographs, and a table of them all is further away than four numbers. */
const isOfList = (code: number): boolean => code === 0x4e13 || code === 0x9644 || code === 0x8868 || code === 0x6ce8;

/** One pass over the text, so that no pattern has to be tried along all of it. */
export const findSigns = (view: string): Signs => {
  const signs = { marks: [] as number[], brackets: [] as number[], quotes: [] as number[], lists: [] as number[] };
  for (let at = 0; at < view.length; at++) {
    const code = view.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH) {
      if (isOfList(code)) signs.lists.push(at);
      continue;
    }
    if (!isSought(code)) continue;
    if (code === BRACKET) signs.brackets.push(at);
    else if (code === QUOTE) signs.quotes.push(at);
    else signs.marks.push(at);
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
