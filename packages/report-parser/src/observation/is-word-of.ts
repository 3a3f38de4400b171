import type { WordTree } from '../lexicon/word-tree.ts';

/** Whether the whole text is one word of the tree. */
export const isWordOf = (words: WordTree<unknown>, text: string): boolean => words.has(text);
