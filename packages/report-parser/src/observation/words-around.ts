import { isDigit } from '../is-digit.ts';
import { reaches } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { isBenefit } from './benefits.ts';
import { firstBehind, isBesideAnother, isMeasuredBehind } from './beside-another.ts';
import {
  bareName,
  behindEarlierDeed,
  doingAt,
  doingOf,
  isFirstOfKind,
  nounBehind,
  withoutAside,
  withoutEarlierYear,
  withoutEntry,
  withoutFate,
  withoutFirst,
  withoutFirstAtEnd,
  withoutInnerVerb,
} from './clean-name.ts';
import { forWhom, rateOfNow, workOn } from './given-to.ts';
import { withoutInsets } from './insets.ts';
import { isWordOf } from './is-word-of.ts';
import { withoutMeasureOfNext } from './measure-of-next.ts';
import { nameBefore } from './name-before.ts';
import type { Relation } from './relation.ts';
import { wordsOf } from './words-of.ts';

/** The words on both sides of an amount, made ready to be named by. */
export interface WordsAround {
  /** The name before the amount, without what only leads up to it; empty when there is none. */
  readonly own: string;
  /** The noun behind it; empty when there is none, or when it cannot belong to the amount. */
  readonly behind: string;
  /** 其中 stands before the name. */
  readonly isPart: boolean;
  /** The verb that the name begins with: 新增. */
  readonly doing: string;
  /** The clause begins with a verb of its own, though it be no part of the name: |带动|就业20万人. */
  readonly hasVerb: boolean;
  /** Nothing but 累计 or 达到 leads up to the amount: it is of all, where the one before was of the new ones. */
  readonly isTotal: boolean;
  /** What the amount is a fraction of, where nothing says it but a place: 稳定在|全国|1/10以上. */
  readonly whole: string | undefined;
  /** The verb by which what was told of before reaches what is counted: |支持|项目4200个. */
  readonly reach: string;
  /** 占 leads up to the amount, and nothing says of what it takes up a share: 民生支出|占|80%. */
  readonly isTakingUp: boolean;
  /** Nothing but 占 leads up to the amount: 其中民生支出62亿元、|占|77.5%. */
  readonly isShareOfWhole: boolean;
  /** The words only carry on a sentence begun before another amount: …下降超两成|的情况下|增长5%. */
  readonly isTorn: boolean;
}

const partOf = wordSet('其中 当中 的其中 的当中', '其中: 当中: 的其中: 的当中:', '其中, 当中, 的其中, 的当中,');

/** 36亿元|的基础上再增长|10%: what grows is what was named before. */
const rebased = wordSet('基础上 基础之 水平上 水平之 的基础上 的基础之 的水平上 的水平之');

/** 生产总值5.5万亿元、|稳居全国前十强|、增长4.8%: what grows is what stands there. */
const standing =
  /^(?:继续|连续|持续|均|仍)?(?:稳居|位居|居于?|位列|名列|跻身|进入|迈入|挤进|保持|处于)[^,;、。\d]{0,8}(?:前列|前茅|首位|榜首|上游|中上游|领先|第一方阵|[前第]?[一二三四五六七八九十百]+(?:强|位|名|甲)?)$/;
const mayStand = signSet('继连持均仍稳位居名跻进迈挤保处');

const isStanding = (words: string): boolean => words !== '' && mayStand(words.charCodeAt(0)) && standing.test(words);

/** 其中：|出口41.2亿元, 其中，|出口41.2亿元. */
const partBefore = /(?:其中|当中)\s*[:,]\s*$/;
const endsLead = signSet(':,');

const isPartBefore = (view: string, start: number): boolean => {
  const lead = skipBlanksBack(view, start, 0) - 1;
  return (
    endsLead(view.charCodeAt(lead)) &&
    hasSignAt(view, skipBlanksBack(view, lead, 0) - 1, '中') &&
    partBefore.test(view.slice(Math.max(0, start - 5), start))
  );
};

/** 城建投资256亿元(|含|电力建设资金22.6亿元): what a bracket says is contained. */
const contained = /^(?:其中)?(?:含|包含|包括)(?![有税硫量])/;

const isContained = (view: string, { start }: Span): boolean =>
  hasSignAt(view, start - 1, '(') && contained.test(view.slice(start, start + 4));

/** Whether the words before a list tell of parts: |其中|汽车类、家电类分别增长12%、21%. */
export const isPartBehind = (view: string, { start, end }: Span): boolean =>
  partOf.startingAt(view, skipBlanks(view, start, end), end) !== undefined ||
  isPartBefore(view, start) ||
  isContained(view, { start, end });

const upToAll =
  /^[、,]?\s*(?:现|目前)?已?(?:累计|总计|共计?|总共)?已?(?:达到?|增至|增加到|扩大到|超过?|突破|有|拥有)?$/;

const isOfAll = (view: string, { before, amount }: Segment): boolean =>
  amount.start - before.start > 0 &&
  amount.start - before.start <= 8 &&
  upToAll.test(view.slice(before.start, amount.start));

export const takesUp = closing('占比了到达至约近超过', /^(?:约|均|已|仅|共|合计)?占(?:比)?[了到达至约近超过]*$/);

const isBareShare = (view: string, { before, amount }: Segment): boolean =>
  (amount.unit?.code === '%' || amount.form === 'ratio') &&
  amount.start - before.start <= 2 &&
  hasSignAt(view, amount.start - 1, '占');

/** 新增园区项目24家，|实现|税收7070万元. */
const earns = wordSet('实现 完成 年内完成 已完成 全部完成');

/** 重点项目20个，其中|已完成|5个: earned by no whole. */
const donePartly = wordSet('完成 已完成 超额完成 提前完成 全面完成');

const reachOf = (view: string, { before: { start, end }, amount }: Segment): string => {
  const at = skipBlanks(view, start, end);
  const part = partOf.startingAt(view, at, end)?.length ?? 0;
  const done = part > 0 ? donePartly.startingAt(view, at + part, end)?.length : undefined;
  if (done !== undefined && at + part + done === amount.start) return view.slice(at + part, amount.start);
  const verb = reaches.startingAt(view, at, end) ?? earns.startingAt(view, at, end);
  return verb === undefined ? '' : view.slice(at, at + verb.length);
};

const partOfWhole = /(?:^|占|[稳保][定持]在|超过?|[过近约]|达到?)(全国|全省|全市|全县|全区|全球|世界)$/;

const wholeOf = (view: string, { before: { start, end }, amount }: Segment): string | undefined =>
  amount.form === 'ratio' ? partOfWhole.exec(view.slice(skipBlanks(view, start, end), end))?.[1] : undefined;

/** 生产总值|年均(与2021年对比)|增长7%. */
const plain = (words: string): string => {
  const told = withoutAside(words);
  return withoutInsets(told === words ? words : told.replace(/(?:年均|同比|平均|预计)$/, ''));
};

/** 26万套|城镇住房|开工97.1%: how far they have come is told by the share that follows. */
const stageAtEnd = /(?<=.{2})(?:已|全部)?(?:开工|完工|竣工|建成|入住|投产|(?:开复工|开工|复工|完工|竣工|投产|入住)率)$/;
const shareFollows = opening(' .0123456789', /^ *[\d.]+ *%/);

/** 16项|反馈问题|已整改完成7项: how many of them are done is told by the count that follows. */
const doneAtEnd =
  /(?<=.{4})(?:已(?:经|全部)?(?:整改完成|完成整改|整改到位|完成|办结|建成|开工|竣工)|(?:完成|建成|开工|竣工|启动)了)$/;
const countFollows = opening(' 0123456789第', /^ {0,4}第? {0,4}\d/);

/** 8个|县区|创建16个园区: what they do is done to what is counted next. */
const deedsOnNext = wordSet(
  '办成 办好 办结 兑现 创建 打造 培育 获评 获批 入选 荣获 引进 新建 实施 开工 竣工 完工 投产 销号',
);

const withoutDeedOnNext = (noun: string): string => {
  const deed = deedsOnNext.endingAt(noun, noun.length, 0);
  return deed === undefined || noun.length - deed.length < 2 ? noun : noun.slice(0, -deed.length);
};

/** 在|17个|乡镇|硬化道路10万平方米: where something was done of which the next amount tells, and not what. */
const whereDone = (view: string, { before, amount, after }: Segment, noun: string): string => {
  if (!hasSignAt(view, skipBlanksBack(view, amount.start, before.start) - 1, '在')) return noun;
  return isDigit(view.charCodeAt(after.end)) ? noun.slice(0, deedWithin(noun) || noun.length) : noun;
};

const shortPlaces = signSet('村镇乡县市区旗州校');

/** Where in a noun the deed begins that was done there; 0 when it tells of none. */
const deedWithin = (noun: string): number => {
  for (let at = 1; at < noun.length; at++)
    if (doingAt(noun, at, noun.length) !== undefined) return at === 1 && !shortPlaces(noun.charCodeAt(0)) ? 0 : at;
  return 0;
};

const behindPlace = /在 ?\d[\d.]*[余多]?[\u4e00-\u9fff]$/;

/** 在17个乡镇|硬化道路|10万平方米: what was done there. */
const doneThere = (view: string, { before, link }: Segment, own: string): string =>
  link === 'joined' && behindPlace.test(view.slice(Math.max(0, before.start - 8), before.start))
    ? own.slice(deedWithin(own))
    : own;

/** 12个|总投资|39.4亿元的|自贸港项目|集中开工: what is counted stands behind its size. */
const sizes = wordSet('总投资 投资 计划总投资 年度投资 总规模 合同金额');
const sized = /^ ?\d[\d.]{0,9} ?[万亿]{0,2}美?元(?:以上|左右)?的([^,;:。、!?\d\n的]{2,20})/;

const behindSize = ({ view, text }: SourceText, { amount, after }: Segment, noun: string): string => {
  if (amount.unit?.kind !== 'classifier' || !isWordOf(sizes, noun)) return noun;
  const found = sized.exec(view.slice(after.end, after.end + 40));
  const end = after.end + (found?.[0].length ?? 0);
  const thing = withoutFate(nounBehind(wordsOf(text, { start: end - (found?.[1]?.length ?? 0), end })));
  return thing.length < 2 ? noun : thing;
};

const behindOf = (source: SourceText, segment: Segment): string => {
  const { view, text } = source;
  const { amount, after } = segment;
  const behind = nounBehind(wordsOf(text, after), amount.unit?.kind === 'share');
  const told = forWhom(view, segment, whereDone(view, segment, behind));
  const noun = behindSize(source, segment, told);
  const next = after.end;
  if (shareFollows(view, next, next + 8) && stageAtEnd.test(noun)) return noun.replace(stageAtEnd, '');
  return countFollows(view, next, next + 8)
    ? withoutMeasureOfNext(withoutDeedOnNext(noun.replace(doneAtEnd, '')))
    : noun;
};

/** 在|粮食面积|减少2万亩|的情况下|: what was so while the later clause came about. */
const whileSo = opening('的', /^的[^,;。]{0,6}(?:情况|背景|前提|形势|条件|压力|局面|同时|困难)/);

/** |从项目看|，126个重点项目…: where one looks at. */
const seenFrom = closing('看说讲', /^从.{1,12}?(?:来|上)?[看说讲]$/);

/** 向|230户|发放贷款: to whom it was done is counted, and named by no noun. */
const towards = wordSet('向 给 对 与');

const withoutTowards = (own: string, behind: string): string =>
  isWordOf(towards, own) && doingOf(behind) !== '' ? '' : own;

const withoutFrame = (view: string, { amount: { next, unitText } }: Segment, { measure }: Relation, name: string) => {
  if (hasSignAt(name, 0, '从') && seenFrom(name)) return '';
  if (measure === 'rank' || (measure === 'change' && unitText === '位')) return withoutEntry(name);
  return hasSignAt(name, 0, '在') && whileSo(view, next, next + 10) ? name.slice(1) : name;
};

export const wordsAround = (source: SourceText, segment: Segment, relation: Relation): WordsAround => {
  const { view } = source;
  const isWhole = relation.rule === 'fulfilment' || relation.rule === 'multiple-of-another';
  const span = isWhole ? relation.name : nameBefore(view, relation.name);
  const words = behindEarlierDeed(plain(wordsOf(source.text, span)));
  const { length } = words;
  const isRebased = rebased.startingAt(words, 0, length) !== undefined;
  const lead = isContained(view, segment.before) ? (contained.exec(words)?.[0].length ?? 0) : 0;
  const named = isRebased ? '' : bareName(words.slice(partOf.startingAt(words, 0, length)?.length ?? lead));
  const isOfWhat = hasSignAt(view, skipBlanksBack(view, segment.amount.start, segment.before.start) - 1, '的');
  const written = isOfWhat ? withoutEarlierYear(named) : named;
  const isFollowedByOf = hasSignAt(view, segment.amount.next, '的');
  const bare = isStanding(written) ? '' : withoutFrame(view, segment, relation, written);
  const takesNoun = relation.measure === 'level' && relation.rule !== 'base' && relation.rule !== 'outcome';
  const noun = takesNoun && !(isFollowedByOf && isFirstOfKind(bare)) ? behindOf(source, segment) : '';
  const isBeside = isBesideAnother(segment, bare, words.endsWith('、'), isFollowedByOf) && !isBenefit(noun);
  const own = isBeside
    ? doingOf(bare)
    : isWhole
      ? bare
      : doneThere(view, segment, withoutInnerVerb(isFollowedByOf ? withoutFirst(bare) : withoutFirstAtEnd(bare)));
  const told = workOn(rateOfNow(own, noun), noun);
  return {
    own: withoutTowards(told.own, told.behind),
    behind: isBeside && isMeasuredBehind(segment) ? firstBehind(noun) : told.behind,
    isPart: isPartBehind(view, { start: segment.before.start, end: span.end }),
    doing: doingOf(own),
    hasVerb: doingAt(view, skipBlanks(view, segment.before.start, span.end), span.end) !== undefined,
    isTakingUp: own !== '' && takesUp(view, span.end, segment.amount.start),
    isShareOfWhole: own === '' && isBareShare(view, segment),
    whole: wholeOf(view, segment),
    reach: reachOf(view, segment),
    isTotal: own === '' && isOfAll(view, segment),
    isTorn: segment.link === 'joined' && /^的.*[下时中后]$/.test(words),
  };
};
