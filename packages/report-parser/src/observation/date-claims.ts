import type { SourceText } from '../source-text.ts';
import type { Claim, Segment } from '../tree.ts';
import { type Flow, flowOf } from './flow-of.ts';
import type { Name } from './name-claim.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Relation } from './read-relation.ts';
import { isEstimated, readModality, readStatus } from './read-status.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import { SentencePeriods } from './sentence-periods.ts';
import { wordsOf } from './words-of.ts';

const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

/** Tells of the named amounts of a sentence, in order, when each holds, and whether it is a result or a target. */
class SentenceDater {
  readonly of: SegmentedSentence;
  readonly #source: SourceText;
  readonly #periods: SentencePeriods;
  readonly #isEstimated: boolean;
  #latest: Claim | undefined;

  constructor(source: SourceText, of: SegmentedSentence) {
    this.of = of;
    this.#source = source;
    this.#periods = new SentencePeriods(source.view, of.sentence, of.times);
    this.#isEstimated = isEstimated(source.view, of.sentence);
  }

  /** 年均增长5.9%、|高于全国0.5个百分点|: a gap is of the same years as the growth that it is told of. */
  #isGapOfLatest({ measure }: Relation, { text, from }: Name): boolean {
    return measure === 'gap' && from === 'earlier' && this.#latest?.measure === 'growth' && this.#latest.name === text;
  }

  date({ segment, relation, name, value, unit, bound }: NamedAmount, flow: Flow): Claim {
    const { view, text } = this.#source;
    const { amount, before, after } = segment;
    const { role, section } = this.of.sentence;
    const read = this.#periods.of(segment, flow, this.#latest);
    const period = this.#isGapOfLatest(relation, name) ? (this.#latest?.period ?? null) : read;
    const isOfLatest = isHungOn(segment) || (name.from === 'earlier' && name.text === this.#latest?.name);
    const isExpected = this.#isEstimated || (isOfLatest && this.#latest?.status === 'estimate');
    const status = readStatus(view, { words: before, role, period, isEstimated: isExpected }, this.of.times.setting);
    const isNamedBehind = name.from === 'behind' || name.from === 'around';
    this.#latest = {
      segment,
      name: name.text,
      measure: relation.measure,
      value,
      unit,
      bound,
      against: relation.against === undefined ? null : wordsOf(text, relation.against),
      period,
      status,
      modality: status === 'target' ? readModality(view, before) : null,
      clause: { start: Math.min(before.start, amount.start), end: isNamedBehind ? after.end : amount.end },
      section,
      rule: relation.rule,
    };
    return this.#latest;
  }
}

/** The claims that named amounts make, sentence by sentence. */
export const dateClaims = (source: SourceText, named: readonly NamedAmount[]): Claim[] => {
  const flows = named.map(({ segment, relation, name }) => flowOf(source.view, segment, relation, name));
  let dater: SentenceDater | undefined;
  return named.map((amount, index) => {
    if (dater?.of !== amount.of) dater = new SentenceDater(source, amount.of);
    return dater.date(amount, flows[index] as Flow);
  });
};
