import { foldWidth } from './fold-width.ts';

const years = /(?<!\d)(?:19|20)\d{2}(?= *年|[—~-]\d{4} *年)/g;
const none: readonly string[] = [];

/** The years that words name, each with its 年: 2023年, and the first of 2021—2025年. */
export const yearsIn = (words: string): readonly number[] => {
  if (!words.includes('年')) return [];
  return (foldWidth(words).match(years) ?? none).map(Number);
};
