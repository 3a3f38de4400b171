import { hasSignAt } from '../sign-at.ts';
import type { Amount } from '../tree.ts';

const upon = /^的(?:高|较高|低)?(?:基础|基数|增速)[上下]?/;
const earlierYear =
  /(?:在|继)(?:去年|上年|前年|(?:19|20)\d{2} ?年)(?:全[省市县区国年])?[^,;。\d]{0,8}(?:增长|下降|完成|达到|实现)$/;

/** 在去年增长|9.8%|的基础上，生产总值增长10%: what is told before the thing that it is told of. */
export const isToldUpon = (view: string, { start, next }: Amount): boolean =>
  hasSignAt(view, next, '的') &&
  upon.test(view.slice(next, next + 6)) &&
  earlierYear.test(view.slice(Math.max(0, start - 24), start));
