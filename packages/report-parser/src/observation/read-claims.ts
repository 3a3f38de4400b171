import type { SourceText } from '../source-text.ts';
import type { Amount, Claim, Segment, Sentence } from '../tree.ts';
import { listFrom } from './amount-lists.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { flowOf } from './flow-of.ts';
import { type Name, nameClaim, type Subjects } from './name-claim.ts';
import { pairNames } from './pair-names.ts';
import { type Relation, readRelation } from './read-relation.ts';
import { isEstimated, readModality, readStatus } from './read-status.ts';
import { readBase, readOutcome } from './read-transition.ts';
import type { Times } from './review-window.ts';
import { SentencePeriods } from './sentence-periods.ts';
import { toValue } from './to-value.ts';
import { wordsOf } from './words-of.ts';

const nobody: Subjects = { thing: undefined, latest: undefined, dimension: undefined, doing: '', isNamedBefore: false };

const unitOf = ({ form, unitText }: Amount, relation: Relation): string | null => {
  if (form === 'ratio') return 'ratio';
  return relation.measure === 'rank' || unitText === '' ? null : unitText;
};

/** Deeds that say nothing without what they are done with: |惠及|5700多人次. */
const benefits: ReadonlySet<string> = new Set(['惠及', '受益', '覆盖', '服务']);

const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

/** What is known when the amounts of one sentence are read, one after the other. */
class SentenceReader {
  readonly #source: SourceText;
  readonly #sentence: Sentence;
  readonly #times: Times;
  readonly #periods: SentencePeriods;
  readonly #isEstimated: boolean;
  readonly claims: Claim[] = [];
  readonly unread: Amount[] = [];
  #subjects: Subjects = nobody;
  #paired = 0;

  constructor(source: SourceText, sentence: Sentence, times: Times) {
    this.#source = source;
    this.#sentence = sentence;
    this.#times = times;
    this.#periods = new SentencePeriods(source.view, sentence, times);
    this.#isEstimated = isEstimated(source.view, sentence);
  }

  get #latest(): Claim | undefined {
    return this.claims[this.claims.length - 1];
  }

  #push(segment: Segment, relation: Relation, name: Name): void {
    const { view, text } = this.#source;
    const { amount, before, after } = segment;
    const period = this.#periods.of(segment, flowOf(view, segment, relation, name), this.#latest);
    const isExpected = this.#isEstimated || (isHungOn(segment) && this.#latest?.status === 'estimate');
    const facts = { words: before, role: this.#sentence.role, period, isEstimated: isExpected };
    const status = readStatus(view, facts, this.#times.setting);
    const isNamedBehind = name.from === 'behind' || name.from === 'around';
    this.claims.push({
      segment,
      name: name.text,
      measure: relation.measure,
      value: toValue(amount, relation.sign),
      unit: unitOf(amount, relation),
      bound: amount.bound ?? relation.bound ?? 'eq',
      against: relation.against === undefined ? null : wordsOf(text, relation.against),
      period,
      status,
      modality: status === 'target' ? readModality(view, before) : null,
      clause: { start: Math.min(before.start, amount.start), end: isNamedBehind ? after.end : amount.end },
      rule: relation.rule,
    });
    this.#subjects = {
      thing: name.isThing || this.#subjects.thing === undefined ? name.text : this.#subjects.thing,
      latest: name.text,
      dimension: amount.unit?.dimension,
      doing: name.doing,
      isNamedBefore: name.from === 'before' || name.from === 'earlier',
    };
  }

  /** Reads one amount by itself. */
  readOne(one: Segment, next: Segment | undefined): void {
    const { view } = this.#source;
    const segment = next?.link === 'adjacent' && one.after.end <= one.after.start ? { ...one, after: next.after } : one;
    if (segment.link === 'opening' && view[segment.before.start - 1] === ';') this.#subjects = nobody;
    const relation =
      readBase(view, segment, next) ??
      readOutcome(view, segment, this.#latest?.rule === 'base') ??
      readRelation(view, segment.before, segment.amount);
    const name = this.#nameOf(segment, relation);
    this.#paired = 0;
    if (name === undefined) this.unread.push(segment.amount);
    else this.#push(segment, this.#alike(segment, relation, name), name);
  }

  /** The name by the words around the amount, or by the clause before where these name nothing of their own. */
  #nameOf(segment: Segment, relation: Relation): Name | undefined {
    const named = nameClaim(this.#source, segment, relation, this.#subjects);
    const isDeed = named !== undefined && this.#subjects.thing === undefined && benefits.has(named.text);
    if (named !== undefined && named.from !== 'earlier' && !isDeed) return named;
    const told = this.#latest?.segment.amount.next ?? this.#sentence.start;
    const subject = subjectOfClauseBefore(this.#source, { start: this.#sentence.start, end: told }, segment, {
      isWhole: isDeed,
      isLastResort: named === undefined || isDeed,
    });
    if (subject === undefined) return named;
    return { text: isDeed ? subject + named.text : subject, isThing: true, from: 'earlier', doing: '' };
  }

  /** 增长确保6%、|力争6.5%, 连续跨越2000亿元、|3000亿元: a further value of the same thing is of the same measure and bound. */
  #alike(segment: Segment, relation: Relation, name: Name): Relation {
    const latest = this.#latest;
    const isBare = name.from === 'earlier' && isHungOn(segment) && relation.rule === 'named-before';
    if (!isBare || latest === undefined || latest.unit !== unitOf(segment.amount, relation)) return relation;
    const { before } = segment;
    if (latest.bound === 'gt' && before.end <= before.start && latest.segment.amount.bound === undefined)
      return { ...relation, bound: 'gt' };
    if (latest.measure !== 'growth') return relation;
    const isFall = typeof latest.value === 'number' && latest.value < 0;
    return { ...relation, measure: latest.measure, sign: isFall ? -1 : 1 };
  }

  /** Reads a list of amounts that stand for a list of names; false when they do not pair. */
  readPairs(segments: readonly Segment[]): boolean {
    const pairing = pairNames(this.#source, segments, this.claims, this.#paired === segments.length);
    if (pairing === undefined) return false;
    const before = (segments[0] as Segment).before;
    const bound = segments[segments.length - 1]?.amount.bound;
    for (const [index, segment] of segments.entries()) {
      const amount = { ...segment.amount, bound: segment.amount.bound ?? bound };
      const name: Name = { text: pairing.names[index] as string, isThing: true, from: 'before', doing: '' };
      const against = pairing.against?.[index] ?? pairing.relation.against;
      this.#push({ ...segment, amount, before }, { ...pairing.relation, against }, name);
    }
    this.#paired = segments.length;
    return true;
  }
}

/** Reads every amount of a sentence: what it measures, how, when, and whether it is a result or a target. */
export const readClaims = (
  source: SourceText,
  sentence: Sentence,
  segments: readonly Segment[],
  times: Times,
): { claims: Claim[]; unread: Amount[] } => {
  const reader = new SentenceReader(source, sentence, times);
  for (let i = 0; i < segments.length; ) {
    const list = listFrom(segments, i);
    if (list.length === 1 || !reader.readPairs(list)) {
      for (const [index, segment] of list.entries()) reader.readOne(segment, segments[i + index + 1]);
    }
    i += list.length;
  }
  return { claims: reader.claims, unread: reader.unread };
};
