import { signSet } from '../lexicon/sign-set.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import type { PlaceWords } from './wider-places.ts';

/** |去年，|全国经济增长5%, 目前|全市|常住人口: what may stand before a place at the head of a clause. */
const time = /^(?:(?:[去今上前当同]年|同期|目前|预计|其中|而|\d{4} ?年|年末|[上下]半年|从全局看)[,:]?)+/;
const mayBeginTime = signSet('去今上前当同目预其而0123456789年下从');
const mayBeginPlace = signSet('全我本世');

/** Where the words of a clause begin behind its time. */
const headOf = (view: string, { before, amount }: Segment): number => {
  const start = skipBlanks(view, before.start, amount.start);
  if (!mayBeginTime(view.charCodeAt(start))) return start;
  const found = time.exec(view.slice(start, Math.min(amount.start, start + 16)));
  return skipBlanks(view, start + (found?.[0].length ?? 0), amount.start);
};

/** 1200|万人|: so many are all of an area, and none that rank as something. */
const manyPeople = wordSet('万人 万户 亿人 亿户');

/** Counts of things are as often the own place's, named by what they rank as: 全国|劳动模范5人. */
const isOfArea = ({ segment: { amount }, relation: { measure }, name }: NamedAmount): boolean =>
  measure !== 'rank' &&
  measure !== 'gap' &&
  (amount.unit?.kind !== 'classifier' || isWordOf(manyPeople, amount.unitText) || name.text.includes('人口'));

/** The wider place that a sentence goes on telling of. */
const placeTold = (
  view: string,
  { own, wider }: PlaceWords,
  { segment }: NamedAmount,
  last: string | undefined,
): string | undefined => {
  const { before, amount, link } = segment;
  const goesOn = link === 'opening' && hasSignAt(view, before.start - 1, ';') ? undefined : last;
  const at = headOf(view, segment);
  if (!mayBeginPlace(view.charCodeAt(at))) return goesOn;
  const known = wider.startingAt(view, at, amount.start);
  if (known !== undefined) return view.slice(at, at + known.length);
  return own.startingAt(view, at, amount.start) === undefined ? goesOn : undefined;
};

/** A name of what is told of a wider place; undefined of the own one's. */
const nameThere = ({ of, name }: NamedAmount, told: string | undefined): Name | undefined => {
  const { own, wider } = of.times.setting.placeWords;
  const { text } = name;
  const named = wider.startingAt(text, 0, text.length)?.length;
  if (named !== undefined) return { ...name, whose: { kind: 'wider-place', words: text.slice(0, named) } };
  if (told === undefined || name.whose?.kind === 'part') return undefined;
  if (own.startingAt(text, 0, text.length) !== undefined) return undefined;
  return { ...name, text: told + text, whose: { kind: 'wider-place', words: told } };
};

/**
 * Names by it what is told of a wider place, so that none of it is taken for the own place's.
 *  > |全国|GDP增长5.2%，工业增长4%，|我区|GDP增长6.8%
 */
export const ofWiderPlaces = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let of: SegmentedSentence | undefined;
  let told: string | undefined;
  return all.map((named) => {
    if (named.of !== of) {
      of = named.of;
      told = undefined;
    }
    const isThere = isOfArea(named);
    const here = placeTold(view, named.of.times.setting.placeWords, named, told);
    if (isThere || here === undefined) told = here; // |全国|劳动模范5人，产值100亿元: not of the nation
    const name = isThere ? nameThere(named, told) : undefined;
    return name === undefined ? named : { ...named, name };
  });
};
