import { closing } from '../lexicon/signed-pattern.ts';
import type { Segment } from '../tree.ts';
import { JOINED, LATEST, type Naming, NO_OWN, OWN } from './naming.ts';
import type { Relation } from './relation.ts';
import { withoutShareAtEnd } from './share-namings.ts';

/** 一般公共预算收入|占调整预算比重|, 一般公共预算收入|完成预算. */
const share = /(?:占|完成)[^占其]{0,24}(?:比重|比例|预算|任务|计划|目标)$/;

/** What was told last is a share of the thing, or of a part of it: that of which it is one. */
const withoutShare = (latest: string, thing: string): string => {
  const at = latest.slice(thing.length).search(share);
  return at < 0 ? latest : latest.slice(0, thing.length + at);
};

/** Shares rise by points; what grows by per cent, or changes by an amount, is the thing itself. */
const isOfAmounts = ({ amount: { unit } }: Segment, { measure }: Relation): boolean =>
  measure === 'growth' || measure === 'rank' || (measure === 'change' && unit?.dimension !== 'percentage-points');

/** 优良天数|比例|77%、增加13天: what rose are the days. */
const shareOfDays = /(?<=天数)(?:比例|比率|占比|比)$/;

/** 生产总值|降幅|收窄2个百分点，当季增长5%: what grows is not the rate of its fall. */
const rateAtEnd = /(?:降幅|跌幅)$/;

const cutting = /^(?:削减|压减|精简|取消|减少)(?:和(?:削减|压减|精简|取消|减少))?(?=.{3})/;

const ofTask = closing('划务标算', /(?:计划|任务|目标|预算)$/);

/** 民间投资|占比|58%，同比增长5%. */
const ownShare = /(?<=.{2})占比$/;

export const whatWasNamedLast: Naming = {
  needs: NO_OWN | LATEST,
  /** 进出口总额38亿元、增长9.5% */
  name: ({ words, segment, relation, subjects: { latest, thing, dimension, counted } }) => {
    if (words.own !== '' || latest === undefined) return undefined;
    // 项目30个，总投资12亿元，|实际完成|26个: what is counted again, and not their money.
    if (dimension === 'money' && relation.measure === 'level' && counted?.unit === segment.amount.unitText)
      return { text: counted.text, isThing: false, from: 'earlier' };
    if (segment.amount.unit?.dimension === 'time' && shareOfDays.test(latest))
      return { text: latest.replace(shareOfDays, ''), isThing: false, from: 'earlier' };
    // 教育支出占预算支出比重16%，|增长9%|: shares rise by points.
    if (relation.measure === 'growth' && (latest.endsWith('比重') || latest.endsWith('占比')))
      return { text: withoutShareAtEnd(latest.replace(ownShare, '')), isThing: false, from: 'earlier' };
    // 削减审批事项52项，|精简20%|: what was cut is told by the sign.
    const cut = relation.measure === 'growth' && relation.sign < 0 ? latest.replace(cutting, '') : latest;
    if (cut !== latest) return { text: cut, isThing: false, from: 'earlier' };
    const isRise = relation.measure === 'growth' || (relation.measure === 'change' && relation.sign > 0);
    const fallen = isRise ? latest.replace(rateAtEnd, '') : latest;
    if (fallen.length > 1 && fallen !== latest) return { text: fallen, isThing: false, from: 'earlier' };
    // 完成年度计划的110%，|居全省第二位|: what is nearest, where it is no share of another's.
    const isOfTask = relation.measure === 'rank' && ofTask(latest);
    const isOfThing = thing !== undefined && latest.startsWith(thing) && !isOfTask && isOfAmounts(segment, relation);
    return { text: isOfThing ? withoutShare(latest, thing) : latest, isThing: false, from: 'earlier' };
  },
};

/** 现行16%的|税率|降至13%. */
const isSaidAgain = (own: string, { amount: { unit } }: Segment): boolean =>
  own !== '' && (unit?.kind === 'money' || (unit?.kind === 'share' && /^.{1,2}率$/.test(own)));

export const countedAndPaid: Naming = {
  needs: OWN | JOINED | LATEST,
  /** 直补3200个农户24万元 */
  name: ({ words: { own }, segment, subjects: { latest } }) =>
    segment.link === 'joined' && isSaidAgain(own, segment) && latest?.endsWith(own) === true
      ? { text: latest, isThing: false, from: 'earlier' }
      : undefined,
};
