import { signSet } from '../lexicon/sign-set.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { type FormMatch, type HeadingForm, matchForm } from './heading-forms.ts';
import { inlineBeginnings } from './inline-beginnings.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { isBlank, trim } from './line.ts';
import { partTitleEnd } from './part-title.ts';
import { roleOfTitle } from './section-roles.ts';
import { firstStop } from './sentence-end.ts';

/** Words that may be a heading, before it is known where in the outline it belongs. */
export interface HeadingCandidate extends Span {
  readonly form: HeadingForm;
  /** The number with its signs; undefined where it is lost. */
  readonly ordinal: Span | undefined;
  readonly number: number | undefined;
  /** Where the title begins, behind the ordinal. */
  readonly titleStart: number;
  /** The paragraph it stands in, and where that ends. */
  readonly paragraph: number;
  readonly reach: number;
  /** Whole: the paragraph is the heading. First: its first sentence is. Open: its line ends without a stop. */
  readonly style: 'whole' | 'first' | 'open';
  /** It begins in the middle of a line. */
  readonly inline: boolean;
}

/** No heading is longer. */
const LONGEST_TITLE = 120;

export const findHeadings = (source: SourceText, paragraphs: readonly Paragraph[]): readonly HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Paragraph;
    for (const place of placesIn(source, paragraph)) {
      const candidate = readCandidate(source.view, place, index, paragraph.end);
      if (candidate) found.push(candidate);
    }
  }
  return found;
};

interface Place {
  readonly start: number;
  end: number;
  readonly match: FormMatch;
  readonly inline: boolean;
}

/** Where headings may stand in a paragraph; each reaches to the next. */
const placesIn = (source: SourceText, paragraph: Paragraph): readonly Place[] => {
  const { view } = source;
  const places: Place[] = [];
  const first = isMarkup(view.charCodeAt(paragraph.start))
    ? matchForm(view, skipMarkup(view, paragraph.start, paragraph.end))
    : paragraph.form;
  if (first) places.push({ start: paragraph.start, end: paragraph.end, match: first, inline: false });
  const beginnings = inlineBeginnings(source, first?.end ?? paragraph.start, paragraph.end);
  for (const start of beginnings) {
    const match = matchForm(view, start);
    if (match?.form.inline) places.push({ start, end: paragraph.end, match, inline: true });
  }
  for (let index = 0; index < places.length - 1; index++)
    (places[index] as Place).end = (places[index + 1] as Place).start;
  return places;
};

const isMarkup = signSet('#*');

/** Behind the signs with which converters mark headings and bold words. */
const skipMarkup = (view: string, start: number, end: number): number => {
  let at = start;
  while (at < end && (isMarkup(view.charCodeAt(at)) || isBlank(view.charCodeAt(at)))) at++;
  return at;
};

const readCandidate = (
  view: string,
  { start, end, match, inline }: Place,
  paragraph: number,
  reach: number,
): HeadingCandidate | undefined => {
  const limit = Math.min(end, match.end + LONGEST_TITLE);
  const stop = firstStop(view, match.end, limit);
  const cut = findCut(view, match.end, stop ?? limit, inline) ?? findGlued(view, match, stop ?? limit);
  const titleEnd = cut ?? stop ?? (end <= limit ? end : undefined);
  if (titleEnd === undefined || titleEnd - match.end < 2) return undefined;
  const style = titleEnd < end ? 'first' : stop === undefined ? 'open' : 'whole';
  const { form, number } = match;
  const ordinal = trim(view, match.start, match.end);
  return { start, end: titleEnd, form, ordinal, number, titleStart: match.end, paragraph, reach, style, inline };
};

/** A title of a part that has no stop, and runs on into a sentence of this length, has lost the end of its line. */
const SHORTEST_SENTENCE = 8;

/** > 一、2023年工作回顾|过去一年,… */
const findGlued = (view: string, { form, end: start }: FormMatch, end: number): number | undefined => {
  const isPart = form.rank !== 'relative' && form.rank <= 3;
  const cut = isPart ? partTitleEnd(view, start) : undefined;
  return cut !== undefined && end - cut >= SHORTEST_SENTENCE && view.charAt(cut) !== '\n' ? cut : undefined;
};

/** A colon this early ends a title: `（一）主要目标：…`. */
const COLON_BEFORE = 24;

/** Where a title ends without a full stop, when words follow it in the same line. */
const findCut = (view: string, start: number, end: number, inline: boolean): number | undefined => {
  for (let at = start + 2; at < end - 2; at++) {
    const char = view.charAt(at);
    if (char === ':' && at - start <= COLON_BEFORE && !/[,是为]/.test(view.slice(start, at))) return at + 1;
    if (char !== ' ' || !/[\p{Script=Han}”)》]/u.test(view.charAt(at - 1))) continue;
    if (inline || roleOfTitle(view.slice(start, at)) !== undefined) return at;
  }
  return undefined;
};
