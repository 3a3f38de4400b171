import type { Span } from '@gongbao/indicator-schema';
import { isCode } from './parse-slogan.ts';

export interface SloganUse extends Span {
  /** What stands between the quotes. */
  readonly core: string;
}

/** A slogan is short; longer quotations are speech. */
const longest = 14;

const counts = '一二两三四五六七八九十百千万双';
const leads = '两二三四五六七八九十双';
/** 十四五, 八五普法, 九连增, 十一: numerals that count nothing the text will list. */
const noSlogan = /^十?[一二三四五六七八九]五|连[增快涨]|号$|^十[一二三四五六七八九]|^[一二三四五六七八九十]+$/u;

const isCount = (character: string | undefined) => character !== undefined && counts.includes(character);

/** How many numerals of a phrase are followed by something that they count. */
function countedThings(core: string): number {
  let things = 0;
  for (let at = 0; at + 1 < core.length; at++) {
    if (isCount(core[at]) && !isCount(core[at + 1])) things++;
  }
  return things;
}

/** Whether a quoted phrase is a slogan of numbers: 141, 1+6+N, 三攻坚一盘活, 一江三河, 民生七优. */
export function isNumericSlogan(core: string): boolean {
  if (core.length < 2 || core.length > longest) return false;
  if (isCode(core)) return true;
  if (!/^\p{Script=Han}[\p{Script=Han}、+＋N\d]*$/u.test(core) || noSlogan.test(core)) return false;
  const things = countedThings(core);
  if (leads.includes(core[0] ?? '') && things > 0) return true;
  return things > 1 || /^\p{Script=Han}{1,2}[二三四五六七八九]\p{Script=Han}$/u.test(core);
}

/** Every slogan of numbers in quotes, in one pass over the quotation marks. */
export function findSlogans(text: string): SloganUse[] {
  const found: SloganUse[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    const close = text.slice(open + 1, open + longest + 2).indexOf('”');
    if (close < 0) continue;
    const start = open + 1;
    const core = text.slice(start, start + close);
    if (isNumericSlogan(core)) found.push({ core, start, end: start + close });
  }
  return found;
}
