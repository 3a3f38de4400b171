import { hasSignAt } from '../sign-at.ts';
import type { Place } from './place.ts';
import { countsRankedAreas } from './ranked-areas.ts';

const rankedByQuality =
  /^(?:重点|主要|地级及以上)?(?:城市|市|县市?|区县|县区|省份|开发区|高新区|园区)[^,;。]{0,12}[前后][\d一二三四五六七八九十]{1,2}[名位]?/;

/** 在全国|215|家国家级开发区综合评价中列第48位. */
const rankedByMerit =
  /^[^,;。\d]{2,20}(?:(?:评价|考核|考评|排名|排行|测评|评估|竞争力|实力)[^,;。\d]{0,6}|中)[列居排位][^,;。\d]{0,4}(?:[第前]|\d{1,3}[位名])/;

/** 全国|168|个重点城市空气质量“后十位”, 商务部对|218|家开发区的考评中列第67位. */
const isRankedWithin = ({ view, before, amount: { next } }: Place): boolean => {
  const isOfAll = hasSignAt(view, before - 2, '全') && '国省市区州'.includes(view.charAt(before - 1));
  if (!isOfAll && !hasSignAt(view, before - 1, '对') && !hasSignAt(view, before - 1, '在')) return false;
  const behind = view.slice(next, next + 34);
  return (isOfAll && rankedByQuality.test(behind)) || rankedByMerit.test(behind);
};

/** Whether a number tells how many there are in an order: 居全市|11|个县区第4位. */
export const isFieldOfRanking = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  return countsRankedAreas(view, amount.start + (amount.digits[0] ?? '').length, sentence.end) || isRankedWithin(place);
};
