import { growthEndings, sameWords } from '../generated/search-word-table.ts';
import { makeWordFold } from './same-words.ts';
import { makeWordList, withoutEnding } from './word-list.ts';

let fold: ((name: string) => string) | undefined;
let endings: ReturnType<typeof makeWordList> | undefined;

/**
 * A name in the words that stand for all that mean the same, as names are compared when they are linked: 国内生产总值
 * and 地区生产总值 are both GDP. Whoever looks names up, and whoever asks for them, does so in this form too.
 */
export const inSameWords = (name: string): string => {
  fold ??= makeWordFold(sameWords);
  return fold(name);
};

/** 居民消费价格涨幅 → 居民消费价格: what a name that says how much something grew is about; undefined for others. */
export const withoutGrowth = (name: string): string | undefined => {
  endings ??= makeWordList(growthEndings);
  return withoutEnding(name.trim(), endings);
};
