import type { Line } from '../outline/line.ts';
import { GOALS_TITLE } from '../outline/part-title.ts';
import { isMarkedPartTitle } from '../outline/title-marks.ts';
import { hasSignAt } from '../sign-at.ts';
import { findTitle } from './read-title.ts';
import { isPageLabel, isWebChrome } from './web-chrome.ts';

/** The first words of the body lie no further in than this. */
const WITHIN = 4000;

const SALUTATION = /各位代表(?:[^。\n]{0,12}:|[^。\n]{0,4}(?=\n|$))/y;
/** Who else is spoken to; within a report this is no beginning. */
const OTHERS = /(?:同志们|各位委员|各位领导|主任、(?:各位)?副主任)[^。\n]{0,16}:[ \t]*(?=\n|$)/y;

/** A line this long is a paragraph, and so is a shorter one that ends a sentence. */
const PARAGRAPH = 60;
const SENTENCE = 16;

const isParagraph = (view: string, { start, end }: Line): boolean =>
  (end - start >= PARAGRAPH && !isWebChrome(view.slice(start, end).trim())) ||
  (end - start >= SENTENCE && hasSignAt(view, end - 1, '。'));

/** No title of a part is longer. */
const TITLE = 50;

/** |2022年重点工作安排|, with a colon behind it perhaps. */
const namesPart = (view: string, { start, end }: Line): boolean =>
  end - start <= TITLE && isMarkedPartTitle(view.slice(start, end));

/** A bare 预期目标 opens the body of an excerpt only right below its headline: further down it may stand within a list. */
const HEADLINE = 80;
const namesGoals = (view: string, { start, end }: Line, first: number): boolean =>
  start - first <= HEADLINE && end - start <= TITLE && GOALS_TITLE.test(view.slice(start, end));

/** What only a masthead or a page around it says. */
const FURNITURE = /报告|会议|\d{4}[-.年/]\d{1,2}[-.月/]|来源|作者|浏览|阅读|点击|编辑|责编|时间|字号|打印|分享/;
const FIGURE = /\d(?:%|[余多]?[百千万亿]{0,3}(?:元|人|户|家|个|处|所|座|条|项|亩|公顷|公里|平方米|平方公里|吨))/;

/** Short lines right above the body that tell figures are of the body: in a list no line is long. */
const firstTold = (view: string, lines: readonly Line[], body: number): number => {
  let first = body;
  for (let index = body - 1; index >= 0; index--) {
    const { start, end } = lines[index] as Line;
    const words = view.slice(start, end);
    if (FURNITURE.test(words)) break;
    if (FIGURE.test(words)) first = index;
  }
  return first;
};

/** No title stands further down. */
const UPPERMOST = 4;

/** The index of the line behind a title, in a text of short lines. */
const behindTitle = (view: string, lines: readonly Line[]): number => {
  const words = lines.slice(0, UPPERMOST).map(({ start, end }) => view.slice(start, end));
  const title = findTitle(words);
  return title === undefined || title[1] + 1 >= lines.length ? 0 : title[1] + 1;
};

/**
 * The index of the first line of the body. Before it stands the masthead: it ends at the salutation, or where the first
 * heading or the first long paragraph begins. Headings before the salutation without words between them are a table of
 * contents, but one right above a paragraph that begins with it; titles without a number may be links of a page there,
 * and above 发布时间：… they are the title of all.
 */
export const findBody = (view: string, lines: readonly Line[]): number => {
  let heading: number | undefined;
  let titled: number | undefined;
  let paragraph: number | undefined;
  const first = lines.find(({ start, end }) => start < end)?.start ?? 0;
  for (const [index, line] of lines.entries()) {
    if (line.start - first > WITHIN) break;
    SALUTATION.lastIndex = line.start;
    OTHERS.lastIndex = line.start;
    if (paragraph === undefined && heading === undefined && OTHERS.test(view)) return index;
    if (SALUTATION.test(view)) {
      const isUnder = isParagraph(view, line) && [heading, titled].every((at) => (at ?? index - 1) === index - 1);
      if (isUnder && (heading ?? titled) !== undefined) return index - 1;
      return heading !== undefined && (paragraph ?? -1) > heading ? heading : index;
    }
    const form = line.form?.form;
    if (form && !form.weak) heading ??= index;
    else if (namesPart(view, line) || namesGoals(view, line, first)) titled ??= index;
    else if (paragraph === undefined && isPageLabel(view.slice(line.start, line.end).trim())) titled = undefined;
    if (isParagraph(view, line)) paragraph ??= index;
  }
  const found = [heading, titled, paragraph].filter((at) => at !== undefined);
  return found.length > 0 ? firstTold(view, lines, Math.min(...found)) : behindTitle(view, lines);
};
