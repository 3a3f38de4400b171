import { isDigit } from '../is-digit.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { LAST_PUNCTUATION } from '../lexicon/signs.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';

/** Signs that may follow the stop of a sentence and still belong to it; among them the marks of footnotes. */
const mayFollow = signSet('”’"\')]}」』】》〉*¹²³⁴⁵⁶⁷⁸⁹⁰');

const isFullStop = signSet('。!?…');
const isHalfStop = signSet(';:');
const COLON = 0x3a;
const FULL_STOP = 0x3002;
const isOpening = signSet('“《(');
const isClosing = signSet('”》)');
const isCall = signSet('!?');

/** Where the stop before `end` stands, when the words up to `end` are closed by one. */
const lastSign = (view: string, end: number): number => {
  let at = end - 1;
  while (at >= 0 && end - at < 12 && mayFollow(view.charCodeAt(at))) at--;
  return at;
};

/** 6.4:|⏎41.2: a ratio goes on. */
const isInRatio = (view: string, at: number): boolean =>
  view.charCodeAt(at) === COLON &&
  isDigit(view.charCodeAt(at - 1)) &&
  isDigit(view.charCodeAt(skipBlanks(view, at + 1, view.length)));

/** The words up to `end` are a finished sentence. */
export const isStopped = (view: string, end: number): boolean => isFullStop(view.charCodeAt(lastSign(view, end)));

/** They are finished, or pause before a list (the colon) or within one (the semicolon). */
export const isHalted = (view: string, end: number): boolean => {
  const at = lastSign(view, end);
  const sign = view.charCodeAt(at);
  return isFullStop(sign) || (isHalfStop(sign) && !isInRatio(view, at));
};

/** The end of the first sentence in the span; undefined when none is closed. A call inside quotes closes nothing. */
export const firstStop = (view: string, start: number, end: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = view.charCodeAt(at);
    if (code > LAST_PUNCTUATION) continue;
    if (code === FULL_STOP) return at + 1;
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth--;
    else if (isCall(code) && depth <= 0) return at + 1;
  }
  return undefined;
};
