import { closing } from '../lexicon/signed-pattern.ts';
import { isListed, isOfChange, modifies, type Place } from './place.ts';

/** 年满|60岁, 学龄|6岁; the 平均年龄 is measured. */
const endsAge = closing('满龄', /(?:满|(?<!平均年)龄)$/);

/** 平均预期寿命分别达到|76.2岁|和80.4岁. */
const isMeasured = (place: Place): boolean =>
  isListed(place) &&
  /(?:分别|寿命|年龄)(?:达到?|为|[提增]高[至到]|增至)?$/.test(
    place.view.slice(Math.max(0, place.before - 5), place.before),
  );

/** |0—6岁|儿童: which people are meant. */
export const isAgeOfGroup = (place: Place): boolean =>
  !isOfChange(place) &&
  !isMeasured(place) &&
  (modifies(place) || endsAge(place.view, Math.max(0, place.before - 4), place.before));
