import { doings } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { SourceText } from '../source-text.ts';
import type { Segment } from '../tree.ts';
import { bareName, nounBehind } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { wordsOf } from './words-of.ts';
import { isOfWorks } from './works-behind.ts';

/** Verbs that say nothing of what was done. */
const done = wordSet('完成 实施 开展 实现');

const kinds: ReadonlySet<string | undefined> = new Set(['classifier', 'physical', 'noun']);

/** Each tells of the same in a unit of its own, and nothing but the last has a noun behind it. */
const isOneThing = (list: readonly Segment[]): boolean =>
  new Set(list.map(({ amount }) => amount.unitText)).size === list.length &&
  list.every(({ amount }) => kinds.has(amount.unit?.kind)) &&
  list.every(({ after }, index) => index === list.length - 1 || after.end <= after.start);

/** 4万人、3万头|大牲畜的|饮水困难: it was the people's, too. */
const ofHerds = /^(解决)(?:大?[家牲]畜|牛羊)的?(?=.{2,6}(?:困难|问题)$)/;
const herds = new Set(['头', '万头', '只', '万只', '头只', '匹']);

export const ofUnit = (shared: string, unitText: string): string =>
  herds.has(unitText) ? shared : shared.replace(ofHerds, '$1');

/**
 * What several amounts one behind the other are all of: the noun behind the last, perhaps with the place before the first.
 *  > 完成|65条、57公里|道路改造; 组织|7批、100名|医务人员驰援; 老城区|8条、11公里|道路改造; 86户、153人|实现脱贫
 */
export const sharedBehind = ({ view, text }: SourceText, list: readonly Segment[]): string | undefined => {
  const first = list[0];
  const last = list[list.length - 1];
  if (first === undefined || last === undefined || list.length < 2 || !isOneThing(list)) return undefined;
  const noun = nounBehind(wordsOf(text, last.after));
  if (noun.length < 2) return undefined;
  const told = bareName(wordsOf(text, nameBefore(view, first.before)));
  const verb = told.endsWith('了') ? told.slice(0, -1) : told; // 解决|了|
  const own = isWordOf(done, verb) ? '' : verb;
  if (own !== '' && !isOfWorks(own, last, noun) && !isWordOf(doings, own)) return undefined;
  return own + noun.replace(/^实现/, '');
};
