import { hasSignAt } from '../sign-at.ts';
import { type Exclusion, NONE } from './exclusion.ts';

/** Numbers of dates whose signs are read as no unit of the calendar. */
export const partsOfDates: readonly Exclusion[] = [
  /** 6月底前, 12月20日前 */
  {
    rule: 'part-of-a-date',
    reason: 'date',
    of: [NONE],
    next: '月日',
    applies: ({ view, amount: { digits, next } }) =>
      /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits[0] ?? '') &&
      (hasSignAt(view, next, '日') ? !/[均产处]/.test(view.charAt(next + 1)) : Number(digits[0]) <= 12),
  },
  /** 二00四年工作安排 */
  {
    rule: 'noughts-of-a-year',
    reason: 'date',
    of: [NONE],
    before: '一二',
    applies: ({ view, amount: { digits, end } }) =>
      /^0{1,2}$/.test(digits[0] ?? '') && /^[〇零一二三四五六七八九]{1,2}年/.test(view.slice(end, end + 3)),
  },
];
