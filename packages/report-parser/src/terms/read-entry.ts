import { trim } from '../outline/line.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';

/** One definition of a glossary or a footnote, in its parts. */
export interface Entry extends Span {
  readonly number: number | null;
  /** The number as written, its sign left out. */
  readonly mark: Span | undefined;
  readonly term: Span;
  readonly definition: Span;
}

const NUMBER =
  /[#* ]*(?:(?<plain>\d{1,3}) *[.、)](?!\d(?!\d{0,4}\+))|\[\^?(?<square>\d{1,3})\]:?|〔(?<tortoise>\d{1,3})〕|\((?<round>\d{1,3})\)|(?<circle>[①-⑳])|(?<superscript>[¹²³⁰⁴-⁹]{1,3})|注 *(?<note>\d{1,3}) *[:.、]) *\**/y;

/** The number at the head of an entry and where the words behind it begin. */
export interface EntryNumber {
  readonly number: number;
  /** How it is written; lists inside a definition may be numbered otherwise. */
  readonly form: string | undefined;
  readonly mark: Span;
  readonly end: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const readEntryNumber = (view: string, at: number): EntryNumber | undefined => {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(view);
  if (!match) return undefined;
  const { plain, square, tortoise, round, circle, superscript, note } = match.groups ?? {};
  const written = plain ?? square ?? tortoise ?? round ?? note ?? circle ?? superscript ?? '';
  const start = at + match[0].indexOf(written);
  const number = circle
    ? circle.charCodeAt(0) - 0x245f
    : Number(superscript ? [...superscript].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('') : written);
  const form = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0];
  return { number, form, mark: { start, end: start + written.length }, end: at + match[0].length };
};

/** Between a term and its definition: a colon, or the verb that defines. */
const SEPARATOR = /\**:\**|(?=是指|指的是|系指)|(?<![,—])[,—]+(?=即|是指|指)|(?<=[”)])(?=即|指|是)/g;

const LONGEST_TERM = 80;

/** Reads `term：definition` in a span; undefined when nothing parts the two. */
export const readEntry = (
  { view }: SourceText,
  { start, end }: Span,
  number: EntryNumber | undefined,
): Entry | undefined => {
  const from = number?.end ?? start;
  const head = view.slice(from, Math.min(end, from + LONGEST_TERM));
  SEPARATOR.lastIndex = 2; // a term has two characters at least
  const match = SEPARATOR.exec(head);
  if (!match) return undefined;
  const term = trimMarkup(view, from, from + match.index);
  const definition = trimMarkup(view, from + match.index + match[0].length, end);
  if (term.start === term.end || definition.start === definition.end) return undefined;
  return { start, end, number: number?.number ?? null, mark: number?.mark, term, definition };
};

const trimMarkup = (view: string, from: number, to: number): Span => {
  let { start, end } = trim(view, from, to);
  while (start < end && '*# \n'.includes(view.charAt(start))) start++;
  while (end > start && '*# \n'.includes(view.charAt(end - 1))) end--;
  return { start, end };
};
