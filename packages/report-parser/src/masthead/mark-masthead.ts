import { matchForm } from '../outline/heading-forms.ts';
import type { Line } from '../outline/line.ts';
import { isOpenLabel, isWebChrome } from './web-chrome.ts';

/** A lead that a news page sets before a report is a sentence. */
const LEAD = /[。;]/;

const LONGEST = 60;

/** Which of the lines before the body belong to the masthead; the others are the page's. */
export const markMasthead = (view: string, lines: readonly Line[]): readonly boolean[] => {
  const words = lines.map(({ start, end }) => view.slice(start, end));
  return words.map((line, index) => {
    const before = words[index - 1] ?? '';
    const beside = isPathSign(before) || isPathSign(words[index + 1] ?? '');
    return !isWebChrome(line) && !isOpenLabel(before) && !beside && !isLead(line) && !isNumbered(line);
  });
};

/** A line of a table of contents. */
const isNumbered = (line: string): boolean => matchForm(line, 0)?.form.weak === false;

const isPathSign = (line: string): boolean => /^[>»›]$/.test(line);

/** A masthead that stands in one line with the text is long, but holds no full stop. */
const isLead = (line: string): boolean => LEAD.test(line) && line.length > LONGEST / 2;
