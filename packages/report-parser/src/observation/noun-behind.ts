import type { Segment } from '../tree.ts';
import { isEffect } from './benefits.ts';
import { carried } from './carried-verbs.ts';
import { doingOf, withoutFate } from './clean-name.ts';
import { people } from './complete-earlier.ts';
import { isAspect } from './is-aspect.ts';
import { isHungOn } from './is-hung-on.ts';
import { BEHIND, type Naming, NO_OWN, OWN, type Subjects } from './naming.ts';

/** Where the predicate begins behind a noun that a share modifies: 6%左右的增速|可以…. */
const predicates = /(?<=.{2})(?:可以|就能|能够|(?<!参)与|是|将|会|相当|也)/;

/** 70%|村卫生室实现与卫生院一体管理|: a verb alone is no end. */
const subjectOfShare = (behind: string): string => {
  const subject = behind.split(predicates)[0] ?? behind;
  return /(?:实现|完成|达到)$/.test(subject) ? behind : subject;
};

/** 铁路3780公里和|5条|通道: what is counted behind what was measured is another thing. */
const isOfLatest = (segment: Segment, { isNamedBefore, dimension, unit = '' }: Subjects, behind: string): boolean => {
  const isAnother =
    segment.amount.unit?.kind === 'classifier' &&
    (dimension === 'length' || dimension === 'area' || (unit.endsWith('户') && people.test(behind)));
  return isHungOn(segment) && isNamedBefore && !isAnother;
};

/** 引进落地|总投资. */
const withoutDoings = (name: string): string => {
  let rest = name;
  for (let doing = doingOf(rest); doing !== '' && doing.length < rest.length; doing = doingOf(rest))
    rest = rest.slice(doing.length);
  return rest;
};

/** 2亿元|以旧换新补贴|拉动消费21亿元, 1亿元|债券|支持灾后重建: what the money does, or is for, is no part of it. */
const paidOut =
  /^(.*?(?:补贴|资金|贷款|基金|券))(?:拉动|带动|撬动|用于|专项用于|投向)|^(.*?(?:国债|债券))(?:支持|用于|专项用于)/;

export const withoutPurpose = (noun: string, { amount: { unit } }: Segment): string => {
  const paid = unit?.kind === 'money' ? paidOut.exec(noun) : null;
  return paid?.[1] ?? paid?.[2] ?? noun;
};

/** |民营经济贡献|58%的税收、71%的就业: who gives all of them. */
const giving = /^.{2,}贡献(?=.)/;

/** 贫困户301户|611人|脱贫: the same, counted in another unit; a bare 1.5亿 may be money. */
const isCountedOnceMore = ({ link }: Segment, { counted, latest, unit = '' }: Subjects, behind: string): boolean =>
  link === 'adjacent' && counted?.text === latest && !/^[百千万亿]+$/.test(unit) && latest?.endsWith(behind) === true;

/** 投资3500万元的供水管网改造、|3800万元|的背街巷道改造. */
const isPaidBeside = ({ link, amount }: Segment, { latest = '' }: Subjects): boolean =>
  link === 'listed' && amount.unit?.kind === 'money' && latest.endsWith('投资');

/** 3800万元的街巷改造、700万元的|客车更换|等项目: the last of those listed, and not all. */
const listedWork = (behind: string): string =>
  withoutFate(behind).replace(/(?<=.{3})等(?:(?:重点|民生)?(?:项目|工程))?$/, '');

export const countedNounBehind: Naming = {
  needs: NO_OWN,
  /** 完成800户独居老人家庭适老化改造 */
  name: ({ words: { behind }, segment, subjects, isFollowedByOf }) => {
    if ((isFollowedByOf || behind.length > 4) && isPaidBeside(segment, subjects))
      return { text: `${listedWork(behind)}投资`, isThing: true, from: 'behind' };
    if (behind === '' || isOfLatest(segment, subjects, behind)) return undefined;
    if (isCountedOnceMore(segment, subjects, behind)) return undefined;
    const { kind } = segment.amount.unit ?? {};
    const giver = kind === 'share' && segment.link === 'listed' ? giving.exec(subjects.thing ?? '')?.[0] : undefined;
    if (giver !== undefined) return { text: giver + behind, isThing: true, from: 'behind' };
    const noun = kind === 'share' ? subjectOfShare(behind) : withoutPurpose(behind, segment);
    return { text: carried(noun, segment, subjects), isThing: !isEffect(noun), from: 'behind' };
  },
};

export const aspectOfTheNounBehind: Naming = {
  needs: OWN | BEHIND,
  /** 设立总规模20亿元的产业引导基金 */
  name: ({ words: { own, behind }, isFollowedByOf }) => {
    if (!(isFollowedByOf || own.endsWith('总装机'))) return undefined;
    const aspect = withoutDoings(own);
    if (aspect !== '投资' && !isAspect(aspect)) return undefined;
    return { text: withoutFate(behind) + aspect, isThing: true, from: 'around' };
  },
};
