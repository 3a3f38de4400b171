import type { Line } from '../outline/line.ts';
import { isPageNumber } from '../outline/page-number.ts';

/** No running head is longer. */
const LONGEST = 40;

/** Words that a table's caption or the text behind a table can begin with. */
const BEGINS = /^(?:附?表|附件|专栏|注|说明|备注|单位|[一二三四五六七八九十]{1,3}[、.]|\(|第)/;

/** A line that the end of a page sets between the rows of a table: its number, or the report's title. */
export const isInterruption = (view: string, { start, end }: Line): boolean => {
  if (end - start > LONGEST) return false;
  const words = view.slice(start, end);
  return isPageNumber(words) || /^\d{1,3}$/.test(words) || (/报告(?: *\d{1,3})?$/.test(words) && !BEGINS.test(words));
};
