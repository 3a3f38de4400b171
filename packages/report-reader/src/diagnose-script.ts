import type { Diagnostic } from '@gongbao/indicator-schema';

/** Frequent characters that only traditional writing has. */
const traditional: ReadonlySet<string> = new Set(
  '國個會來時說對們過進長開關問題學現點實應還體機萬億與報書發經業為動產當無從樣線數內總設級區門種條結義電話車馬東後裡邊見計' +
    '議變認識據費資質務價轉運環護規劃難術導層屬強聯單戶廠農鄉鎮縣擴優齊綠網際歷顯領類圍團財稅貿稱減縮購銷醫療養園創專築',
);

const HAN = /\p{Script=Han}/gu;
/** A syllable of Latin letters or of Zhuyin between two Han characters, or signs that no sentence has there. */
const INTERPOSED =
  /(?<=\p{Script=Han})(?:\s?\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɡ\u3105-\u312f]{1,6}\)?\s?|[*#@^~_|$&\\\u00ad\u200b-\u200d\u2060\ufeff]{1,6})(?=\p{Script=Han})/giu;

/** More than one in ten characters followed by its sound or by a sign: the page is written against being copied. */
export const isInterposed = (text: string): boolean => {
  const han = countOf(text, HAN);
  return han > 50 && countOf(text, INTERPOSED) > han / 10;
};

/** A text with fewer Han characters than this share is no Chinese text. */
const LEAST_HAN = 0.2;
/** A text with more traditional characters than this share of its Han characters is written in them, or mixed. */
const MOST_TRADITIONAL = 0.03;

/** What the reader of the text should know of its script. */
export const diagnoseScript = (text: string): Diagnostic[] => {
  const written = countOf(text, /\S/gu);
  const han = countOf(text, HAN);
  const whole = { start: 0, end: text.length };
  if (written > 200 && han < written * LEAST_HAN) {
    const share = Math.round((han / written) * 100);
    const message = `${share} % of the characters are Chinese: nothing else is read`;
    return [{ code: 'not-chinese', severity: 'warning', ...whole, message, facts: { share } }];
  }
  let old = 0;
  for (const character of text) if (traditional.has(character)) old++;
  if (han > 50 && old > han * MOST_TRADITIONAL) {
    const share = Math.round((old / han) * 100);
    const message = `${share} % of the Chinese characters are traditional; only simplified ones are read well`;
    return [{ code: 'traditional-characters', severity: 'warning', ...whole, message, facts: { share } }];
  }
  return [];
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
