import { hasSignAt } from '../sign-at.ts';
import type { Place } from './place.ts';
import { countsRankedAreas } from './ranked-areas.ts';

const rankedByQuality =
  /^(?:重点|主要|地级及以上)?(?:城市|市|县市?|区县|县区|省份|开发区|高新区|园区)[^,;。]{0,12}[前后][\d一二三四五六七八九十]{1,2}[名位]?/;

/** 全国|168|个重点城市空气质量“后十位”. */
const isRankedByQuality = ({ view, before, amount: { next } }: Place): boolean =>
  hasSignAt(view, before - 2, '全') &&
  '国省市'.includes(view.charAt(before - 1)) &&
  rankedByQuality.test(view.slice(next, next + 28));

/** Whether a number tells how many there are in an order: 居全市|11|个县区第4位. */
export const isFieldOfRanking = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  return (
    countsRankedAreas(view, amount.start + (amount.digits[0] ?? '').length, sentence.end) || isRankedByQuality(place)
  );
};
