import { dealsOfFirms } from '../lexicon/acting-works.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { bodyTotals, earnings, firmYields, guests, lineYields, ownResults, worksYields } from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Owner } from './sets-out.ts';

const OUTPUT = '产量';

/** Whether the clause of an amount begins with a result, or its name says nothing but what a body or works have. */
export const isOwn = (
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

export const withOwner = (named: NamedAmount, owner: Owner): NamedAmount => {
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
export const ofBody = (view: string, named: NamedAmount, thing: string | undefined, owner: Owner): NamedAmount => {
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
