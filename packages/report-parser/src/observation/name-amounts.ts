import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Amount, Segment } from '../tree.ts';
import { deedsOnly, withObject } from './bare-deeds.ts';
import { isBenefit } from './benefits.ts';
import { subjectOfClauseBefore, subjectOfSentenceBefore } from './clause-before.ts';
import { completedBy } from './complete-earlier.ts';
import { areAspects, isAspect, isShareOfAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { partsOf, withAspect } from './join-names.ts';
import { nameClaim } from './name-claim.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name, Subjects } from './naming.ts';
import { asNetRise, ofAllThatRose } from './net-rise.ts';
import { ofPrices } from './of-prices.ts';
import { outlayBehind } from './owner-behind.ts';
import { pairNames } from './pair-names.ts';
import type { SegmentedSentence, Step } from './reading-steps.ts';
import { type Related, relateAmount } from './relate-amount.ts';
import type { Relation } from './relation.ts';
import { isComparison, isRightBehind } from './sentence-behind.ts';
import { contributions } from './share-namings.ts';
import { sharedBehind } from './shared-behind.ts';
import { overlap } from './shared-parts.ts';
import { toValue } from './to-value.ts';
import { dealtRate, isOfAllListed, listedNames, ofRate } from './together.ts';
import { topicOf } from './topic-of.ts';
import { isPartBehind, type WordsAround, wordsAround } from './words-around.ts';

const nobody: Subjects = {
  thing: undefined,
  latest: undefined,
  dimension: undefined,
  unit: undefined,
  counted: undefined,
  doing: '',
  isNamedBefore: false,
};

const unitOf = ({ form, unitText }: Amount, relation: Relation): string | null => {
  if (form === 'ratio') return 'ratio';
  return relation.measure === 'rank' || unitText === '' ? null : unitText;
};

/** 增长8%，|力争|9%: nothing but that more is wished for. */
const wished = /^(?:力争|争取|确保|努力|冲刺|奋力)(?:达到?|实现|完成|突破|超过?)?$/;

/** 对口协作持续深化，落实|资金|27亿元: of what, the clause before says. */
const bareNouns = wordSet('资金 项目 各项资金 专项资金 就业 消费 带动就业 带动消费');

/** 完成700户的|改造任务|: says which deed, and not of what. */
const taskOf = /^(?:年度)?(改造|建设|治理|整治|征收|搬迁)任务$/;

/** 办复建议84件、提案65件，|办复率|100%: the rate says the deed once more. */
const withoutDeedOf = (rate: string, name: string): string =>
  rate.endsWith('率') && name.startsWith(rate.slice(0, 2)) ? name.slice(2) : name;

const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

/** 生产总值达2085亿元;|增速|达16%: behind a semicolon, what names no thing of its own is still told of the one before. */
const isOfThing = ({ relation }: Related, { own }: WordsAround): boolean =>
  own === '' ? relation.measure === 'growth' : isAspect(own);

/** 企业净增68家，|其中工业企业|20家: of a rise a part is a rise. */
const isPartOf = ({ text }: Name, whole: Name): boolean => text.startsWith(`${whole.text}其中`);

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
  #paired = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Names the amounts of the next step; `related` and `words` may be known already when it is a single one. */
  take(step: Step, related: Related | undefined, words: WordsAround | undefined): void {
    if (step.of !== this.#of) this.#begin(step.of);
    if (related !== undefined && words !== undefined) this.#nameOne(step.of, related, words);
    else if (step.list.length > 1 && this.#namePairs(step)) return;
    else if (step.list.length > 1 && this.#goesOn) this.unread.push(...step.list.map(({ amount }) => amount));
    else this.#nameEach(step);
  }

  #begin(of: SegmentedSentence): void {
    const { view } = this.#source;
    const isNext = this.#of !== undefined && isRightBehind(view, this.#of.sentence, of.sentence);
    this.#of = of;
    if (!isNext) this.#paragraphFrom = this.named.length;
    this.#goesOn = isNext && isComparison(view, of.sentence);
    if (this.#goesOn) {
      this.#from = this.#paragraphFrom;
      return;
    }
    this.#from = this.named.length;
    this.#subjects = nobody;
    this.#paired = 0;
  }

  get #latest(): NamedAmount | undefined {
    return this.named.length > this.#from ? this.named[this.named.length - 1] : undefined;
  }

  #push(of: SegmentedSentence, { segment, relation: read }: Related, told: Name, year?: string): void {
    const { amount } = segment;
    const { name, relation } = asNetRise(told, ofPrices(read, told, amount), amount);
    const value = toValue(amount, relation.sign);
    const bound = amount.bound ?? relation.bound ?? 'eq';
    this.#completeEarlier(segment, name);
    this.named.push({ of, segment, relation, name, value, unit: unitOf(amount, relation), bound, year });
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
    };
  }

  /** 6个|市级|、42个|县级重点项目|: what stands behind the later name may hold for the earlier. */
  #completeEarlier({ link }: Segment, name: Name): void {
    const latest = this.#latest;
    const text = latest && completedBy(latest.name, name, link);
    if (latest !== undefined && text !== undefined)
      this.named[this.named.length - 1] = { ...latest, name: { ...latest.name, text } };
  }

  #nameOne(of: SegmentedSentence, related: Related, words: WordsAround): void {
    const { segment } = related;
    const isNew = segment.link === 'opening' && hasSignAt(this.#source.view, segment.before.start - 1, ';');
    if (isNew) this.#subjects = isOfThing(related, words) ? justThing(this.#subjects) : nobody;
    const name = this.#together(
      segment,
      ofAllThatRose(this.#source.view, segment.before, this.#nameOf(of, related, words)),
    );
    this.#paired = 0;
    if (name === undefined) this.unread.push(segment.amount);
    else this.#push(of, { segment, relation: this.#alike(related, name) }, name);
  }

  #together({ link, before }: Segment, name: Name | undefined): Name | undefined {
    const rate = name === undefined ? undefined : this.#rateOfAll(name, link);
    if (rate !== undefined) return rate;
    if (name?.from !== 'earlier' || (link !== 'opening' && link !== 'joined')) return name;
    if (!isOfAllListed(this.#source.view, before.start)) return name;
    const text = listedNames(this.named, this.#from);
    return text === undefined ? name : { ...name, text };
  }

  /** 办理人大代表建议156件、政协提案189件，|办结率|100%: of all that the list counts alike. */
  #rateOfAll(name: Name, link: Segment['link']): Name | undefined {
    const latest = this.#latest;
    const { thing = '' } = this.#subjects;
    const aspect = dealtRate(name.text, thing);
    if (latest === undefined || aspect === '') return undefined;
    const told = ofRate(latest.name.text);
    if (told?.endsWith(`、${thing}`)) return { ...name, text: withoutDeedOf(aspect, told) + aspect };
    if (link !== 'opening' || latest.segment.link !== 'listed') return undefined;
    const before = this.named[this.named.length - 2];
    const text = before?.unit === latest.unit ? listedNames(this.named, this.#from) : undefined;
    return text === undefined ? undefined : { ...name, text: withoutDeedOf(aspect, text) + aspect };
  }

  /** The amounts of a step each by itself: those of a list that do not pair with names, or one behind a list. */
  #nameEach({ of, list, index }: Step): void {
    const thing = sharedBehind(this.#source, list);
    for (const [offset, one] of list.entries()) {
      const isBehindBase = this.#latest?.relation.rule === 'base';
      const related = relateAmount(this.#source, one, { next: of.segments[index + offset + 1], isBehindBase });
      if (thing !== undefined) this.#push(of, related, { text: thing, isThing: true, from: 'behind', doing: '' });
      else this.#nameOne(of, related, wordsAround(this.#source, related.segment, related.relation));
    }
  }

  /** The name by the words around the amount, or by the clause before where these name nothing of their own. */
  #nameOf({ sentence }: SegmentedSentence, { segment, relation }: Related, words: WordsAround): Name | undefined {
    const isFirst = this.#subjects.thing === undefined;
    const ofWhat = relation.measure === 'level' ? outlayBehind(this.#source, segment, words.own, isFirst) : undefined;
    if (ofWhat !== undefined) return { text: ofWhat, isThing: true, from: 'around', doing: '' };
    const between = isFirst || !isAspect(words.own) ? undefined : this.#toldBetween(sentence, segment, words.own);
    if (between !== undefined)
      return { text: withAspect(between, words.own), isThing: false, from: 'before', doing: '' };
    const named = nameClaim(this.#source, { words, segment, relation, subjects: this.#subjects });
    const isAlone = named !== undefined && isFirst;
    const works = isAlone ? this.#worksOfTask(named.text, sentence, segment) : undefined;
    if (works !== undefined) return { text: works, isThing: true, from: 'earlier', doing: '' };
    const isDeed = isAlone && isBenefit(named.text);
    const done = isAlone && words.behind === '' && isWordOf(deedsOnly, named.text) ? named.text : undefined;
    const isContribution = contributions.test(words.own);
    const isOfWhat =
      isContribution ||
      (isAlone &&
        (isAspect(named.text) ||
          areAspects(named.text) ||
          isShareOfAspect(named.text) ||
          isWordOf(bareNouns, named.text)));
    if (named !== undefined && named.from !== 'earlier' && !isDeed && !isOfWhat && done === undefined) return named;
    const topic = isOfWhat ? topicOf(this.#source.view, sentence) : undefined;
    if (topic !== undefined && named !== undefined) return { ...named, text: withAspect(topic, named.text) };
    const told = this.#latest?.segment.amount.next ?? sentence.start;
    const subject = subjectOfClauseBefore(this.#source, { start: sentence.start, end: told }, segment, {
      isWhole: isDeed || done !== undefined,
      isLastResort: named === undefined || isDeed || done !== undefined,
      isSubject: isOfWhat,
      mayBeObject: isOfWhat && /(?:率|度|办件量|投资额?|总?长|面积)$/.test(words.own),
    });
    if (subject === undefined) return isOfWhat && isAlone ? this.#ofSentenceBefore(sentence, segment, named) : named;
    if (done !== undefined) return withObject(done, subject) ?? named;
    const own = isContribution ? words.own : isDeed || isOfWhat ? (named?.text ?? '') : '';
    return { text: subject + own.slice(overlap(subject, own)), isThing: true, from: 'earlier', doing: '' };
  }

  /** 推进棚户区改造，完成700户的|改造任务|: the works that the clause before names. */
  #worksOfTask(name: string, { start }: SegmentedSentence['sentence'], segment: Segment): string | undefined {
    const deed = taskOf.exec(name)?.[1];
    if (deed === undefined) return undefined;
    const told = { start, end: this.#latest?.segment.amount.next ?? start };
    const whole = subjectOfClauseBefore(this.#source, told, segment, { isWhole: true, isLastResort: true });
    return whole?.includes(deed) === true ? whole : undefined;
  }

  /** 新增企业12家，民营经济快速发展，|增加值|达200亿元: of what a clause without figures is told, and not of what was counted. */
  #toldBetween({ start }: SegmentedSentence['sentence'], segment: Segment, own: string): string | undefined {
    if (segment.link !== 'opening') return undefined;
    const told = { start, end: this.#latest?.segment.amount.next ?? start };
    const count = own.endsWith('人均') ? 2 : 1; // what each person gets more of may be several things
    const taking = { isWhole: false, isLastResort: false, isSubject: true, count };
    const subject = subjectOfClauseBefore(this.#source, told, segment, taking);
    return subject !== undefined && subject.length >= 4 && !isAspect(subject) ? subject : undefined;
  }

  /** 经营主体稳中培优。|总量|达14万户: of what the sentence before is told, where nothing stands before the aspect. */
  #ofSentenceBefore({ start }: SegmentedSentence['sentence'], { before }: Segment, named: Name): Name {
    const opens = skipBlanks(this.#source.view, start, before.end) >= before.start;
    const subject = opens ? subjectOfSentenceBefore(this.#source, start) : undefined;
    return subject === undefined ? named : { ...named, text: subject + named.text };
  }

  /**
   * 增长确保6%、|力争6.5%, 增长6%，|奋斗目标|6.5%, 连续跨越2000亿元、|3000亿元: a further value of the same thing is of the
   * same measure and bound; 从全国|第11位|升至|第7位|: and of the same group.
   */
  #alike({ segment, relation }: Related, name: Name): Relation {
    const latest = this.#latest;
    if (relation.rule === 'outcome' && latest?.relation.rule === 'base')
      return { ...relation, against: relation.against ?? latest.relation.against };
    if (relation.rule === 'goal' && name.from === 'earlier' && latest?.relation.measure === 'growth')
      return latest.unit === unitOf(segment.amount, relation) ? { ...relation, measure: 'growth' } : relation;
    const isBolder =
      name.from === 'earlier' && wished.test(this.#source.view.slice(segment.before.start, segment.before.end));
    if (latest?.relation.measure === 'change' && isPartOf(name, latest.name) && relation.rule === 'named-before')
      return latest.unit === unitOf(segment.amount, relation) ? { ...relation, measure: 'change' } : relation;
    const isBare = name.from === 'earlier' && (isHungOn(segment) || isBolder) && relation.rule === 'named-before';
    if (!isBare || latest === undefined || latest.unit !== unitOf(segment.amount, relation)) return relation;
    const { before } = segment;
    if (latest.bound === 'gt' && before.end <= before.start && latest.segment.amount.bound === undefined)
      return { ...relation, bound: 'gt' };
    const { measure } = latest.relation;
    if (measure !== 'growth' && measure !== 'gap') return relation;
    const isFall = typeof latest.value === 'number' && latest.value < 0;
    return { ...relation, measure, sign: isFall ? -1 : 1 };
  }

  /**
   * The last `count` amounts of the sentence that tell of a thing each: what a thing was before, and what else is told of
   * the same, are passed over.
   */
  #thingsBefore(count: number): readonly NamedAmount[] {
    const things: NamedAmount[] = [];
    for (let at = this.named.length - 1; at >= this.#from && things.length < count; at--) {
      const one = this.named[at] as NamedAmount;
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
    const pairing = pairNames(this.#source, list, earlier, this.#paired === list.length);
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
      const related = { segment: { ...segment, amount, before }, relation: { ...pairing.relation, against } };
      this.#push(of, related, name, pairing.years?.[index]);
    }
    this.#paired = list.length;
    return true;
  }
}
