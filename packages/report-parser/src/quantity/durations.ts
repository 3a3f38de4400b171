import { durationCues, durationSpans, durationUnits } from '../lexicon/number-contexts.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { isHan } from './is-han.ts';
import { charAt, isYear, type Place, precedes } from './place.ts';

/** Behind a duration, what makes it a stretch of the calendar: 3天|内. */
const calendarTails = '内后前中来里期间';

/** 审批时限至少提前|15天: a time that is now so much earlier; 提前|15天|完成 tells when something was done. */
const isLimitAhead = closing('前', /(?:时限|时间|工期|周期)[^,;、。]{0,4}提前$/);

/** 用2到|3年时间. */
const isUpperEnd = closing('到至', /\d ?[到至]$/);

/** 通行时间|缩短近|30分钟; but |近|30年. */
const isNearly = ({ view, before, sentence: { start } }: Place): boolean =>
  charAt(view, before - 1) === NEARLY && durationCues.endingAt(view, before - 1, start) !== undefined;
const NEARLY = 0x8fd1; // 近

/** Whether a number of years, days or hours measures something: 办理时限3天, 优良天数321天; not 连续3年, 15日内. */
export const isDuration = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  if (!durationUnits.has(amount.unitText) || isYear(place)) return false;
  if (isUpperEnd(view, Math.max(sentence.start, place.before - 3), place.before)) return false;
  const next = view[amount.next] ?? '';
  if (amount.unitText === '年') {
    if ((amount.digits[0] ?? '').includes('.')) return true;
    return next !== '的' && next !== '来' && !precedes(place, durationSpans) && precedes(place, durationCues);
  }
  if (isLimitAhead(view, Math.max(sentence.start, place.before - 12), place.before)) return true;
  if ((precedes(place, durationSpans) && !isNearly(place)) || (next !== '' && calendarTails.includes(next)))
    return false;
  if (precedes(place, durationCues) || isNearly(place)) return true;
  return isHan(charAt(view, amount.next)) || (place.before > sentence.start && isHan(charAt(view, place.before - 1)));
};
