import { signSet } from '../lexicon/sign-set.ts';

const YEAR = 0x5e74; // 年
const FIVE = 0x4e94; // 五
const CLOSING_QUOTE = 0x201d;

/** What stands behind a five-year plan that is written without quotation marks: 十四五|期间. */
export const isOfPlan = signSet('期时末规前');

/** Whether a stretch holds 年 or the end of “十四五”; else no pattern of a period can match in it. */
export const namesYears = (words: string, start = 0, end = words.length): boolean => {
  for (let at = start; at < end; at++) {
    const code = words.charCodeAt(at);
    if (code === YEAR || (code === CLOSING_QUOTE && at > start && words.charCodeAt(at - 1) === FIVE)) return true;
    if (code === FIVE && at + 1 < words.length && isOfPlan(words.charCodeAt(at + 1))) return true;
  }
  return false;
};
