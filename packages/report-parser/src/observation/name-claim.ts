import { isHan } from '../quantity/is-han.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import { factsOf, type Name, type Situation } from './naming.ts';
import { namingsFor } from './namings.ts';

/** One letter or character names nothing that can be told from all else; a name no longer than this is looked at. */
const SHORT = 4;
const says = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

/** Nothing but ideographs, two at least, as most short names are: these say it without the pattern. */
const isOfHan = (name: string): boolean => {
  for (let at = 0; at < name.length; at++) if (!isHan(name.charCodeAt(at))) return false;
  return name.length >= 2;
};

const namesThing = (name: string): boolean => name.length > SHORT || isOfHan(name) || says.test(name);

/**
 * The name of what an amount measures; undefined when nothing near it says.
 *  > 澄江精密铸造等|12个|项目开工
 */
export const nameClaim = (source: SourceText, seen: Omit<Situation, 'isFollowedByOf'>): Name | undefined => {
  const { words, segment, relation, subjects } = seen;
  if (words.isTorn) return undefined;
  const situation = {
    words,
    segment,
    relation,
    subjects,
    isFollowedByOf: hasSignAt(source.view, segment.amount.next, '的'),
  };
  for (const { name } of namingsFor(factsOf(situation))) {
    const found = name(situation);
    if (found === undefined) continue;
    if (!namesThing(found.text)) return undefined;
    const goesOn = words.doing === '' && (segment.link === 'listed' || found.text.startsWith(subjects.doing));
    const doing = found.from === 'earlier' || goesOn ? subjects.doing : words.doing;
    return { text: found.text, isThing: found.isThing, from: found.from, doing };
  }
  return undefined;
};
