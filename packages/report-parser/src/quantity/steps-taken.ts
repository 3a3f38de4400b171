import { holding } from '../lexicon/signed-pattern.ts';
import type { Place } from './place.ts';

/** 3个|千亿元大关|. */
const isMark = holding('关', /^[^,;、。\d]{0,6}(?:大关|关口)/);

/** 连续迈过3个千亿元大关. */
export const passesMarks = ({ view, amount: { unitText, next } }: Place): boolean =>
  (unitText === '个' || unitText === '道') && isMark(view, next, next + 8);

/** 跨越7万亿|、8万亿两个台阶|. */
const steps = holding('台', /^(?:[、和]\d[\d.]*[千百]?[万亿]{1,2})*[^,;、。]{0,5}台阶/);

/** 跨越300亿元|、400亿元两个台阶|, 300亿元、400亿元|两个关口|; but 突破400亿元台阶 says what it came to. */
const countedSteps = holding(
  '台关',
  /^(?:[、和]\d[\d.]* ?[千百]?[万亿]{1,2} ?元?)*[两三四五六\d]个(?:[百千万]?亿元?级?)?新?(?:台阶|大关|关口)/,
);

/** What was passed on the way to what it came to. */
export const isStepTaken = ({ view, amount: { next, unit } }: Place): boolean => {
  if (countedSteps(view, next, next + 40)) return true;
  return unit?.kind !== 'money' && steps(view, next, next + 31);
};
