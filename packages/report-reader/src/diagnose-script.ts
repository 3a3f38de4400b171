import type { Diagnostic } from '@gongbao/indicator-schema';
import type { ScriptCounts } from './count-scripts.ts';

/** A syllable of Latin letters or of Zhuyin between two Han characters, or signs that no sentence has there. */
const INTERPOSED =
  /(?<=\p{Script=Han})(?:\s?\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɡ\u3105-\u312f]{1,6}\)?\s?|[*#@^~_|$&\\\u00ad\u200b-\u200d\u2060\ufeff]{1,6})(?=\p{Script=Han})/giu;

/** More than one in ten characters followed by its sound or by a sign: the page is written against being copied. */
export const isInterposed = (text: string, { han, foreign }: ScriptCounts): boolean =>
  han > 50 && foreign > han / 10 && countOf(text, INTERPOSED) > han / 10;

/** A text with fewer Han characters than this share is no Chinese text. */
const LEAST_HAN = 0.2;
/** A text with more traditional characters than this share of its Han characters is written in them, or mixed. */
const MOST_TRADITIONAL = 0.03;

/** What the reader of the text should know of its script. */
export const diagnoseScript = (text: string, { written, han, traditional }: ScriptCounts): Diagnostic[] => {
  const whole = { start: 0, end: text.length };
  if (written > 200 && han < written * LEAST_HAN) {
    const share = Math.round((han / written) * 100);
    const message = `${share} % of the characters are Chinese: nothing else is read`;
    return [{ code: 'not-chinese', severity: 'warning', ...whole, message, facts: { share } }];
  }
  if (han > 50 && traditional > han * MOST_TRADITIONAL) {
    const share = Math.round((traditional / han) * 100);
    const message = `${share} % of the Chinese characters are traditional; only simplified ones are read well`;
    return [{ code: 'traditional-characters', severity: 'warning', ...whole, message, facts: { share } }];
  }
  return [];
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
