import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment, Sentence } from '../tree.ts';
import { deedsOnly, withObject } from './bare-deeds.ts';
import { isBelonging, mayBeOfObject, mayOwn, saysNotOfWhat, withBelonging } from './bare-nouns.ts';
import { isBenefit } from './benefits.ts';
import {
  eventBefore,
  headBefore,
  measuredBefore,
  subjectOfClauseBefore,
  subjectOfSentenceBefore,
} from './clause-before.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { withAspect } from './join-names.ts';
import { groupBefore } from './means-of-groups.ts';
import { nameClaim } from './name-claim.ts';
import type { Name, Subjects } from './naming.ts';
import { dealIn, outlayBehind } from './owner-behind.ts';
import { isOfSide, isSigned, ofSide } from './owner-namings.ts';
import type { Related } from './relate-amount.ts';
import type { Relation } from './relation.ts';
import { contributor, isContribution } from './share-namings.ts';
import { overlap } from './shared-parts.ts';
import { solvedFor } from './solved-for.ts';
import { spentOfPlanned } from './spent-of-planned.ts';
import { topicOf } from './topic-of.ts';
import { benefitIn, causeOfBenefit, withBenefit } from './who-benefits.ts';
import type { WordsAround } from './words-around.ts';
import { deedOfWorks } from './works-before.ts';

/** What stands before an amount in its sentence. */
export interface Context {
  readonly source: SourceText;
  readonly sentence: Sentence;
  /** From the sentence's start to behind its last amount that was read. */
  readonly told: Span;
  readonly subjects: Subjects;
}

/** 完成700户的|改造任务|: says which deed, and not of what. */
const taskOf = /^(?:年度)?(改造|建设|治理|整治|征收|搬迁)任务$/;
const TASK = '务';
const aTask = '任务';
/** 继续|搞好|退耕还林. */
const seesTo = /^(?:搞好|抓好|做好|推进|实施|落实|组织|开展)了?/;

/** 推进棚户区改造，完成700户的|改造任务|: the works that the clause before names. */
const worksOfTask = ({ source, told }: Context, segment: Segment, name: string): string | undefined => {
  if (name === aTask && segment.link === 'opening') {
    const works = subjectOfClauseBefore(source, told, segment, { isWhole: true, isLastResort: true });
    return works !== undefined && works.length > 3 ? works.replace(seesTo, '') : undefined;
  }
  const deed = hasSignAt(name, name.length - 1, TASK) ? taskOf.exec(name)?.[1] : undefined;
  if (deed === undefined) return undefined;
  const whole = subjectOfClauseBefore(source, told, segment, { isWhole: true, isLastResort: true });
  return whole?.includes(deed) === true ? whole : undefined;
};

/** 新增企业12家，民营经济快速发展，|增加值|达200亿元: of what a clause without figures is told, and not of what was counted. */
const toldBetween = ({ source, told }: Context, segment: Segment, own: string): string | undefined => {
  if (segment.link !== 'opening') return undefined;
  const count = own.endsWith('人均') ? 2 : 1; // what each person gets more of may be several things
  const taking = { isWhole: false, isLastResort: false, isSubject: true, mayBeObject: isBelonging(own), count };
  const subject = subjectOfClauseBefore(source, told, segment, taking);
  if (subject === undefined || (isBelonging(own) && !mayOwn(subject))) return undefined;
  return (subject.length >= 4 || subject.endsWith('业')) && !isAspect(subject) ? subject : undefined;
};

/** 城乡低保标准提高，|城镇年人均|提高600元. */
const sideOfBoth = ({ source, told }: Context, segment: Segment, own: string): string | undefined => {
  const taking = { isWhole: false, isLastResort: false, isSubject: true };
  const both = subjectOfClauseBefore(source, told, segment, taking);
  return both === undefined ? undefined : ofSide(both, own);
};

/** 建立|住房保障制度|，覆盖面逐步扩大，2023年底达到12%: of what the clause is that has told but an aspect. */
const ownerOfToldAspect = ({ source, told }: Context, segment: Segment, aspect: string): string => {
  if (!saysNotOfWhat(aspect)) return aspect;
  let start = segment.before.start - 1;
  while (start > told.end && !hasSignAt(source.view, start - 1, ',')) start--;
  const taking = { isWhole: false, isLastResort: false, isSubject: true, mayBeObject: mayBeOfObject(aspect) };
  const owner = subjectOfClauseBefore(source, told, { ...segment, before: { start, end: start } }, taking);
  return owner === undefined ? aspect : withBelonging(owner, aspect);
};

/** 出口分别增长9%、7%，全县进出口总值创新高，|达到|38亿元: nothing but that it was reached is said of it. */
const isReached = ({ own, behind }: WordsAround, { measure }: Relation): boolean =>
  own === '' && behind === '' && measure === 'level';

/** 经营主体稳中培优。|总量|达14万户: of what the sentence before is told, where nothing stands before the aspect. */
const ofSentenceBefore = ({ source, told: { start } }: Context, { before }: Segment, named: Name): Name => {
  const opens = skipBlanks(source.view, start, before.end) >= before.start;
  const subject = opens ? subjectOfSentenceBefore(source, start) : undefined;
  return subject === undefined ? named : { ...named, text: subject + named.text };
};

const ofOutlay = ({ source, subjects }: Context, { segment, relation }: Related, own: string): Name | undefined => {
  const isFirst = subjects.thing === undefined;
  const text = relation.measure === 'level' ? outlayBehind(source, segment, own, isFirst) : undefined;
  return text === undefined ? undefined : { text, isThing: true, from: 'around', doing: dealIn(own) };
};

/** What a clause without figures says of the figure behind it, though figures of something else stand before. */
const ofClauseBetween = (context: Context, { segment, relation }: Related, words: WordsAround): Name | undefined => {
  const { own } = words;
  const event = isSigned(own) ? eventBefore(context.source, context.told, segment) : undefined;
  const of = event ?? (words.behind === '' ? groupBefore(context.source, context.told, segment, own) : undefined);
  if (of !== undefined) return { text: of + own, isThing: true, from: 'before', doing: '' };
  const isFirst = context.subjects.thing === undefined;
  const between = !isFirst && (isAspect(own) || isBelonging(own)) ? toldBetween(context, segment, own) : undefined;
  if (between !== undefined) {
    const text = isBelonging(own) ? withBelonging(between, own) : withAspect(between, own);
    return { text, isThing: false, from: 'before', doing: '' };
  }
  const ofOneSide = isOfSide(own) ? sideOfBoth(context, segment, own) : undefined;
  if (ofOneSide !== undefined) return { text: ofOneSide, isThing: true, from: 'before', doing: '' };
  const reached = isFirst || !isReached(words, relation) ? undefined : toldBetween(context, segment, '');
  return reached === undefined ? undefined : { text: reached, isThing: true, from: 'before', doing: '' };
};

const ALREADY = '已';

/** 涉及居民18.7万户，|已签协议|占96%: how far it was done with those that were counted. */
const doneWithTheCounted = (
  { source: { view }, subjects: { latest, counted } }: Context,
  { before, amount, link }: Segment,
  { own, behind, isTakingUp }: WordsAround,
): Name | undefined => {
  if (!isTakingUp || behind !== '' || link !== 'opening' || amount.unit?.code !== '%') return undefined;
  const isDone = hasSignAt(view, skipBlanks(view, before.start, before.end), ALREADY);
  return isDone && latest !== undefined && latest === counted?.text
    ? { text: `${latest}已${own}占比`, isThing: false, from: 'before', doing: '' }
    : undefined;
};

/** Whom a policy reaches, and what a bare verb did to the works that the clause before names. */
const ofPolicyBefore = (context: Context, { segment, relation }: Related, words: WordsAround): Name | undefined => {
  const { source, told, subjects } = context;
  if (relation.measure !== 'level') return undefined;
  const done = doneWithTheCounted(context, segment, words);
  if (done !== undefined) return done;
  const isFirst = subjects.thing === undefined;
  const benefit = benefitIn(words);
  const cause = benefit === undefined ? undefined : causeOfBenefit(source, told, segment, isFirst);
  if (cause !== undefined && benefit !== undefined)
    return { text: withBenefit(cause, benefit), isThing: false, from: 'earlier', doing: '' };
  return isFirst ? deedOfWorks(source, told, segment, words) : undefined;
};

/** A name that says too little by itself, with what the clause before is told of. */
const completed = (
  context: Context,
  segment: Segment,
  words: WordsAround,
  named: Name | undefined,
): Name | undefined => {
  const { source, sentence, told, subjects } = context;
  const isAlone = named !== undefined && subjects.thing === undefined;
  const task = isAlone ? worksOfTask(context, segment, named.text) : undefined;
  if (task !== undefined) return { text: task, isThing: true, from: 'earlier', doing: '' };
  const isDeed = isAlone && isBenefit(named.text);
  const done = isAlone && words.behind === '' && isWordOf(deedsOnly, named.text) ? named.text : undefined;
  const isContributing = isContribution(words.own);
  const isOfWhat = isContributing || (isAlone && saysNotOfWhat(named.text));
  if (named !== undefined && named.from !== 'earlier' && !isDeed && !isOfWhat && done === undefined) return named;
  const topic = isOfWhat ? topicOf(source.view, sentence) : undefined;
  if (topic !== undefined && named !== undefined) return { ...named, text: withAspect(topic, named.text) };
  const subject = subjectOfClauseBefore(source, told, segment, {
    isWhole: isDeed || done !== undefined,
    isLastResort: named === undefined || isDeed || done !== undefined,
    isSubject: isOfWhat,
    mayBeObject: isOfWhat && mayBeOfObject(words.own),
  });
  if (subject === undefined) return isOfWhat && isAlone ? ofSentenceBefore(context, segment, named) : named;
  if (done !== undefined) return withObject(done, subject) ?? named;
  const ofSubject = (text: string): Name => ({ text, isThing: true, from: 'earlier', doing: '' });
  if (isBelonging(words.own)) return mayOwn(subject) ? ofSubject(withBelonging(subject, words.own)) : named;
  if (named === undefined && segment.link === 'opening' && words.own === '')
    return ofSubject(ownerOfToldAspect(context, segment, subject));
  const own = isContributing ? words.own : isDeed || isOfWhat ? (named?.text ?? '') : '';
  const owner = isContributing ? contributor(subject) : subject;
  return ofSubject(owner + own.slice(overlap(owner, own)));
};

/** ——|地区生产总值|。预计完成735亿元: by what its paragraph is headed, where its sentence names nothing. */
const headOf = ({ source, sentence, subjects, told }: Context, { before }: Segment): string | undefined => {
  const opens = subjects.thing === undefined && skipBlanks(source.view, told.start, before.end) >= before.start;
  return opens ? (headBefore(source, sentence.start) ?? measuredBefore(source, sentence.start)) : undefined;
};

/** The name by the words around the amount, or by the clause before where these name nothing of their own. */
export const nameInContext = (context: Context, related: Related, words: WordsAround): Name | undefined => {
  const { source, subjects } = context;
  const told =
    solvedFor(source.view, related.segment, subjects.latest) ??
    ofOutlay(context, related, words.own) ??
    ofClauseBetween(context, related, words) ??
    ofPolicyBefore(context, related, words);
  if (told !== undefined) return told;
  const { segment, relation } = related;
  const named = completed(context, segment, words, nameClaim(source, { words, segment, relation, subjects }));
  if (named !== undefined && words.own === '') return spentOfPlanned(source.view, segment, named);
  const head = words.own === '' ? headOf(context, segment) : undefined;
  return head === undefined ? named : { text: head, isThing: true, from: 'earlier', doing: '' };
};
