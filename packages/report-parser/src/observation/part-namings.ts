import { bareModifiers, doings } from '../lexicon/predicates.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Amount } from '../tree.ts';
import { doingOf } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { commonTail } from './join-names.ts';
import {
  BEHIND,
  COUNTED_ALIKE,
  LISTED,
  type Naming,
  NO_BEHIND,
  NO_OWN,
  OWN,
  PART,
  PERCENT,
  REACH,
  SAME_UNIT,
  type Subjects,
  THING,
  TOLD_PART,
} from './naming.ts';
import { isWithinPart } from './of-part.ts';
import { ofOtherStage } from './thing-namings.ts';

/** |森林覆盖率|79%，其中天然林占六成: of a rate, a part takes up no share that could be told by its name. */
const shareOfPart = (part: string, whole: string): string =>
  whole.endsWith('率') || whole.endsWith('比重') ? `${part}占比` : `${part}占${whole.replace(/占比$/, '')}比重`;

/** 教育支出占|民生支出|比重: of what the latest is a share. */
const sharedWhole = /^.{2,}占(.{2,16})比重$/;

const OF_ALL = '占比';

/** 旅客吞吐量86万人次，其中|航班297架次|: what carries people is no part of them. */
const isOfOtherKind = (wholeUnit: string | undefined, { unitText, unit }: Amount): boolean =>
  wholeUnit?.endsWith('人次') === true && unit?.kind === 'classifier' && !/[人户]次?$/.test(unitText);

/** 4项|指标|增速高于全市，其中工业增加值增长12%: what is told of one of them is told of what it measures. */
const ofIndicators = /指标(?:[增实完全均高位居排达超好]|$)/;

/** 办好6件|实事|，其中新建幼儿园1所, 实施|项目|8个，其中改造街道2条: what was done in it is named by itself. */
const ofDeeds = closing('事目程作务举', /(?:实事|项目|工程|工作|任务|举措)$/);

/** 超亿元楼宇31栋，其中|超10亿元|楼宇4栋: another size makes a part of what is called alike. */
const isSized = opening('超过', /^超?过?[\d.十百千]+[万亿]/);

export const partOfTheThing: Naming = {
  needs: OWN | PART,
  /** 固定资产投资增长8.5%，其中技改投资增长12.4% */
  name: ({
    words: { own, isTakingUp },
    segment: { amount },
    subjects: { thing, latest, dimension, unit, counted },
  }) => {
    if (isOfOtherKind(unit, amount)) return undefined;
    const doneOnce = isWordOf(doings, own) && thing?.startsWith(own) === true ? thing : undefined;
    if (doneOnce !== undefined) return { text: doneOnce, isThing: false, from: 'earlier' };
    const isAlike = dimension === amount.unit?.dimension;
    const isPlain = latest?.includes('其中') === false;
    const isCounted = !isAlike && isPlain && amount.unit?.kind === 'classifier' && counted?.unit === amount.unitText;
    const sharing = isTakingUp ? own : own.endsWith(OF_ALL) ? own.slice(0, -OF_ALL.length) : '';
    if (sharing.length > 1 && thing !== undefined && (amount.unit?.code === '%' || amount.form === 'ratio'))
      return { text: shareOfPart(sharing, thing), isThing: false, from: 'before' };
    const whole = isCounted ? counted?.text : isAlike && isPlain ? latest : thing;
    if (whole === undefined) return undefined;
    if (commonTail(whole, own) >= 4 && !isSized(own)) {
      const shared = (isAlike || isCounted) && doingOf(own) === '' ? doingOf(whole) : '';
      return shared === '' ? undefined : { text: shared + own, isThing: true, from: 'before' };
    }
    if (ofIndicators.test(whole) && amount.unit?.kind !== 'classifier')
      return { text: own, isThing: true, from: 'before' };
    const doing = doingOf(own);
    if (doing !== '' && own.length > doing.length + 1 && amount.unitText !== unit && ofDeeds(whole))
      return { text: own, isThing: true, from: 'before' };
    const staged = ofOtherStage(whole, own);
    if (staged !== undefined) return { text: staged, isThing: false, from: 'before' };
    return { text: `${whole}其中${own}`, isThing: false, from: 'before' };
  },
};

/** 9条道路开工建设，其中4条|实现通车|: how far a part of what was counted has come. */
const comeTo =
  /^(?:已|全部|基本|正式|顺利)*(?:实现|完成|建成|竣工|完工|开工|投产|投用|投运|投入[使运]|通车|贯通|交付|入住|达产|获评|获批|入选|列入|纳入|被|通过|启动)/;
const hasCome = /(?<=.{2})(?:已|全部|正式)?(?:开工|复工|完工|竣工|启动|实施)(?:建设)?$/;

export const stageOfThePart: Naming = {
  needs: NO_OWN | BEHIND | PART | THING | SAME_UNIT,
  /** 9条道路开工建设，其中4条实现通车 */
  name: ({ words: { behind }, subjects: { thing } }) =>
    thing !== undefined && comeTo.test(behind)
      ? { text: `${thing.replace(hasCome, '')}其中${behind}`, isThing: false, from: 'behind' }
      : undefined,
};

/** |37个项目|中，|竣工项目|13个: how many of them have come so far, and not of all that there are. */
const staged = opening(
  '已目竣完开新投复在续',
  /^(?:目前)?已?(?:竣工|完工|开工|新开工|投产|复工|在建|续建)(?:建设)?(?:项目|工程)$/,
);
const mayHaveStages = /^(?:(?:省|市|县|区)?重[点大]|亿元以上|工业|产业)*(?:项目|工程)$/;

export const donePartOfTheThing: Naming = {
  needs: NO_OWN | NO_BEHIND | PART | THING | SAME_UNIT | REACH,
  /** 重点项目20个，其中已完成5个 */
  name: ({ words: { reach }, subjects: { thing } }) => ({
    text: `${thing}其中${reach}`,
    isThing: false,
    from: 'before',
  }),
};

export const stageOfTheCounted: Naming = {
  needs: OWN | NO_BEHIND | COUNTED_ALIKE,
  /** 37个项目中，竣工项目13个 */
  name: ({ words: { own }, segment: { amount, link }, subjects: { counted, latest = '' } }) => {
    if (counted?.unit !== amount.unitText || !staged(own) || !mayHaveStages.test(counted.text)) return undefined;
    return link === 'opening' && latest.startsWith(counted.text)
      ? { text: `${counted.text}其中${own}`, isThing: false, from: 'before' }
      : undefined;
  },
};

/** 12项候选项目，请代表投票|确定其中的|10项: what is done with a part of what was counted. */
const donePartly = /^(?:[请由经].{2,8}?(?:投票|评审|审议|表决))?(.{2,6}?)其中的?$/;

export const deedOnThePart: Naming = {
  needs: OWN | THING | SAME_UNIT,
  /** 提出12项候选项目，投票确定其中的10项 */
  name: ({ words: { own, behind }, subjects: { thing } }) => {
    const deed = own.endsWith('其中') || own.endsWith('其中的') ? donePartly.exec(own)?.[1] : undefined;
    return deed === undefined || thing === undefined
      ? undefined
      : { text: `${thing}其中${deed}${behind}`, isThing: false, from: 'around' };
  },
};

/** Words that name no part by themselves, but only beside another part of the same whole: 其中县外1.7万人，|省外|9800人. */
const sides = wordSet(
  '县内 县外 市内 市外 省内 省外 区内 区外 州内 州外 境内 境外 国内 国外 新建 新开工 续建 在建 前期 省重点 市重点 县重点 区重点 男 女 男性 女性 工业 农业 服务业 乡村 一等奖 二等奖 三等奖 特等奖 一级 二级 三级 甲级 乙级',
);

const isSide = (name: string): boolean => isWordOf(sides, name) || isWordOf(bareModifiers, name);

/** 其中新建19个，投资7亿元；|续建|11个: the other side of the same whole, though a semicolon stands between. */
export const isOtherSide = (own: string, { part }: Subjects): boolean =>
  part !== undefined && isSide(own) && isSide(part.split('其中')[1] ?? '');

export const laterPartOfTheWhole: Naming = {
  needs: OWN | NO_BEHIND | TOLD_PART,
  /** 转移就业3.5万人，其中县外1.7万人，省外9800人 */
  name: ({ words: { own }, segment: { amount }, subjects }) => {
    const { part, partUnit } = subjects;
    if (partUnit !== amount.unit?.dimension || !isOtherSide(own, subjects)) return undefined;
    if (part === undefined || !isWithinPart(subjects)) return undefined;
    return { text: `${part.split('其中')[0]}其中${own}`, isThing: false, from: 'before' };
  },
};

/** 其中建设项目60个、|前期项目|20个; behind a comma only what is of the same kind: 其中亿元项目5个，|十亿元项目|2个. */
export const listedPartOfTheWhole: Naming = {
  needs: OWN | NO_BEHIND | TOLD_PART | SAME_UNIT,
  /** 实施重点项目80个，其中建设项目60个、前期项目20个 */
  name: ({ words: { own }, segment: { link }, subjects: { latest, part } }) => {
    if (isWordOf(bareModifiers, own)) return undefined;
    if (part === undefined || latest !== part) return undefined;
    if (doingOf(own) !== '' || own.startsWith('占')) return undefined;
    const [whole, first = ''] = part.split('其中');
    if (link !== 'listed' && (link !== 'opening' || commonTail(first, own) < 2)) return undefined;
    return { text: `${whole}其中${own}`, isThing: false, from: 'before' };
  },
};

export const laterShareOfTheWhole: Naming = {
  needs: OWN | NO_BEHIND | PERCENT,
  /** 民生支出80亿元，其中教育支出占20%，社保支出占15% */
  name: ({ words: { own, isTakingUp }, subjects: { latest = '' } }) => {
    const whole = isTakingUp ? sharedWhole.exec(latest)?.[1] : undefined;
    return whole === undefined ? undefined : { text: shareOfPart(own, whole), isThing: false, from: 'before' };
  },
};

/** What so much of the whole was used for: 其中60%以上|用于产业发展|. */
const use = /^(?:主要)?(?:用于|投向|来自)(?=.{2})/;

export const useOfThePart: Naming = {
  needs: NO_OWN | BEHIND | THING,
  /** 整合涉农资金5亿元，其中3亿元用于产业发展，1亿元用于人居环境整治 */
  name: ({ words: { behind, isPart }, segment: { amount }, subjects: { thing, part } }) => {
    if (thing === undefined || !use.test(behind)) return undefined;
    if (!isPart && (part === undefined || !use.test(part.split('其中')[1] ?? ''))) return undefined;
    const text = amount.unit?.kind === 'share' ? shareOfPart(behind, thing) : `${thing}其中${behind}`;
    return { text, isThing: false, from: 'behind' };
  },
};

/** 50亿元以上|: says how large they are of the parts that are counted. */
const size = /^(?:[\d.]+|[十百千])[万亿]*(?:元|美元|平方米|亩|人|千瓦|吨)(?:及?以[上下])?$/;

export const sizeBesideThePart: Naming = {
  needs: OWN | NO_BEHIND | LISTED | SAME_UNIT,
  /** 引进亿元以上项目76个，其中10亿元以上12个、50亿元以上2个 */
  name: ({ words: { own }, subjects: { latest = '' } }) => {
    if (!size.test(own)) return undefined;
    const [whole, part] = latest.split('其中');
    return part === undefined ? undefined : { text: `${whole}其中${own}`, isThing: false, from: 'before' };
  },
};
