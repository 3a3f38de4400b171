import { dealsOfFirms } from '../lexicon/acting-works.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import {
  anyZones,
  bodyTotals,
  earnings,
  firmYields,
  guests,
  leads,
  lineYields,
  otherSubjects,
  ownResults,
  wholePlaces,
  worksYields,
} from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import { ownerBefore } from './owner-before.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import { type Owner, ownerThere, setsOut, sure } from './sets-out.ts';
import { isBody } from './sub-area-of.ts';

const isStop = signSet(',;');
const isBeside = signSet('占比于在居列排');

const OUTPUT = '产量';

/** 高出|全县平均水平. */
const isAhead = (view: string, at: number): boolean =>
  hasSignAt(view, at - 1, '出') && /[高多快低]/.test(view.charAt(at - 2));

/** 示范区加快建设，提出|全市|主要预期目标: whether the words up to an amount speak of another. */
const tellsOfAnother = (view: string, from: number, { before, amount }: Segment): boolean => {
  for (let at = from; at < amount.start; at++) {
    const isHead = at >= before.start && at === skipBlanks(view, before.start, amount.start);
    if (isBeside(view.charCodeAt(at - 1)) || isAhead(view, at)) continue; // 占|全县|65%, 居|全市|第2
    if ((isHead ? otherSubjects : wholePlaces).startingAt(view, at, amount.start) !== undefined) return true;
  }
  return false;
};

/** |经开区|地区生产总值, |江北区（江北经开区）|GDP, |白沙港区|货物吞吐量: whose total is told of, so that what follows is its own too. */
const ownerInName = (
  view: string,
  { name: { text }, segment: { before, amount } }: NamedAmount,
  known: Owner | undefined,
): Owner | undefined => {
  const total = bodyTotals.endingAt(text, text.length, 2);
  if (total === undefined) return undefined;
  const start = skipBlanks(view, before.start, amount.start);
  if (leads.startingAt(view, start, amount.start) !== undefined) return undefined;
  const name = text.slice(0, text.length - total.length);
  if (known !== undefined && isWordOf(anyZones, name)) return undefined; // |园区|工业总产值: the one that was told of
  if (known?.name === name) return { ...known, isSure: true, goesOn: economy.test(text) };
  const isOfBody = name.split(/[()（）]/).some((one) => isBody(one, 0, one.length));
  return isOfBody ? { ...sure(name), goesOn: economy.test(text) } : undefined;
};
const economy = /(?:生产总值|GDP)$/;

/** So many clauses without a figure may tell of works before a figure of theirs. */
const MOST_CLAUSES = 2;

const clausesIn = (view: string, from: number, to: number): number => {
  let count = 0;
  for (let at = findSign(view, ',', from, to); at >= 0; at = findSign(view, ',', at + 1, to)) count++;
  return count;
};

/** Of whom the sentence tells from an amount on, when `owner` is the one that it told of up to `from`. */
const ownerFrom = (view: string, from: number, segment: Segment, owner: Owner | undefined): Owner | undefined => {
  const { before, amount, link } = segment;
  if (link !== 'opening') return owner;
  const start = skipBlanks(view, before.start, amount.start);
  const named = ownerThere(view, start, amount.start);
  const isSame = owner !== undefined && (owner.name === named?.name || isWordOf(anyZones, named?.name ?? ''));
  if (named !== undefined) return isSame ? { ...owner, isSure: true } : named;
  if (owner === undefined || tellsOfAnother(view, from, segment)) return undefined;
  const stop = findSign(view, ';', from, before.start);
  const isBehindStop = stop === before.start - 1;
  const isAway =
    stop < 0
      ? owner.isWorks && !owner.isAgent && clausesIn(view, from, before.start - 1) > MOST_CLAUSES
      : owner.isWorks || !isBehindStop;
  if (isAway) return undefined;
  if (ownResults.startingAt(view, start, amount.start) !== undefined)
    return { ...owner, isSure: true, goesOn: owner.goesOn || isBehindStop };
  return isBehindStop && !owner.goesOn ? undefined : owner;
};

/** …完成投资12亿元；|二期冷轧线投产|，粗钢产量…: whom a clause tells of that stands without a figure before an amount. */
const setsOutBetween = (view: string, from: number, { before, link }: Segment): Owner | undefined => {
  const end = before.start - 1;
  if (link !== 'opening' || end - from < SHORTEST) return undefined;
  let start = end;
  while (start > from && !isStop(view.charCodeAt(start - 1))) start--;
  const fresh = setsOut(view, { start, end: before.start });
  return fresh?.isSure === true ? { ...fresh, from: fresh.from || start } : undefined;
};

/** Of so many characters a clause is at least that tells of works. */
const SHORTEST = 5;

/** Whether the clause of an amount begins with a result, or its name says nothing but what a body or works have. */
const isOwn = (
  view: string,
  { segment: { link, before, amount }, name: { text } }: NamedAmount,
  owner: Owner,
  owned: string | undefined,
): boolean => {
  const { name, isSure, isWorks, isAgent } = owner;
  const isOfLast =
    owned !== undefined &&
    (link !== 'opening' || text.startsWith(owned) || owned === name + text || (name + text).startsWith(owned));
  if (isOfLast) return isSure;
  if (link !== 'opening' || hasSignAt(view, amount.start - 1, '第')) return false; // 成为全县|第|7户百亿级企业
  if (isWordOf(guests, text) || isAspect(text) || sameOwner(owner).test(text)) return true;
  if (!isSure || (isWorks && sameArea.test(text))) return false;
  if (isAgent && findSign(view, '、', before.start, amount.start) >= 0) return false; // 榨菜、药材产值: of several others
  if (isAgent && !(isWorks && isOfPlaces(text))) return true;
  if (isWorks && line.test(name)) return isWordOf(lineYields, text);
  if (isWorks)
    return (
      isWordOf(worksYields, text) ||
      (makes.test(name) && (isProduct(text) || isWordOf(firmYields, text) || isDeal(text)))
    );
  return (
    ownResults.startingAt(view, skipBlanks(view, before.start, amount.start), amount.start) !== undefined ||
    isProduct(text) ||
    bodyTotals.endingAt(text, text.length, 0) !== undefined
  );
};

/** What a place has in all, and no enterprise. */
const isOfPlaces = (text: string): boolean =>
  bodyTotals.endingAt(text, text.length, 0) !== undefined &&
  !isWordOf(worksYields, text) &&
  earnings.endingAt(text, text.length, 0) === undefined;

/** A line brings in guests from elsewhere, who are counted with all. */
const line = /(?:铁路|高铁|高速公路)$/;

/** A reservoir brings in no harvest. */
const makes = /(?:[司团厂矿线置目程期群社站头业工织材体化药份技钢机品料泥电纤]|小区|[农林牧渔殖猪牛]场|风电场)$/;
const isDeal = (text: string): boolean => dealsOfFirms.startingAt(text, 0, text.length) !== undefined;
const isProduct = (text: string): boolean => text.endsWith(OUTPUT) || produced(text);
const produced = opening('生加产日年', /^(?:生产|加工|产销|[日年]处理|[日年]产)(?=.{2,6}$)/);

/** |园区|工业总产值: which, has been said. */
const sameArea = /^(?:该|这个)?(?:园区|园内|区内|景区|港区)/;
const sameFirm = /^(?:该|这家)?(?:公司|集团|企业)(?=.{2})/;
const sameOwner = ({ isWorks }: Owner): RegExp => (isWorks ? sameFirm : sameArea);
/** |产业集聚区|要|基础设施投资: that it is to be done is told by the status; |船厂|仍|交付船舶. */
const modal = /^(?:要|将|仍|(?:全年|当年|去年|今年)(?=生产|加工|交付|出口|上缴|缴))/;

const withOwner = (named: NamedAmount, owner: Owner): NamedAmount => {
  const { name } = owner;
  const { text } = named.name;
  const told = text.startsWith(name) ? text.slice(name.length) : text.replace(sameOwner(owner), '');
  const own = name + told.replace(modal, '');
  return own === text || (text.includes(name) && !text.startsWith(name))
    ? named
    : { ...named, name: { ...named.name, text: own } };
};

/** |引进企业|5家, |入驻商户|30户: those who are there, and not those that are new. */
const guestsIn = /(?:引进|引入|入驻|入园|入区|落户|集聚|聚集|招引|现有|拥有)[^、]{0,8}(?:企业|项目|商户|团队|机构)$/;

/** 酒业集团|在外省开设专卖店|35家: nor is what an enterprise earns that of its shops, its patents or its staff. */
const heldBy = opening(
  '在开新设进申获拥现招聘吸安带联收派',
  /^(?:在.{2,10}?)?(?:[新增]?开[设办]|新开|设立|设有|进口|申[请报]|新?获|拥有|现有|招聘|聘用|吸纳|安置|带动|联结|收购|派出)(?=.{2})/,
);

/** 船厂|全年交付船舶|6艘. */
const made = opening(
  '全当今去年累共已交建加生销存出下产',
  /^(?:全年|当年|今年|去年|年内|累计|共|已)*(?:交付|建造|加工|生产|销售|存栏|出栏|下线|产)(?=.{1,8}$)/,
);

/** 产业园引进企业5家，|产值|20亿元: what is earned is the body's, and not what was counted or made there. */
const ofBody = (view: string, named: NamedAmount, thing: string | undefined, owner: Owner): NamedAmount => {
  const { text } = named.name;
  const { link, before, amount } = named.segment;
  const earned = link === 'joined' ? undefined : earnings.endingAt(text, text.length, 1);
  const of = text.slice(0, text.length - (earned?.length ?? 0));
  if (earned === undefined || of === owner.name) return named;
  const own = { ...named, name: { ...named.name, text: text.slice(of.length) } };
  const clause = view.slice(before.start, amount.start);
  const done = (words: string): string => (words.startsWith(owner.name) ? words.slice(owner.name.length) : words);
  const carried = done(of);
  const isCarried =
    /(?<![企工产])业$|[^业]$/.test(carried) && !clause.includes(carried) && clause.includes(own.name.text);
  if (owner.isAgent && isCarried && !clause.includes('、')) return own;
  if (thing === undefined) return named;
  const told = done(thing);
  const isOther =
    of === thing
      ? guestsIn.test(thing) || produced(told) || made(told) || (told !== thing && heldBy(told))
      : of + OUTPUT === thing;
  return isOther ? own : named;
};

/**
 * Names the figures of a zone, a township, an enterprise or works by it through its sentence, so that none is taken for
 * the whole place's.
 *  > |高新区|完成工业产值12亿元，|税收|3亿元
 */
export const ofSubAreas = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let of: SegmentedSentence | undefined;
  let owner: Owner | undefined;
  let from = 0;
  /** What was counted or made last, and what the last amount was of the owner's. */
  let thing: string | undefined;
  let owned: string | undefined;
  let asWritten: string | undefined;
  return all.map((named) => {
    const isFirst = named.of !== of;
    if (isFirst) {
      of = named.of;
      owner = ownerBefore(view, of.sentence) ?? setsOut(view, of.sentence);
      from = of.sentence.start;
      thing = undefined;
      owned = undefined;
    }
    const fresh = isFirst && owner !== undefined ? owner : setsOutBetween(view, from, named.segment);
    owner = fresh ?? owner;
    from = fresh?.from || from;
    owner = ownerInName(view, named, owner) ?? ownerFrom(view, from, named.segment, owner);
    if (owner !== undefined && !owner.isSure && named.name.text.startsWith(owner.name))
      owner = { ...owner, isSure: true };
    const isCounted = owner?.name === named.name.text && named.relation.measure === 'level';
    if (isCounted) owner = undefined; // |绿色园区|达到8个: they are counted
    from = named.segment.amount.next;
    const told = thing;
    const { kind } = named.segment.amount.unit ?? {};
    if (kind === 'classifier' || kind === 'physical') thing = named.name.text;
    const isSame = named.name.text === asWritten && owned !== undefined;
    asWritten = named.name.text;
    if (isSame) return { ...named, name: { ...named.name, text: owned as string } }; // 年产量由4万吨提高到|9万吨
    const earned = owner?.isSure === true ? ofBody(view, named, told, owner) : named;
    const { text } = earned.name;
    if (owner === undefined || !(text.includes(owner.name) || isOwn(view, earned, owner, owned))) {
      owned = undefined;
      const isOther = isWordOf(bodyTotals, text) || (kind === 'classifier' && owner?.isAgent !== true);
      if (owner?.isWorks === true && isOther) owner = undefined; // of another
      return named;
    }
    owner = owner.isSure ? owner : { ...owner, isSure: true };
    const result = withOwner(earned, owner);
    owned = result.name.text;
    return result;
  });
};
