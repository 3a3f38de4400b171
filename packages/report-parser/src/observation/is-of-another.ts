import { bareNames } from '../lexicon/bare-names.ts';
import { signSet } from '../lexicon/sign-set.ts';
import type { Span } from '../span.ts';

/** Words further before a figure are told of something else. */
const FARTHEST = 90;

const endsStatement = signSet(';。\n');
const endsParagraph = signSet('\n');

const startOf = (view: string, end: number, isEnd: (code: number) => boolean): number => {
  const farthest = Math.max(0, end - FARTHEST);
  let start = end;
  while (start > farthest && !isEnd(view.charCodeAt(start - 1))) start--;
  return start;
};

/** How far before the end of a text the words stand that it holds last. */
const lastOf = (words: RegExp, text: string): number => {
  let last = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(words)) last = text.length - index;
  return last;
};

/**
 * Whether a name that says too little by itself is told of something that the catalogue does not mean by it. What stands
 * nearest before it decides: of others in its own statement, of the place in the whole paragraph.
 *
 * > 规上民营企业实现营收320亿元，|税收占比|达62%
 */
export const isOfAnother = (name: string, { start }: Span, view: string): boolean => {
  const found = bareNames.startingAt(name, 0, name.length);
  if (found === undefined || found.length < name.length) return false;
  const { own, other, isOwnAlone } = found.meaning;
  const toOwn = lastOf(own, view.slice(startOf(view, start, endsParagraph), start));
  const toOther = lastOf(other, view.slice(startOf(view, start, endsStatement), start));
  return toOwn === toOther ? !isOwnAlone : toOther < toOwn;
};
