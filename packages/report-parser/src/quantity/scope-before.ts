import { scopes } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { DIGIT, kindOf, NUMERAL } from '../lexicon/signs.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { isHan } from './is-han.ts';
import { areasBefore } from './ranked-areas.ts';

/** What says before a scope that a rank in it follows: 居, 位列, 排, and a bracket: 增长24.8%|(|全省县市第9位). */
const isOfRank = signSet('居列排于入在进持获(');

/** 旧|居|, 系|列|: what ends like a verb of rank. */
const endsNoVerb = signSet('定安移民邻旧故新系行序队陈罗');
const isVerb = signSet('居列');

/** 居|延平市|第二, 位列|清河|第三: a place that no scope names, behind the verb of a rank. */
const placeBefore = (view: string, at: number, limit: number): number | undefined => {
  for (let start = at - 2; start >= Math.max(limit + 1, at - 5) && isHan(view.charCodeAt(start)); start--)
    if (isVerb(view.charCodeAt(start - 1))) return endsNoVerb(view.charCodeAt(start - 2)) ? undefined : start;
  return undefined;
};

const isNoun = (code: number): boolean => isHan(code) && !isOfRank(code);

/** The longest noun of those that are ranked: 居全国|重点城市|第3位. */
const LONGEST_NOUN = 7;

/**
 * Where the group begins that ends at `at`, with how many it is of.
 *  > |全省|排名第四, |全市11个县区|列第4
 */
export const groupBefore = (view: string, at: number, limit: number): number | undefined => {
  const areas = areasBefore(view, at, limit);
  if (areas !== undefined) return areas - (scopes.endingAt(view, areas, limit)?.length ?? 0);
  const scope = scopes.endingAt(view, at, limit);
  return scope === undefined ? undefined : at - scope.length;
};

/** 全省|三类|县, 西部|百强|县: of which kind they are is told, and not how many. */
const namesKind = signSet('类强');

/** |全市|11个县区: the areas are counted, and the scope says which they are. */
export const scopeOf = (view: string, { start, end }: Span): Span => {
  const scope = scopes.startingAt(view, start, end);
  const behind = start + (scope?.length ?? 0);
  const isCounted =
    (kindOf(view.charCodeAt(behind)) & (DIGIT | NUMERAL)) !== 0 && !namesKind(view.charCodeAt(behind + 1));
  return scope !== undefined && behind < end && isCounted
    ? { start, end: behind }
    : { start, end: end - (hasSignAt(view, end - 1, '中') ? 1 : 0) };
};

/**
 * Where the group begins that a rank before `at` is told in; undefined when none is named. Behind a verb of rank those
 * that are ranked may be named too.
 *  > 位列|全省|第4, 居|全国景区|前三
 */
export const scopeBefore = (view: string, at: number, limit: number): number | undefined => {
  const group = groupBefore(view, at, limit);
  if (group !== undefined) return group;
  for (let end = at - 1; end >= Math.max(limit, at - LONGEST_NOUN) && isNoun(view.charCodeAt(end)); end--) {
    const wider = scopes.endingAt(view, end, limit);
    if (wider !== undefined && isOfRank(view.charCodeAt(end - wider.length - 1))) return end - wider.length;
  }
  return placeBefore(view, at, limit);
};
