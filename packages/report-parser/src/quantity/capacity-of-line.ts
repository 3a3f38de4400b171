import { closing } from '../lexicon/signed-pattern.ts';
import { modifies, type Place } from './place.ts';

/** What comes off a line, or is kept in a farm, is counted so. */
const countsMade = closing('台辆套件架只头羽', /[台辆套件架只头羽]$/);
const lineBehind = /^[\u4e00-\u9fff]{0,10}(?:生产线|产线|养[殖鸡猪牛羊]{1,2}场|牧场)/;

/** 3000台|农机生产线: how much a line or a farm can make or keep. */
export const isCapacityOfLine = (place: Place): boolean =>
  countsMade(place.amount.unitText) &&
  modifies(place) &&
  lineBehind.test(place.view.slice(place.amount.next, place.amount.next + 16));
