import { matchesAt, type Signs } from '../find-signs.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { trim } from '../outline/line.ts';
import type { Span } from '../span.ts';

/** A short form that the text introduces, with the words it stands for. */
export interface Abbreviation {
  readonly term: Span;
  readonly definition: Span;
}

/** > 某某示范区|（以下简称“示范区”）| */
const SHORT_FORM = /\((?:以下|下文|后文)?(?:统一|合并|均)?简?称(?:为|作)?:?(?<term>[^()\n]{1,30})\)/y;

/** > |“三个一批”是指|…  |“一链一网”,即|… */
const EXPLAINED = /(?<=“(?<term>[^“”\n]{1,30}))”(?:是指|指的是|系指|,即(?![可将便使])|\(即)/y;

/** What follows the quotation, by its first sign: the pattern is tried only there. */
const mayExplain = signSet('是指系,(');

const LONGEST_FULL = 60;

const isStop = signSet(',。;:!?\n');

export const findAbbreviations = (view: string, { brackets, quotes }: Signs): readonly Abbreviation[] => {
  const found: Abbreviation[] = [];
  for (const match of matchesAt(view, brackets, SHORT_FORM)) {
    const words = match.groups?.term ?? '';
    const at = match.index + match[0].lastIndexOf(words);
    const term = unquote(view, at, at + words.length);
    const definition = nearestItem(view, fullForm(view, match.index), view.slice(term.start, term.end));
    if (definition.start < definition.end) found.push({ term, definition });
  }
  const explained = quotes.filter((at) => mayExplain(view.charCodeAt(at + 1)));
  for (const { index, 0: words, groups } of matchesAt(view, explained, EXPLAINED)) {
    const from = index + words.length;
    const definition = trim(view, from, explanationEnd(view, from, words.endsWith('(即')));
    const start = index - (groups?.term ?? '').length - 1;
    if (definition.start < definition.end) found.push({ term: { start, end: index + 1 }, definition });
  }
  return found.sort((a, b) => a.term.start - b.term.start);
};

const unquote = (view: string, from: number, to: number): Span => {
  const { start, end } = trim(view, from, to);
  const quoted = /^[“"][^“”"]*[”"]$/.test(view.slice(start, end));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
};

/** The words before the bracket: the book or the quote that ends there, or what stands behind the last stop. */
const fullForm = (view: string, bracket: number): Span => {
  const opening = { '》': '《', '”': '“' }[view.charAt(bracket - 1)];
  let start = bracket;
  while (start > 0 && bracket - start < LONGEST_FULL) {
    const char = view.charAt(start - 1);
    if (opening !== undefined && char === opening) return { start: start - 1, end: bracket };
    if (opening === undefined && isStop(char.charCodeAt(0))) break;
    start--;
  }
  return trim(view, start, bracket);
};

/** Of words joined by 、 the last, when the short form is made of its characters alone. */
const nearestItem = (view: string, { start, end }: Span, short: string): Span => {
  const comma = view.slice(start, end).lastIndexOf('、');
  if (comma < 0) return { start, end };
  const last = view.slice(start + comma + 1, end);
  let at = -1;
  for (const char of short) {
    at = last.indexOf(char, at + 1);
    if (at < 0) return { start, end };
  }
  return trim(view, start + comma + 1, end);
};

const LONGEST_EXPLANATION = 300;

const explanationEnd = (view: string, start: number, bracketed: boolean): number => {
  const limit = Math.min(view.length, start + LONGEST_EXPLANATION);
  for (let at = start; at < limit; at++) {
    const char = view.charAt(at);
    if (char === '。' || char === '\n' || (bracketed && char === ')')) return at;
  }
  return limit;
};
