import { doings } from '../lexicon/predicates.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { bareName } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { cutNames } from './split-names.ts';
import { wordsOf } from './words-of.ts';

/** 分别|新建、改造|公路62公里、140公里, 改造棚户区分别|开工、竣工|1200套、860套: the deeds are told apart, done to one thing. */
export const deedsApart = (
  source: SourceText,
  subject: Span,
  predicate: Span,
  count: number,
): readonly string[] | undefined => {
  const deeds = cutNames(source.view, predicate).map((part) => bareName(wordsOf(source.text, part)));
  const last = deeds.at(-1) ?? '';
  if (deeds.length !== count || !deeds.every((deed) => doings.startingAt(deed, 0, deed.length) !== undefined))
    return undefined;
  const object = last.slice(doings.startingAt(last, 0, last.length)?.length ?? 0);
  if (deeds.slice(0, -1).some((deed) => !isWordOf(doings, deed))) return undefined;
  const thing = bareName(wordsOf(source.text, nameBefore(source.view, subject)));
  if ((thing === '') === (object === '')) return undefined;
  return deeds.map((deed, index) => (object === '' ? thing + deed : index < count - 1 ? deed + object : deed));
};
