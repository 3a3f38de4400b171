import { matchesAt, type Signs } from '../find-signs.ts';
import type { Span } from '../span.ts';

/** A footnote's mark in the text, or at the head of the note itself. */
export interface FootnoteMark extends Span {
  readonly number: number;
  readonly style: 'superscript' | 'bracket' | 'circle' | 'converted';
}

/**
 * ¹ but not the ² of m²; [1] and [^1]; 〔1〕 but not the year of 国发〔2024〕; ①; what converters of Word files leave
 * (in the view, where its colon parts no words).
 */
const MARK =
  /(?<![A-Za-z㎡])(?<superscript>[¹²³⁰⁴-⁹]{1,3})|\[\^?(?<square>\d{1,3})\]|〔(?<tortoise>\d{1,3})〕|(?<circle>[①-⑳])|\[footnoteRef_(?<converted>\d{1,4})\]/y;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FIRST_CIRCLE = 0x2460;

export const findMarks = (view: string, signs: Signs): readonly FootnoteMark[] => {
  const marks: FootnoteMark[] = [];
  for (const match of matchesAt(view, signs.marks, MARK)) {
    const { superscript, square, tortoise, circle, converted } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (superscript) marks.push({ ...span, number: readSuperscript(superscript), style: 'superscript' });
    else if (circle) marks.push({ ...span, number: circle.charCodeAt(0) - FIRST_CIRCLE + 1, style: 'circle' });
    else if (converted) marks.push({ ...span, number: Number(converted), style: 'converted' });
    else marks.push({ ...span, number: Number(square ?? tortoise), style: 'bracket' });
  }
  return marks;
};

const readSuperscript = (signs: string): number =>
  Number([...signs].map((sign) => SUPERSCRIPTS.indexOf(sign)).join(''));
