import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { isHan } from './is-han.ts';

/** What says before a scope that a rank in it follows: 居, 位列, 排. */
const isOfRank = signSet('居列排于入在进持');

const isNoun = (code: number): boolean => isHan(code) && !isOfRank(code);

/** The longest noun of those that are ranked: 居全国|重点城市|第3位. */
const LONGEST_NOUN = 5;

/**
 * Where the group begins that a rank before `at` is told in; undefined when none is named. Behind a verb of rank those
 * that are ranked may be named too.
 *  > 位列|全省|第4, 居|全国景区|前三
 */
export const scopeBefore = (view: string, at: number, limit: number): number | undefined => {
  const scope = scopes.endingAt(view, at, limit);
  if (scope !== undefined) return at - scope.length;
  for (let end = at - 1; end >= Math.max(limit, at - LONGEST_NOUN) && isNoun(view.charCodeAt(end)); end--) {
    const wider = scopes.endingAt(view, end, limit);
    if (wider !== undefined && isOfRank(view.charCodeAt(end - wider.length - 1))) return end - wider.length;
  }
  return undefined;
};
