import { bodyTotals, wholePlaces } from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import { isOwn, ofBody, withOwner } from './own-figures.ts';
import { ownerBefore } from './owner-before.ts';
import { ownerFrom, ownerInName, setsOutBetween } from './owner-of-clause.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import { type Owner, setsOut } from './sets-out.ts';

/** 工程竣工，新增学位900个；|全县|新增学位3000个: of the place again, whatever it was called before. */
const isOfWhole = (view: string, { segment: { before, amount } }: NamedAmount): boolean =>
  wholePlaces.startingAt(view, skipBlanks(view, before.start, amount.start), amount.start) !== undefined;

const ownedBy = (named: NamedAmount, text: string, owner: Owner | undefined): NamedAmount => {
  const whose = owner && ({ kind: 'part', words: owner.name } as const);
  return { ...named, name: { ...named.name, text, ...(whose && { whose }) } };
};

/** Follows through the figures of a sentence of whom they are told. */
class OwnerOfSentence {
  readonly of: SegmentedSentence;
  readonly #view: string;
  #owner: Owner | undefined;
  /** How far it was told of whom. */
  #from: number;
  /** What was counted or made last. */
  #thing: string | undefined;
  /** The last figure's name, as it was before it was named by the owner, and where it is the owner's, then. */
  #asWritten: string | undefined;
  #owned: string | undefined;
  #isFirst = true;

  constructor(view: string, of: SegmentedSentence) {
    this.of = of;
    this.#view = view;
    this.#owner = ownerBefore(view, of.sentence) ?? setsOut(view, of.sentence);
    this.#from = of.sentence.start;
  }

  /** The figure, named by its owner where it has one. */
  name(named: NamedAmount): NamedAmount {
    this.#follow(named);
    const told = this.#thing;
    const { kind } = named.segment.amount.unit ?? {};
    if (kind === 'classifier' || kind === 'physical') this.#thing = named.name.text;
    const isSame = named.name.text === this.#asWritten && this.#owned !== undefined && !isOfWhole(this.#view, named);
    this.#asWritten = named.name.text;
    const owner = this.#owner;
    if (isSame) return ownedBy(named, this.#owned as string, owner); // 年产量由4万吨提高到|9万吨
    const earned = owner?.isSure === true ? ofBody(this.#view, named, told, owner) : named;
    const { text } = earned.name;
    if (owner === undefined || !(text.includes(owner.name) || isOwn(this.#view, earned, owner, this.#owned))) {
      this.#owned = undefined;
      const isOther = isWordOf(bodyTotals, text) || (kind === 'classifier' && owner?.isAgent !== true);
      if (owner?.isWorks === true && isOther) this.#owner = undefined; // of another
      return named;
    }
    if (!owner.isSure) this.#owner = { ...owner, isSure: true };
    const own = withOwner(earned, owner);
    this.#owned = own.name.text;
    return ownedBy(own, own.name.text, owner);
  }

  /** Asks of whom the clause of a figure tells. */
  #follow(named: NamedAmount): void {
    const isKnown = this.#isFirst && this.#owner !== undefined;
    this.#isFirst = false;
    const fresh = isKnown ? undefined : setsOutBetween(this.#view, this.#from, named.segment);
    const known = fresh ?? this.#owner;
    const from = (isKnown ? this.#owner?.from : fresh?.from) || this.#from;
    const owner = ownerInName(this.#view, named, known) ?? ownerFrom(this.#view, from, named.segment, known);
    const isCounted = owner?.name === named.name.text && named.relation.measure === 'level'; // |绿色园区|达到8个
    const isNamed = owner !== undefined && named.name.text.startsWith(owner.name);
    this.#owner = isCounted ? undefined : isNamed ? { ...owner, isSure: true } : owner;
    this.#from = named.segment.amount.next;
  }
}

/**
 * Names the figures of a zone, a township, an enterprise or works by it through its sentence, so that none is taken for
 * the whole place's.
 *  > |高新区|完成工业产值12亿元，|税收|3亿元
 */
export const ofSubAreas = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let owner: OwnerOfSentence | undefined;
  return all.map((named) => {
    if (owner?.of !== named.of) owner = new OwnerOfSentence(view, named.of);
    return owner.name(named);
  });
};
