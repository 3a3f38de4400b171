import { closing } from '../lexicon/signed-pattern.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';

/** |2019年|建成通车: of a work, and of no figure. */
const done =
  /^ ?年(?:底|末|初|内|年底)?前?(?:全线|全面|基本)?(?:建成|通车|投产|竣工|完工|投用|投入使用|开通|启用|交付)[^,;。\d]{0,12}$/;

/** In a plan |上年开工的|12个项目全部竣工: which works are meant, and not when. */
export const isOfEarlierWorks = closing('的', /[上去]年[^,;、。\d]{0,4}(?:开工|启动|签约|引进|续建|结转|在建)的$/);

/**
 * Whether the year was named last for when a work will be done, in a clause that a semicolon has ended: it tells nothing
 * of what stands behind.
 * > 大桥合龙，力争|2019年|建成通车；接待游客480万人次
 */
export const isYearOfWorks = (view: string, { start, end }: Span, year: string): boolean => {
  const at = view.lastIndexOf(year, end);
  const stop = at < start ? -1 : findSign(view, ';', at, end);
  return stop >= 0 && done.test(view.slice(at + year.length, stop));
};
