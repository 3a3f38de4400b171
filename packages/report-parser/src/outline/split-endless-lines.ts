import { findSign } from '../sign-at.ts';
import { isGlossaryTitle } from './glossary-title.ts';
import { matchForm } from './heading-forms.ts';
import { type Line, lineOf, trim } from './line.ts';
import { isHalted } from './sentence-end.ts';
import { annexCuts } from './split-annexes.ts';
import { splitTableStreams } from './split-table-stream.ts';

/** No paragraph is longer: the line ends of such a line are lost. */
const ENDLESS = 1600;

/** A heading that fills the space between two blanks. */
const LONGEST_HEADING = 70;

const LANDMARK = /各位代表|附件 *\d*|附录/y;

/**
 * Gives a text back the lines that it lost, where blanks took their place: behind a stop, before a heading, and behind
 * a heading that has no stop.
 * > …请予审议。|一、2023年工作回顾|2023年是…之年。|——这一年,…
 */
export const splitEndlessLines = (view: string, lines: readonly Line[]): readonly Line[] => {
  const longest = lines.length <= 2 ? ENDLESS / 10 : ENDLESS;
  const isEndless = ({ start, end }: Line): boolean => end - start > longest;
  if (!lines.some(isEndless)) return lines;
  return lines
    .flatMap((line) => (isEndless(line) ? splitTableStreams(view, line) : [line]))
    .flatMap((line, index) => (index === 0 || isEndless(line) ? splitLine(view, line) : [line]));
};

/** The words before a report's own lie no further in than this. */
const LONGEST_MASTHEAD = 400;

/** > …政府工作报告|——2024年1月10日在…第三次会议上|某某区区长 张三|各位代表:… */
const MASTHEAD_ENDS = /(?:报告(?:\([^()]{1,12}\))?(?=[—(\d-]|\p{Script=Han}{2,24}[长理任会])|[会大][议会]上\)?)/gu;

/** Where the lines of a masthead ended that stands at the head of an endless line. */
const mastheadEnds = (view: string, { start, end }: Line): readonly number[] => {
  const words = view.slice(start, Math.min(end, start + LONGEST_MASTHEAD));
  const length = words.search(/各位代表[^。]{0,12}:/);
  if (length <= 0) return [];
  const ends = Array.from(
    words.slice(0, length).matchAll(MASTHEAD_ENDS),
    ({ index, 0: found }) => index + found.length,
  );
  return [...ends.filter((at) => at < length), length].map((at) => start + at);
};

const splitLine = (view: string, line: Line): readonly Line[] => {
  const cuts = [...mastheadEnds(view, line), ...annexCuts(view, line)]
    .filter((at) => at > line.start)
    .sort((a, b) => a - b);
  const parts = [line.start, ...cuts].flatMap((from, index) => splitAtBlanks(view, from, cuts[index] ?? line.end));
  const [first, ...others] = parts;
  return first ? [{ ...first, from: line.from, gap: line.gap }, ...others] : [line];
};

const splitAtBlanks = (view: string, start: number, end: number): readonly Line[] => {
  const parts: Line[] = [];
  let from = start;
  const push = (to: number): void => {
    const words = trim(view, from, to);
    if (words.start < words.end) parts.push(lineOf(view, words, from, 0));
  };
  for (let blank = findSign(view, ' ', from, end); blank >= 0; blank = findSign(view, ' ', blank + 1, end)) {
    let next = blank;
    while (next < end && view.charAt(next) === ' ') next++;
    if (endsLine(view, from, blank, next)) {
      push(blank);
      from = next;
    }
    blank = next - 1;
  }
  push(end);
  return parts;
};

/** Whether the words from `from` to the blank fill a line, before those at `next`. */
const endsLine = (view: string, from: number, blank: number, next: number): boolean => {
  if (isHalted(view, blank)) return true;
  LANDMARK.lastIndex = next;
  if (LANDMARK.test(view)) return true;
  const form = matchForm(view, next)?.form;
  if (form && (!form.weak || form.rank === 'relative')) return true;
  const length = blank - from;
  if (length > LONGEST_HEADING || length < 4) return false;
  const words = view.slice(from, blank);
  if (isGlossaryTitle(words) || /^附件 *\d* *\D/.test(words)) return true;
  const heading = matchForm(view, from);
  return heading !== undefined && blank - heading.end >= 4 && /[\p{Script=Han}”)》]/u.test(view.charAt(blank - 1));
};
