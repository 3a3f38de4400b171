import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { DIGIT, kindOf, NUMERAL } from '../lexicon/signs.ts';
import { findSign, hasSignAt } from '../sign-at.ts';

/** Those among which a place is told, behind how many they are: 11|个县区|, 10|县(市、区)|, 168|个重点城市中|. */
const areas =
  / ?个?(?:重点|主要|主城|大中|同类|地级|县级|省级|国家级|山区|牧区|沿海|贫困|考核|监测){0,2}(?:设区的?市|城市|省份|街道|开发区|高新区|经开区|园区|[县区市州盟旗省镇乡][县区市州盟旗镇街]{0,4}(?:\([县区市州旗、]{1,5}\))?)(?:当中|之中|中|里)?/y;

const behindAreas = (view: string, at: number): number | undefined => {
  areas.lastIndex = at;
  return areas.test(view) ? areas.lastIndex : undefined;
};

const isCounting = (code: number): boolean => (kindOf(code) & (DIGIT | NUMERAL)) !== 0;

const isOfArea = signSet('县区市州盟旗省镇乡街');

/** No group of areas is said in more signs. */
const LONGEST = 16;

/** Where the areas behind a scope begin that brackets tell in full: 全市|县(市、区)|, 全省|各县(市)|. */
const bracketedBefore = (view: string, at: number, limit: number): number | undefined => {
  if (!hasSignAt(view, at - 1, ')')) return undefined;
  const open = view.lastIndexOf('(', at - 1);
  if (open <= limit || at - open > 7) return undefined;
  for (let i = open + 1; i < at - 1; i++)
    if (!isOfArea(view.charCodeAt(i)) && !hasSignAt(view, i, '、')) return undefined;
  for (let start = open - 1; start > limit && isOfArea(view.charCodeAt(start)); start--) {
    const all = hasSignAt(view, start - 1, '各') ? start - 1 : start;
    if (scopes.endingAt(view, all, limit) !== undefined) return all;
  }
  return undefined;
};

/**
 * Where the areas begin, with how many they are, that end at `at`.
 *  > 居全市|11个县区|第4位, 位列全市|县(市、区)|第二
 */
export const areasBefore = (view: string, at: number, limit: number): number | undefined => {
  for (let last = at - 1; last >= Math.max(limit, at - LONGEST); last--) {
    if (!isCounting(view.charCodeAt(last))) continue;
    if (behindAreas(view, last + 1) !== at) break;
    let start = last;
    while (start > limit && isCounting(view.charCodeAt(start - 1))) start--;
    return start;
  }
  return bracketedBefore(view, at, limit);
};

const rankBehind =
  /^(?:[\u4e00-\u9fff]{0,10}(?:考核|评比|评价|评估|测评)(?:当中|之中|中|里)?|综合)?(?:并列|位列|位居|的?排名|的?排位|的?位次|排在|名列|居于|稳居|跃居|列|排|居|由|从){0,2}(?:并列)?(?:[第前后] ?[\d一二三四五六七八九十]{1,4} ?(?:[位名]|方阵|梯队|(?![\u4e00-\u9fff\d]))|前[列茅]|首位|[榜之]首|末位|前列|上游|[仍还依然处于位比较]{0,4}(?:靠[前后]|偏后|居中|居后|落后|中?[上下]?游))/;

const mayRank = ['第', '前', '后', '首', '末', '游', '居'] as const;

/** 居全市|11|个县区第4位: how many there are in the order. */
export const countsRankedAreas = (view: string, at: number, limit: number): boolean => {
  const end = behindAreas(view, at);
  return (
    end !== undefined &&
    mayRank.some((sign) => findSign(view, sign, end, Math.min(limit, end + 22)) >= 0) &&
    rankBehind.test(view.slice(end, Math.min(limit, end + 30)))
  );
};
