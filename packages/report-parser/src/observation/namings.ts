import { measureNouns } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Amount, Segment } from '../tree.ts';
import { isEffect } from './benefits.ts';
import { carried, endsWithDoing } from './carried-verbs.ts';
import { doingOf, withoutFate } from './clean-name.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import type { Naming, Subjects } from './naming.ts';
import { ownerNamings } from './owner-namings.ts';
import {
  deedOnThePart,
  laterPartOfTheWhole,
  laterShareOfTheWhole,
  listedPartOfTheWhole,
  partOfTheThing,
  sizeBesideThePart,
  stageOfThePart,
  useOfThePart,
} from './part-namings.ts';
import { rankOfTheCounted } from './rank-namings.ts';
import { reachOfTheNounBehind, reachOfTheThing } from './reach-namings.ts';
import type { Relation } from './relation.ts';
import {
  contributionOfTheThing,
  fulfilmentOfTheThing,
  incrementOfTheWhole,
  partOfTheWhole,
  shareBesideTheThing,
  shareNouns,
  shareOf,
  shareOfTheLatest,
  shareOfTheThing,
  shareOfTheWhole,
  useOfTheShare,
  withoutShareAtEnd,
} from './share-namings.ts';
import { leadFor } from './shared-lead.ts';
import {
  allBehindTheNew,
  aspectOfTheThing,
  completionOfTheBegun,
  counterpartOfTheLatest,
  deedOnTheThing,
  fundsOfTheProjects,
  modifierOfTheThing,
  predicateOnTheThing,
  spendingOfTheBudget,
  stageOfTheThing,
  standardOfTheScheme,
  theInvestmentItself,
  victimsOfTheAccidents,
} from './thing-namings.ts';
import { thresholdBesideAnother } from './threshold-namings.ts';
import { benefitOfTheThing } from './who-benefits.ts';
import { isOfWorks } from './works-behind.ts';

/** Where the predicate begins behind a noun that a share modifies: 6%左右的增速|可以…. */
const predicates = /(?<=.{2})(?:可以|就能|能够|与|是|将|会|相当|也)/;

/** 70%|村卫生室实现与卫生院一体管理|: a verb alone is no end. */
const subjectOfShare = (behind: string): string => {
  const subject = behind.split(predicates)[0] ?? behind;
  return /(?:实现|完成|达到)$/.test(subject) ? behind : subject;
};

const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

/** 铁路3780公里和|5条|通道: what is counted behind what was measured is another thing. */
const isOfLatest = (segment: Segment, { isNamedBefore, dimension }: Subjects): boolean => {
  const isAnother = segment.amount.unit?.kind === 'classifier' && (dimension === 'length' || dimension === 'area');
  return isHungOn(segment) && isNamedBefore && !isAnother;
};

/** 生猪|出栏|180万头、肉牛18万头, 粮食|产量|52万吨、油料3万吨: what is told of the first holds for the others. */
const outputTail = /(?<=.)(?:总?产量|总产|[存出]栏量?)$/;
const livestock = new Set(['头', '万头', '只', '万只', '亿只', '羽', '万羽']);

const withOutput = (name: string, { link, amount }: Segment, { latest, dimension, unit }: Subjects): string => {
  if (link !== 'listed' || latest === undefined || name.length > 6 || doingOf(name) !== '') return name;
  const tail = outputTail.exec(latest)?.[0];
  const isAlike =
    amount.unit?.dimension === 'mass'
      ? dimension === 'mass'
      : livestock.has(amount.unitText) && livestock.has(unit ?? '');
  if (tail === undefined || !isAlike || outputTail.test(name)) return name;
  return measureNouns.endingAt(name, name.length, 0) === undefined ? name + tail : name;
};

/** |每千人口|床位数8.2张、医师3.1人: of how many each is reckoned; whole numbers may be counts. */
const withBase = (name: string, { link, amount }: Segment, { latest = '' }: Subjects): string => {
  const isCount = amount.unit?.kind === 'classifier' && amount.digits[0]?.includes('.') !== true;
  if (link !== 'listed' || isCount || doingOf(name) !== '') return name;
  return leadFor(latest, name) + name;
};

/** 家居产业园60万平方米|标房|入驻: the area is theirs, and not the park's. */
const buildings = /^(?:标准化?)?(?:厂房|标房|住房|住宅|安置房|仓库|仓储|房屋|场馆|商铺|楼宇)/;

const builtThere = ({ amount }: Segment, behind: string): string | undefined =>
  amount.unit?.dimension === 'area' ? buildings.exec(behind)?.[0] : undefined;

const nounOf = (before: string, segment: Segment, behind: string): string =>
  builtThere(segment, behind) ?? withoutPurpose(isWordOf(stages, before) ? withoutFate(behind) : behind, segment);

/** |中心城区|180亿元|政府投资项目|: where they are, and not what the money is of. */
const whereBuilt = /^[\u4e00-\u9fff]{2,8}(?:城区|园区|新区|开发区|新城|片区)$/;

/** Whether what stands behind the amount belongs to the name: 出台|27条|举措, 壹石通等|76个|项目开工. */
const takesNounBehind = (before: string, { amount }: Segment, behind: string): boolean => {
  const kind = amount.unit?.kind;
  if (isWordOf(stages, before)) return true;
  if (kind === 'share') return takesShareOf.test(before) || isWordOf(dealings, before);
  if (kind === undefined) return false;
  if (amount.unit?.dimension === 'area' && buildings.test(behind)) return true;
  if (isOfWorks(before, { amount }, behind)) return true;
  if (kind === 'money' && whereBuilt.test(before) && /(?:项目|工程)$/.test(behind)) return true;
  if (kind === 'classifier' || kind === 'noun' || before.endsWith('等')) return true;
  return endsWithDoing(before);
};

/** 引进落地|总投资. */
const withoutDoings = (name: string): string => {
  let rest = name;
  for (let doing = doingOf(rest); doing !== '' && doing.length < rest.length; doing = doingOf(rest))
    rest = rest.slice(doing.length);
  return rest;
};

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

/** 规上工业企业|新增|132户: what is counted are new ones. */
const withNewnessFirst = (own: string, { measure }: Relation): string =>
  measure === 'level' && own.length > 4 && own.endsWith('新增') && !/^(?:平均|[日月年]均|每)/.test(own)
    ? `新增${own.slice(0, -2)}`
    : own;

/** 检查互认|覆盖|97%|门诊量: what such a verb takes stands behind the share. */
const takesShareOf = /贡献了?$|(?:覆盖|惠及|投放|涵盖|汇集|吸纳|投向|分配)(?:[^、,率]{0,10}|[^,率]{0,16}[和与及])$/;
/** 网络覆盖|所有城区、镇区和|93%以上行政村: what it takes besides. */
const alsoReached = /(?<=覆盖|惠及|投放|涵盖)[^,率]{0,16}[和与及]$/;

/** 占全国|1/3|, 占全国|33%|. */
const isPart = ({ unit, form }: Amount): boolean => unit?.code === '%' || form === 'ratio';

/** 优良天数|比例|77%、增加13天: what rose are the days. */
const shareOfDays = /(?<=天数)(?:比例|比率|占比|比)$/;

/** 2亿元|以旧换新补贴|拉动消费21亿元, 1亿元|债券|支持灾后重建: what the money does, or is for, is no part of it. */
const paidOut =
  /^(.*?(?:补贴|资金|贷款|基金|券))(?:拉动|带动|撬动|用于|专项用于|投向)|^(.*?(?:国债|债券))(?:支持|用于|专项用于)/;

const withoutPurpose = (noun: string, { amount: { unit } }: Segment): string => {
  const paid = unit?.kind === 'money' ? paidOut.exec(noun) : null;
  return paid?.[1] ?? paid?.[2] ?? noun;
};

/** |首期|10亿元科创基金. */
const stages = wordSet('首期 首批 一期 二期 三期 四期 第一期 第二期 第三期 第一批 第二批 第三批');

/** |盘活|15%的闲置土地, but not 完成60%. */
const dealings = wordSet('盘活 整治 改造 治理 修复 清退 淘汰 腾退 处置 化解 整改 更新 关停 关闭 取消 精简 减免 消化');

/** |民营经济贡献|58%的税收、71%的就业: who gives all of them. */
const contributor = /^.{2,}贡献(?=.)/;

/** 贫困户301户|611人|脱贫: the same, counted in another unit; a bare 1.5亿 may be money. */
const isCountedOnceMore = ({ link }: Segment, { counted, latest, unit = '' }: Subjects, behind: string): boolean =>
  link === 'adjacent' && counted?.text === latest && !/^[百千万亿]+$/.test(unit) && latest?.endsWith(behind) === true;

/** 投资3500万元的供水管网改造、|3800万元|的背街巷道改造. */
const isPaidBeside = ({ link, amount }: Segment, { latest = '' }: Subjects): boolean =>
  link === 'listed' && amount.unit?.kind === 'money' && latest.endsWith('投资');

/** 3800万元的街巷改造、700万元的|客车更换|等项目: the last of those listed, and not all. */
const listedWork = (behind: string): string =>
  withoutFate(behind).replace(/(?<=.{3})等(?:重点|民生)?(?:项目|工程)$/, '');

const countedNounBehind: Naming = {
  rule: 'counted-noun-behind',
  example: '完成800户独居老人家庭适老化改造',
  name: ({ words: { own, behind }, segment, subjects, isFollowedByOf }) => {
    if (own === '' && isFollowedByOf && isPaidBeside(segment, subjects))
      return { text: `${listedWork(behind)}投资`, isThing: true, from: 'behind' };
    if (own !== '' || behind === '' || isOfLatest(segment, subjects)) return undefined;
    if (isCountedOnceMore(segment, subjects, behind)) return undefined;
    const { kind } = segment.amount.unit ?? {};
    const giver =
      kind === 'share' && segment.link === 'listed' ? contributor.exec(subjects.thing ?? '')?.[0] : undefined;
    if (giver !== undefined) return { text: giver + behind, isThing: true, from: 'behind' };
    const noun = kind === 'share' ? subjectOfShare(behind) : withoutPurpose(behind, segment);
    return { text: carried(noun, segment, subjects), isThing: !isEffect(noun), from: 'behind' };
  },
};

/** 生产总值|降幅|收窄2个百分点，当季增长5%: what grows is not the rate of its fall. */
const rateAtEnd = /(?:降幅|跌幅)$/;

const cutting = /^(?:削减|压减|精简|取消|减少)(?:和(?:削减|压减|精简|取消|减少))?(?=.{3})/;

const whatWasNamedLast: Naming = {
  rule: 'what-was-named-last',
  example: '进出口总额38亿元、增长9.5%',
  name: ({ words, segment, relation, subjects: { latest, thing } }) => {
    if (words.own !== '' || latest === undefined) return undefined;
    if (segment.amount.unit?.dimension === 'time' && shareOfDays.test(latest))
      return { text: latest.replace(shareOfDays, ''), isThing: false, from: 'earlier' };
    // 教育支出占预算支出比重16%，|增长9%|: shares rise by points.
    if (relation.measure === 'growth' && latest.endsWith('比重'))
      return { text: withoutShareAtEnd(latest), isThing: false, from: 'earlier' };
    // 削减审批事项52项，|精简20%|: what was cut is told by the sign.
    const cut = relation.measure === 'growth' && relation.sign < 0 ? latest.replace(cutting, '') : latest;
    if (cut !== latest) return { text: cut, isThing: false, from: 'earlier' };
    const fallen = relation.measure === 'growth' ? latest.replace(rateAtEnd, '') : latest;
    if (fallen.length > 1 && fallen !== latest) return { text: fallen, isThing: false, from: 'earlier' };
    const isOfThing = thing !== undefined && latest.startsWith(thing) && isOfAmounts(segment, relation);
    return { text: isOfThing ? withoutShare(latest, thing) : latest, isThing: false, from: 'earlier' };
  },
};

const aspectOfTheNounBehind: Naming = {
  rule: 'aspect-of-the-noun-behind',
  example: '设立总规模20亿元的产业引导基金',
  name: ({ words: { own, behind }, isFollowedByOf }) => {
    if (!isFollowedByOf || behind === '') return undefined;
    const aspect = withoutDoings(own);
    if (aspect !== '投资' && !isAspect(aspect)) return undefined;
    return { text: withoutFate(behind) + aspect, isThing: true, from: 'around' };
  },
};

const growthOfTheEconomy: Naming = {
  rule: 'growth-of-the-economy',
  example: '经济增长7%',
  name: ({ words: { own }, relation }) =>
    own === '经济' && relation.measure === 'growth' ? { text: '经济增长', isThing: true, from: 'before' } : undefined,
};

/** 现行16%的|税率|降至13%. */
const isSaidAgain = (own: string, { amount: { unit } }: Segment): boolean =>
  own !== '' && (unit?.kind === 'money' || (unit?.kind === 'share' && /^.{1,2}率$/.test(own)));

const countedAndPaid: Naming = {
  rule: 'counted-and-paid',
  example: '直补3200个农户24万元',
  name: ({ words: { own }, segment, subjects: { latest } }) =>
    segment.link === 'joined' && isSaidAgain(own, segment) && latest?.endsWith(own) === true
      ? { text: latest, isThing: false, from: 'earlier' }
      : undefined,
};

const namedBefore: Naming = {
  rule: 'named-before',
  example: '出台惠企便民18条举措',
  name: ({ words: { own, behind, hasVerb, isTakingUp }, segment, relation, subjects }) => {
    if (own === '') return undefined;
    const around = takesNounBehind(own, segment, behind) ? nounOf(own, segment, behind) : '';
    const isShare = relation.measure === 'level' && isPart(segment.amount);
    const noun = !isShare || shareNouns.test(own) ? '' : shareOf.test(own) ? '比重' : isTakingUp ? '占比' : '';
    const reached = around === '' ? own : own.replace(alsoReached, '');
    const told = around === '' ? withBase(withOutput(reached, segment, subjects), segment, subjects) : reached;
    const text = carried(withNewnessFirst(told, relation) + around, segment, subjects, hasVerb) + noun;
    return { text, isThing: true, from: around === '' ? 'before' : 'around' };
  },
};

/** In the order in which they are tried; the first that gives a name wins. */
export const namings: readonly Naming[] = [
  predicateOnTheThing,
  stageOfThePart,
  rankOfTheCounted,
  stageOfTheThing,
  useOfThePart,
  deedOnThePart,
  benefitOfTheThing,
  useOfTheShare,
  countedNounBehind,
  allBehindTheNew,
  shareOfTheWhole,
  partOfTheWhole,
  completionOfTheBegun,
  whatWasNamedLast,
  aspectOfTheNounBehind,
  reachOfTheNounBehind,
  fulfilmentOfTheThing,
  partOfTheThing,
  laterPartOfTheWhole,
  listedPartOfTheWhole,
  laterShareOfTheWhole,
  shareOfTheLatest,
  shareOfTheThing,
  shareBesideTheThing,
  contributionOfTheThing,
  incrementOfTheWhole,
  aspectOfTheThing,
  spendingOfTheBudget,
  reachOfTheThing,
  modifierOfTheThing,
  sizeBesideThePart,
  thresholdBesideAnother,
  fundsOfTheProjects,
  standardOfTheScheme,
  victimsOfTheAccidents,
  theInvestmentItself,
  deedOnTheThing,
  growthOfTheEconomy,
  counterpartOfTheLatest,
  ...ownerNamings,
  countedAndPaid,
  namedBefore,
];
