import type { SourceText } from '../source-text.ts';
import type { Claim, Segment, Unread } from '../tree.ts';
import { dateClaims } from './date-claims.ts';
import { lacksCurrency } from './lacks-currency.ts';
import { AmountNamer } from './name-amounts.ts';
import { ofGroups } from './of-groups.ts';
import { ofSubAreas } from './of-sub-area.ts';
import { ofWideAreas } from './of-wide-area.ts';
import { ofWiderPlaces } from './of-wider-place.ts';
import { planSteps, type SegmentedSentence, type Step } from './reading-steps.ts';
import { type Related, relateAmount } from './relate-amount.ts';
import { wordsAround } from './words-around.ts';

/** Relates the amounts that are read by themselves; one behind a list waits until it is known what the list says. */
const relateSingles = (source: SourceText, steps: readonly Step[]): (Related | undefined)[] => {
  let before: Step | undefined;
  let relatedBefore: Related | undefined;
  return steps.map((step) => {
    const { of, list, index } = step;
    const isFirst = before?.of !== of;
    const isBehindBase = !isFirst && relatedBefore?.relation.rule === 'base';
    const mayRelate = list.length === 1 && (isFirst || relatedBefore !== undefined);
    before = step;
    relatedBefore = mayRelate
      ? relateAmount(source, list[0] as Segment, { next: of.segments[index + 1], isBehindBase })
      : undefined;
    return relatedBefore;
  });
};

/**
 * Reads every amount of the sentences: what it measures, how, when, and whether it is a result or a target. Each
 * question is put to all amounts before the next, since the code that answers one stays in the processor's nearest
 * cache, and that of all together does not.
 */
export const readClaims = (
  source: SourceText,
  sentences: readonly SegmentedSentence[],
): { claims: Claim[]; unread: Unread[] } => {
  const steps = planSteps(source.view, sentences);
  const related = relateSingles(source, steps);
  const words = related.map((one) => one && wordsAround(source, one.segment, one.relation));
  const namer = new AmountNamer(source);
  for (let index = 0; index < steps.length; index++) namer.take(steps[index] as Step, related[index], words[index]);
  const { view } = source;
  const bare = namer.named.filter(lacksCurrency);
  const read = bare.length === 0 ? namer.named : namer.named.filter((one) => !bare.includes(one));
  const named = ofGroups(view, ofWiderPlaces(view, ofWideAreas(view, ofSubAreas(view, read))));
  const lacking = bare.map(({ segment: { amount } }): Unread => ({ ...amount, lacks: 'unit' }));
  return { claims: dateClaims(source, named), unread: [...namer.unread, ...lacking] };
};
