import type { Line } from '../outline/line.ts';
import { closesReport } from './web-chrome.ts';

/** The longest line that can tell of a report's end. */
const LONGEST = 40;

/**
 * The first of the lines that a web page sets behind a report; the number of lines when there are none. No numbered
 * heading stands behind it.
 */
export const findTail = (view: string, lines: readonly Line[], body: number): number => {
  let tail: number | undefined;
  for (let index = body; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const form = line.form?.form;
    if (form && !form.weak) tail = undefined;
    else if (tail === undefined && line.end - line.start <= LONGEST && closesReport(view.slice(line.start, line.end))) {
      tail = index;
    }
  }
  return tail ?? lines.length;
};
