import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Amount, Segment } from '../tree.ts';
import { alike } from './alike.ts';
import { areOfUnnamed, goesOwnWay } from './amount-lists.ts';
import { completedBy } from './complete-earlier.ts';
import { ofFormerOrLatter } from './former-latter.ts';
import { isAspect } from './is-aspect.ts';
import { partsOf } from './join-names.ts';
import { type Context, nameInContext } from './name-in-context.ts';
import { type NamedAmount, unitOf } from './named-amount.ts';
import type { Name, Subjects } from './naming.ts';
import { asNetRise, ofAllThatRose } from './net-rise.ts';
import { ofEconomy } from './of-economy.ts';
import { ofGrowth } from './of-growth.ts';
import { ofPrices } from './of-prices.ts';
import { pairNames } from './pair-names.ts';
import { isOtherSide } from './part-namings.ts';
import { listItself } from './read-rank.ts';
import { readRelation } from './read-relation.ts';
import type { SegmentedSentence, Step } from './reading-steps.ts';
import { ofRedLine } from './red-lines.ts';
import { type Related, relateAmount } from './relate-amount.ts';
import { isComparison, isForecast, isOfAnotherYear, isRightBehind } from './sentence-behind.ts';
import { ofUnit, sharedBehind } from './shared-behind.ts';
import { toValue } from './to-value.ts';
import { ofAllTold, ofRate, type Told } from './together.ts';
import { isToldUpon } from './told-upon.ts';
import { isPartBehind, type WordsAround, wordsAround } from './words-around.ts';
import { wordsOf } from './words-of.ts';

const nobody: Subjects = {
  thing: undefined,
  latest: undefined,
  dimension: undefined,
  unit: undefined,
  counted: undefined,
  doing: '',
  isNamedBefore: false,
  part: undefined,
  partUnit: undefined,
  isBesidePart: false,
  isTold: () => false,
};

/** The part that is told of behind an amount with this name: itself, or the one that it measures something of. */
const partBehind = ({ text, isThing }: Name, part: string | undefined): string | undefined => {
  if (!text.includes('其中')) return isThing ? undefined : part;
  return part !== undefined && text.includes(part.slice(Math.max(0, part.indexOf('其中')))) ? part : text;
};

/** 生产总值达2085亿元;|增速|达16%: behind a semicolon, what names no thing of its own is still told of the one before. */
const goesOnWith = ({ relation }: Related, { own }: WordsAround): boolean =>
  own === '' ? relation.measure === 'growth' : isAspect(own);

const justThing = ({ thing }: Subjects): Subjects => ({ ...nobody, thing, latest: thing });

/** What is known when the amounts of a report are named, one after the other. */
export class AmountNamer {
  readonly #source: SourceText;
  readonly named: NamedAmount[] = [];
  readonly unread: Amount[] = [];
  #of: SegmentedSentence | undefined;
  /** The first amount of the sentence. */
  #from = 0;
  /** The first amount of the sentences that stand right behind each other. */
  #paragraphFrom = 0;
  /** The sentence only compares what the one before told. */
  #goesOn = false;
  #subjects: Subjects = nobody;
  /** What was told of where a bracket opened, and is again behind it. */
  #outside: Subjects | undefined;
  #paired = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Names the amounts of the next step; `related` and `words` may be known already when it is a single one. */
  take(step: Step, related: Related | undefined, words: WordsAround | undefined): void {
    if (step.of !== this.#of) this.#begin(step);
    if (related !== undefined && words !== undefined) this.#nameOne(step.of, related, words);
    else if (step.list.length > 1 && this.#namePairs(step)) return;
    else if (step.list.length > 1 && (this.#goesOn || areOfUnnamed(this.#source.view, step.list[0] as Segment)))
      this.unread.push(...step.list.map(({ amount }) => amount));
    else this.#nameEach(step);
  }

  #begin({ of, list }: Step): void {
    const { view } = this.#source;
    const isNext = this.#of !== undefined && isRightBehind(view, this.#of.sentence, of.sentence);
    this.#of = of;
    if (!isNext) this.#paragraphFrom = this.named.length;
    this.#goesOn = isNext && isComparison(view, of.sentence);
    if (this.#goesOn) {
      this.#from = this.#paragraphFrom;
      return;
    }
    const goesOn = isNext && (isForecast(view, of.sentence) || this.#isOfAnotherYear(list[0], of.sentence.start));
    const isOfOne = goesOn && this.#toldOfOne;
    this.#from = this.named.length;
    if (isOfOne) return;
    // 引进项目76个。|其中|亿元以上12个: a part of what the sentence before told.
    const { dimension, counted } = this.#subjects;
    const first = list[0]?.amount;
    const isAlike = first?.unit?.dimension === dimension || first?.unitText === counted?.unit;
    if (!(isNext && isAlike && view.startsWith('其中', of.sentence.start))) this.#subjects = nobody;
    this.#outside = undefined;
    this.#paired = 0;
  }

  /** Whether the sentence before told of one thing only. */
  get #toldOfOne(): boolean {
    const [first, ...others] = this.named.slice(this.#from);
    return first !== undefined && others.every(({ name }) => name.text === first.name.text);
  }

  readonly #isTold = (name: string): boolean => {
    for (let at = this.named.length - 1; at >= this.#from; at--) {
      const one = this.named[at] as NamedAmount;
      if (one.name.text === name && one.relation.measure === 'level') return true;
    }
    return false;
  };

  get #latest(): NamedAmount | undefined {
    return this.named.length > this.#from ? this.named[this.named.length - 1] : undefined;
  }

  get #told(): Told {
    const { thing = '' } = this.#subjects;
    return { view: this.#source.view, named: this.named, from: this.#from, thing, paired: this.#paired };
  }

  #push(of: SegmentedSentence, { segment, relation: read }: Related, told: Name, year?: string): void {
    const { amount } = segment;
    const grown = ofEconomy(told, ofPrices(read, told, amount), amount, this.#subjects.thing);
    const { name, relation } = ofRedLine(asNetRise(grown.name, grown.relation, amount), amount);
    const value = toValue(amount, relation.sign);
    const bound = amount.bound ?? relation.bound ?? 'eq';
    this.#completeEarlier(segment, name);
    const placed = ofGrowth(this.#source.view, name, { segment, relation }, { named: this.named, from: this.#from });
    this.named.push({ of, segment, relation, name: placed, value, unit: unitOf(amount, relation), bound, year });
    const part = partBehind(name, this.#subjects.part);
    this.#subjects = {
      thing: name.isThing || this.#subjects.thing === undefined ? name.text : this.#subjects.thing,
      latest: name.text,
      dimension: amount.unit?.dimension,
      unit: amount.unitText,
      counted:
        amount.unit?.kind === 'classifier' && !name.text.includes('其中')
          ? { text: name.text, unit: amount.unitText }
          : this.#subjects.counted,
      doing: name.doing,
      isNamedBefore: name.from === 'before' || name.from === 'earlier',
      part,
      isBesidePart: this.#subjects.latest === this.#subjects.part && part !== this.#subjects.part,
      partUnit: part === name.text ? amount.unit?.dimension : this.#subjects.partUnit,
      isTold: this.#isTold,
    };
  }

  /** 6个|市级|、42个|县级重点项目|: what stands behind the later name may hold for the earlier. */
  #completeEarlier({ link }: Segment, name: Name): void {
    let later = name;
    let by: Segment['link'] = link;
    for (let at = this.named.length - 1; at >= this.#from; at--) {
      const earlier = this.named[at] as NamedAmount;
      const text = completedBy(earlier, later, by);
      if (text === undefined) return;
      later = { ...earlier.name, text };
      this.named[at] = { ...earlier, name: later };
      by = earlier.segment.link;
      if (by !== 'listed') return;
    }
  }

  #nameOne(of: SegmentedSentence, related: Related, words: WordsAround): void {
    const { segment } = related;
    this.#leaveBracket(segment);
    this.#passSemicolon(related, words);
    const { view } = this.#source;
    const own = ofAllThatRose(view, segment.before, nameInContext(this.#contextOf(of), related, words));
    // GDP突破千亿元，|位列全国百强县第86位: of the place, and not of the amount that was told before
    const isOfNone = own === undefined || (own.from === 'earlier' && this.named.length > this.#from);
    const list = isOfNone ? listItself(view, related.relation) : undefined;
    if (list !== undefined) {
      this.#push(of, related, { text: wordsOf(this.#source.text, list), isThing: true, from: 'before', doing: '' });
      return;
    }
    const told = own && ofFormerOrLatter(this.named, this.#from, own);
    const name = told && ofAllTold(this.#told, related, told);
    this.#paired = 0;
    if (name === undefined) this.unread.push(segment.amount);
    else {
      const alone = { segment, relation: alike(this.#source.view, this.#latest, related, name) };
      this.#nameEarlier(of, alone, name);
      this.#push(of, alone, name);
    }
  }

  /** |在去年增长9.8%的基础上|，生产总值增长10%: what stood unnamed before the thing has its name. */
  #nameEarlier(of: SegmentedSentence, { relation, segment }: Related, name: Name): void {
    const earlier = this.unread[this.unread.length - 1];
    if (relation.measure !== 'growth' || earlier === undefined || !isToldUpon(this.#source.view, earlier)) return;
    const base = of.segments.find(({ amount }) => amount === earlier);
    if (base === undefined) return;
    this.unread.pop();
    this.#push(of, relateAmount(this.#source, base, { next: segment, isBehindBase: false }), {
      ...name,
      from: 'earlier',
    });
  }

  /** Behind a semicolon another thing is told of, unless the clause names none, and stands right behind it. */
  #passSemicolon(related: Related, words: WordsAround): void {
    const { before, link } = related.segment;
    if (link !== 'opening' || words.isPart) return;
    const comma = before.start - 1;
    const from = this.#latest?.segment.amount.next ?? comma;
    let at = comma;
    while (at >= from && !hasSignAt(this.#source.view, at, ';')) at--;
    if (at < from || isOtherSide(words.own, this.#subjects)) return;
    const isOfThing =
      (at === comma && goesOnWith(related, words)) ||
      (words.own === '' && this.#isOfAnotherYear(related.segment, skipBlanks(this.#source.view, at + 1, before.end)));
    this.#subjects = isOfThing ? justThing(this.#subjects) : nobody;
  }

  /** Behind `start` nothing is said but what the thing just told of, in the same unit, will be in another year. */
  #isOfAnotherYear(segment: Segment | undefined, start: number): boolean {
    const { thing, latest, unit } = this.#subjects;
    if (segment === undefined || latest === undefined || thing !== latest) return false;
    const { view } = this.#source;
    if (unit !== segment.amount.unitText) return false;
    return isOfAnotherYear(view, start, segment.before.end) || isForecast(view, { start, end: start + 20 });
  }

  /** 收入达30亿元(其中税收20亿元)，|比2017年翻一番|: it is the whole that did. */
  #leaveBracket({ before }: Segment): void {
    const { view } = this.#source;
    if (hasSignAt(view, before.start - 1, '(')) this.#outside = this.#subjects;
    else if (this.#outside !== undefined && hasSignAt(view, this.#latest?.segment.amount.next ?? 0, ')')) {
      this.#subjects = this.#outside;
      this.#outside = undefined;
    }
  }

  /** The amounts of a step each by itself: those of a list that do not pair with names, or one behind a list. */
  #nameEach({ of, list, index }: Step): void {
    // 21个|贫困村|、72户、199名贫困人口脱贫: what has a noun of its own stands before those that share one.
    const shared = list.findLastIndex(({ after }, at) => at < list.length - 1 && after.end > after.start) + 1;
    const thing = sharedBehind(this.#source, list.slice(shared));
    for (const [offset, one] of list.entries()) {
      const isBehindBase = this.#latest?.relation.rule === 'base';
      const related = relateAmount(this.#source, one, { next: of.segments[index + offset + 1], isBehindBase });
      if (thing !== undefined && offset >= shared)
        this.#push(of, related, { text: ofUnit(thing, one.amount.unitText), isThing: true, from: 'behind', doing: '' });
      else this.#nameOne(of, related, wordsAround(this.#source, related.segment, related.relation));
    }
  }

  #contextOf({ sentence }: SegmentedSentence): Context {
    const { start } = sentence;
    const told = { start, end: this.#latest?.segment.amount.next ?? start };
    return { source: this.#source, sentence, told, subjects: this.#subjects };
  }

  /**
   * The last `count` amounts of the sentence that tell of a thing each: what a thing was before, how much of a plan it
   * made, and what else is told of the same, are passed over.
   */
  #thingsBefore(count: number): readonly NamedAmount[] {
    const things: NamedAmount[] = [];
    for (let at = this.named.length - 1; at >= this.#from && things.length < count; at--) {
      const one = this.named[at] as NamedAmount;
      if (one.relation.rule === 'fulfilment') continue;
      const next = things[0];
      const isSame = next?.name.text === one.name.text;
      const isPassed = one.relation.rule === 'base' || one.relation.measure !== next?.relation.measure;
      const isRate = next === undefined && ofRate(one.name.text)?.includes('、') === true;
      if (!isRate && (!isSame || !isPassed)) things.unshift(one);
    }
    return things;
  }

  /** Names a list of amounts that stand for a list of names; false when they do not pair. */
  #namePairs({ of, list }: Step): boolean {
    const earlier = this.#thingsBefore(list.length);
    const pairing = pairNames(this.#source, { segments: list, earlier, isAfterPairs: this.#paired === list.length });
    if (pairing === undefined) return false;
    const before = (list[0] as Segment).before;
    const bound = list[list.length - 1]?.amount.bound;
    const whole = earlier.length > 0 && isPartBehind(this.#source.view, before) ? this.#latest?.name.text : undefined;
    const names = whole === undefined ? pairing.names : partsOf(whole, pairing.names);
    for (const [index, segment] of list.entries()) {
      const amount = { ...segment.amount, bound: segment.amount.bound ?? bound };
      const text = names[index] as string;
      const from = earlier.some(({ name }) => name.text === text) ? 'earlier' : 'before';
      const name: Name = { text, isThing: true, from, doing: '' };
      const against = pairing.against?.[index] ?? pairing.relation.against;
      const isOwn = index > 0 && goesOwnWay(this.#source.view, segment);
      const relation = isOwn ? readRelation(this.#source.view, segment.before, amount) : pairing.relation;
      const related = { segment: { ...segment, amount, before }, relation: { ...relation, against } };
      this.#push(of, related, name, pairing.years?.[index]);
    }
    this.#paired = list.length;
    return true;
  }
}
