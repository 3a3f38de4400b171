import { statusWords } from '../lexicon/settings.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Amount, Claim, Segment } from '../tree.ts';
import { isAimedAt, isMissed, isPlannedBesideDone } from './aimed-at.ts';
import { type FlowingAmount, flowBefore, flowBeside } from './flow-beside.ts';
import { type Flow, flowOf, isOfAll, isOfEachYear, isUnderWay } from './flow-of.ts';
import { isHungOn } from './is-hung-on.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';
import { makeYieldsIn, nameOnce, type Yields } from './once-running.ts';
import { announcedUntil, estimatedUntil, isEstimated, readModality, readStatus } from './read-status.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import type { Relation } from './relation.ts';
import { SentencePeriods, type ToldYears } from './sentence-periods.ts';
import { spansYears } from './spans-years.ts';
import { wordsOf } from './words-of.ts';
import { isYearlyMean } from './yearly-mean.ts';

/** What statisticians reckon, and nobody counts: growth, money, shares and structures. */
const isReckoned = ({ relation: { measure }, segment: { amount } }: NamedAmount): boolean =>
  measure === 'growth' ||
  (measure !== 'rank' && (amount.form === 'ratio' || amount.unit?.kind === 'money' || amount.unit?.kind === 'share'));

/** 国庆假期接待游客5万人次，|旅游收入|2亿元: of the holiday, and not of the year. */
const atOccasion = (name: string, occasion: string): string => (name.includes(occasion) ? name : occasion + name);

/** Tells of the named amounts of a sentence, in order, when each holds, and whether it is a result or a target. */
class SentenceDater {
  readonly of: SegmentedSentence;
  readonly #source: SourceText;
  readonly #periods: SentencePeriods;
  readonly #isEstimated: boolean;
  /** An estimate above was said to hold below too. */
  readonly #isBelow: boolean;
  readonly #yields: Yields | undefined;
  #isHeadEstimated = false;
  /** 预计 stands before the first figure. */
  #isFirstEstimated = false;
  #isLatestEstimated = false;
  #isGoal = false;
  #latest: Claim | undefined;
  #before: FlowingAmount | undefined;

  constructor(
    source: SourceText,
    of: SegmentedSentence,
    { isBelow, yields }: { isBelow: boolean; yields: Yields | undefined },
    told: ToldYears,
  ) {
    this.of = of;
    this.#source = source;
    this.#periods = new SentencePeriods(source.view, of.sentence, of.times, told);
    this.#isBelow = isBelow;
    this.#isEstimated = isEstimated(source.view, of.sentence);
    this.#yields = yields;
  }

  /** 年均增长5.9%、|高于全国0.5个百分点|: a gap is of the same years as the growth that it is told of. */
  #isGapOfLatest({ measure }: Relation, { from }: Name, { unit }: Amount): boolean {
    const latest = this.#latest?.measure;
    const isOfRates = unit?.kind !== 'money' && unit?.kind !== 'classifier';
    return measure === 'gap' && isOfRates && from === 'earlier' && (latest === 'growth' || latest === 'gap');
  }

  /** 五年累计减税5万亿元、|降费|3万亿元, but 新增铁路1700公里、|突破|7000公里: a place or a total is of no span of years. */
  #sharesYears({ measure }: Relation, { text, from }: Name): boolean {
    const latest = this.#latest;
    if (latest?.period?.length === 4) return true;
    if (measure !== 'level' || latest?.measure !== 'level' || isUnderWay(text) || isOfAll(text)) return false;
    return from !== 'earlier' || text === latest.name;
  }

  /**
   * 新增就业2万人；|预计|城镇收入从3.6万元提高到4.1万元，农村收入达到|2.2万元|: 预计 at the head of a clause holds for the
   * clauses that follow, up to a clause without a figure; behind other figures up to a semicolon too.
   */
  #isExpected({ amount, before, link }: Segment): boolean {
    const { view } = this.#source;
    if (this.#isHeadEstimated) {
      const from = this.#latest?.segment.amount.next ?? this.of.sentence.start;
      const isOver =
        findSign(view, ',', from, before.start - 1) >= 0 ||
        findSign(view, ';', from, this.#isFirstEstimated ? before.start - 1 : amount.start) >= 0;
      if (isOver) this.#isHeadEstimated = false;
    }
    const first = skipBlanks(view, before.start, before.end);
    const head = statusWords.startingAt(view, view.startsWith('全年', first) ? first + 2 : first, before.end);
    if (link === 'opening' && head?.meaning === 'estimate') {
      this.#isHeadEstimated = true;
      if (this.#latest === undefined) this.#isFirstEstimated = true;
    }
    return this.#isHeadEstimated;
  }

  /** (计划610亿元，|增长8%|): what else the bracket says was planned too. */
  #isInGoal({ amount, before }: Segment): boolean {
    const { view } = this.#source;
    const from = this.#latest?.segment.before.start ?? 0;
    return (
      this.#isGoal &&
      hasSignAt(view, from - 1, '(') &&
      findSign(view, ')', from, Math.min(before.start, amount.start)) < 0
    );
  }

  /** 生产总值|预计|476亿元，财政收入17亿元: in a review 预计 may stand anywhere before the first figure. */
  #mayGoOn({ link, amount }: Segment): boolean {
    const isOfReview = this.of.sentence.role === 'review';
    return isOfReview && link === 'opening' && !this.#isBelow && this.#yieldsAt(amount.start) === undefined;
  }

  #yieldsAt(at: number): Yields | undefined {
    const yields = this.#yields;
    return yields !== undefined && at > yields.from && at < yields.to ? yields : undefined;
  }

  /** 收入|预计|完成22亿元，为预算的|97%|: what is told of a thing that was estimated. */
  #isOfEstimated(segment: Segment, { text, from }: Name): boolean {
    const latest = this.#latest;
    if (latest === undefined || !this.#isLatestEstimated) return false;
    if (isHungOn(segment) || (from === 'earlier' && text === latest.name)) return true;
    return from !== 'behind' && (text.startsWith(latest.name) || latest.name.startsWith(text));
  }

  /** 每年城镇新增就业60万人以上, of five years: a figure of each of them is not the figure of all. */
  #nameOf(
    { segment, relation, name: { text } }: NamedAmount,
    period: string | null,
    yields: Yields | undefined,
  ): string {
    if (yields !== undefined) return nameOnce(text, yields.once);
    const occasion = period === null ? this.#periods.occasionOf(segment) : undefined;
    if (occasion !== undefined) return atOccasion(text, wordsOf(this.#source.text, occasion));
    if (relation.measure !== 'level' || !spansYears(period) || segment.amount.unit?.kind === 'share') return text;
    const { view } = this.#source;
    if (isYearlyMean(view, segment.before) && !text.includes('年均')) return `年均${text}`;
    return isOfEachYear(view, segment.before) ? `每年${text}` : text;
  }

  date(named: NamedAmount, readFlow: Flow): Claim {
    const { segment, relation, name, value, unit, bound, year } = named;
    const { view, text } = this.#source;
    this.#before = flowBeside(view, readFlow, named, this.#before);
    const { flow } = this.#before;
    const { amount, before, after } = segment;
    const { role, section, start: sentence } = this.of.sentence;
    const latest = this.#sharesYears(relation, name) ? this.#latest : undefined;
    const read = this.#periods.of(segment, flow, latest, relation.measure);
    const yields = this.#yieldsAt(amount.start);
    const told = yields === undefined ? read : null;
    const period = year ?? (this.#isGapOfLatest(relation, name, amount) ? (this.#latest?.period ?? told) : told);
    const isHeaded = this.#isExpected(segment) || this.#isOfEstimated(segment, name);
    const isExpected = this.#isEstimated || (this.#isBelow && isReckoned(named)) || isHeaded;
    const facts = { words: before, sentence, next: amount.next, role, period, isEstimated: isExpected, isHeaded };
    const isGoal =
      relation.rule === 'goal' ||
      this.#isInGoal(segment) ||
      (role !== 'plan' &&
        (isAimedAt(view, before, relation) ||
          isMissed(view, before, amount) ||
          isPlannedBesideDone(view, before, amount)));
    const plain = yields === undefined ? readStatus(view, facts, this.of.times.setting) : 'estimate';
    const said = isGoal ? 'target' : plain;
    if (!isGoal) this.#isLatestEstimated = said === 'estimate';
    this.#isGoal = isGoal;
    if (this.#latest === undefined && said === 'estimate' && this.#mayGoOn(segment)) {
      this.#isHeadEstimated = true;
      this.#isFirstEstimated = true;
    }
    // 预计收入从|3.6万元|提高到4.1万元: what it was is known.
    const status = flow === 'base' && said === 'estimate' ? 'actual' : said;
    const isNamedBehind = name.from === 'behind' || name.from === 'around';
    this.#latest = {
      segment,
      name: this.#nameOf(named, period, yields),
      whose: name.whose,
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
  const flows = named.map((one, index) => {
    const flow = flowOf(source.view, one.segment, one.relation, one.name);
    return flowBefore(source.view, flow, one, named[index + 1]);
  });
  let dater: SentenceDater | undefined;
  let until = 0;
  const told: ToldYears = {};
  const yieldsIn = makeYieldsIn(source.view);
  return named.map((amount, index) => {
    if (dater?.of !== amount.of) {
      const { sentence, times } = amount.of;
      until = Math.max(until, announcedUntil(source.view, sentence, until));
      const isBelow = sentence.start < until || times.windows.isEstimated === true;
      dater = new SentenceDater(source, amount.of, { isBelow, yields: yieldsIn(sentence) }, told);
      until = Math.max(until, estimatedUntil(source.view, sentence));
    }
    return dater.date(amount, flows[index] as Flow);
  });
};
