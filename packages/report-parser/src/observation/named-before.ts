import { measureNouns } from '../lexicon/predicates.ts';
import { closing, holding, opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Amount, Segment } from '../tree.ts';
import { carried, endsWithDoing } from './carried-verbs.ts';
import { doingOf, withoutFate } from './clean-name.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { type Naming, OWN, type Subjects } from './naming.ts';
import { withoutPurpose } from './noun-behind.ts';
import type { Relation } from './relation.ts';
import { shareNouns, shareOf } from './share-namings.ts';
import { leadFor } from './shared-lead.ts';
import type { WordsAround } from './words-around.ts';
import { isOfWorks } from './works-behind.ts';

/** |首期|10亿元科创基金. */
const stages = wordSet('首期 首批 一期 二期 三期 四期 第一期 第二期 第三期 第一批 第二批 第三批');

/** |盘活|15%的闲置土地, but not 完成60%. */
const dealings = wordSet('盘活 整治 改造 治理 修复 清退 淘汰 腾退 处置 化解 整改 更新 关停 关闭 取消 精简 减免 消化');

/** 生猪|出栏|180万头、肉牛18万头, 粮食|产量|52万吨、油料3万吨: what is told of the first holds for the others. */
const outputTail = /(?<=.)(?:总?产量|总产|[存出]栏量?)$/;
const livestock = new Set(['头', '万头', '只', '万只', '亿只', '羽', '万羽']);

/** |生产|原煤43万吨、下降2%，|卷烟|36万箱: nor is a later product all that there is of it. */
const produced = opening('生', /^生产(?!总值|性)/);
const otherDeal = /^(?:外[运送输销购]|发电|供|输|用|运|加工|销|售|出口|进口|消费|采|转)|[量值]$/;

const isProduce = ({ unit, unitText }: Amount): boolean =>
  unit?.dimension === 'mass' || unit?.dimension === 'volume' || /[箱台辆套只袋瓶艘度时]$/.test(unitText);

const withOutput = (name: string, { link, amount }: Segment, { latest, dimension, unit }: Subjects): string => {
  const isListed = (link === 'listed' && name.length < 9) || (link === 'opening' && name.length < 5);
  if (isListed && latest !== undefined && produced(latest) && isProduce(amount))
    return doingOf(name) !== '' || otherDeal.test(name) || isAspect(name) ? name : `生产${name}`;
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

/** 县城至青石镇|42公里|油路|全线铺通: how far it has come is no part of a road. */
const isRoute = holding('至到', /^[^、,至到]{2,8}[至到][^、,至到]{2,8}$/);
const roadBuilt = /^([^、,]{1,8}?路)(?:全线|全部|建成|通车|铺|贯通|完工|竣工|开工|投入)/;

const nounOf = (before: string, segment: Segment, behind: string): string =>
  builtThere(segment, behind) ??
  withoutPurpose(
    isWordOf(stages, before) ? withoutFate(behind) : isRoute(before) ? (roadBuilt.exec(behind)?.[1] ?? behind) : behind,
    segment,
  );

/** 20家|企业|80个|农产品|入选, 10项|考核指标中|3项|指标增速|居前: two are counted side by side; of 19个|行政村|已有15个|通路| the later is of the earlier. */
const countedBeside = (
  { link, before, amount }: Segment,
  { own, behind }: WordsAround,
  { latest = '', counted }: Subjects,
): string | undefined => {
  if (link !== 'joined' || behind.length < 3 || amount.unit?.kind !== 'classifier') return undefined;
  const isAmong = own.endsWith('中');
  const of = isAmong ? own.slice(0, -1) : own;
  if (counted?.text !== latest || !latest.endsWith(of)) return undefined;
  const isOfThem = isAmong || (counted.unit === amount.unitText && amount.start - before.start > own.length);
  return isOfThem && !behind.includes(of.slice(-2)) ? of + behind : doingOf(latest) + behind;
};

/** |中心城区|180亿元|政府投资项目|: where they are, and not what the money is of. */
const isWhereBuilt = closing('区城', /^[\u4e00-\u9fff]{2,8}(?:城区|园区|新区|开发区|新城|片区)$/);

/** 实验学校、|人才公寓一期|1860套: of a list only its last is counted in dwellings. */
const dwellings = /(?:公寓|[住租用]房|安置房|商品房|周转房|小区|新村|花园|家园|房源)(?:[一二三四五]期)?(?:项目|工程)?$/;

const lastOfDwellings = (own: string, { amount }: Segment): string => {
  const at = amount.unitText === '套' ? own.lastIndexOf('、') : -1;
  if (at < 0 || !dwellings.test(own)) return own;
  return own
    .slice(0, at)
    .split('、')
    .some((one) => dwellings.test(one))
    ? own
    : doingOf(own) + own.slice(at + 1);
};

/** Whether what stands behind the amount belongs to the name: 出台|27条|举措, 壹石通等|76个|项目开工. */
const takesNounBehind = (before: string, { amount }: Segment, behind: string): boolean => {
  const kind = amount.form === 'ratio' ? 'share' : amount.unit?.kind;
  if (isWordOf(stages, before)) return true;
  if (kind === 'share') return takesShareOf(before) || isWordOf(dealings, before);
  if (kind === undefined) return false;
  if (amount.unit?.dimension === 'area' && buildings.test(behind)) return true;
  if (isOfWorks(before, { amount }, behind)) return true;
  if (kind === 'money' && isWhereBuilt(before) && /(?:项目|工程)$/.test(behind)) return true;
  if (kind === 'classifier' || kind === 'noun' || before.endsWith('等')) return true;
  return endsWithDoing(before);
};

/** 规上工业企业|新增|132户: what is counted are new ones. */
const withNewnessFirst = (own: string, { measure }: Relation): string =>
  measure === 'level' && own.length > 4 && own.endsWith('新增') && !/^(?:平均|[日月年]均|每)/.test(own)
    ? `新增${own.slice(0, -2)}`
    : own;

/** 征收地块100%|签约|: the rate at which it was done to all of them. */
const deedsDone = wordSet('签约 开工 竣工 投产 达标 整改 办结 入驻 兑现');

/** 检查互认|覆盖|97%|门诊量: what such a verb takes stands behind the share. */
const takesShareOf = holding(
  '献盖及放集纳向配动',
  /(?:贡献了?|带动(?:全[县市区镇乡村])?)$|(?:覆盖|惠及|投放|涵盖|汇集|吸纳|投向|分配)(?:[^、,率]{0,10}|[^,率]{0,16}[和与及])$/,
);
/** 网络覆盖|所有城区、镇区和|93%以上行政村: what it takes besides. */
const alsoReached = /(?<=覆盖|惠及|投放|涵盖)[^,率]{0,16}[和与及]$/;
const endsAsJoint = closing('和与及', alsoReached);

/** 占全国|1/3|, 占全国|33%|. */
const isPart = ({ unit, form }: Amount): boolean => unit?.code === '%' || form === 'ratio';

/** 重点项目36个|全部开工|, 重点项目83个|完成投资|76亿元: what all of them did, and what the next figure tells. */
const didAll = opening('全均都年完', /^(?:(?:全部|均|都|年内)(?=.{2})|完成(?:年度)?总?投资$)/);
const works = closing('目程题务项标', /(?:项目|工程|问题|任务|事项|指标)$/);

/** 合同引资3亿元，|实际到位|1.9亿元: the money did, and 合同外资3亿美元，|实际到位|1.9亿美元: that from abroad. */
const ARRIVED = '实际到位';
const fromAbroad = closing('资额', /外资(?:金?额)?$/);

export const namedBefore: Naming = {
  needs: OWN,
  /** 出台惠企便民18条举措 */
  name: ({ words, segment, relation, subjects }) => {
    const { hasVerb, isTakingUp } = words;
    const own = lastOfDwellings(words.own, segment);
    if (own === '') return undefined;
    const behind = didAll(words.behind) && works(own) ? '' : words.behind;
    const beside = countedBeside(segment, words, subjects);
    if (beside !== undefined) return { text: beside, isThing: true, from: 'behind' };
    const around = takesNounBehind(own, segment, behind) ? nounOf(own, segment, behind) : '';
    const isShare = relation.measure === 'level' && isPart(segment.amount);
    const noun =
      !isShare || shareNouns.test(own)
        ? ''
        : shareOf.test(own)
          ? '比重'
          : isTakingUp
            ? '占比'
            : around === '' && isWordOf(deedsDone, behind)
              ? `${behind}率`
              : '';
    const reached = around !== '' && endsAsJoint(own) ? own.replace(alsoReached, '') : own;
    const told = around === '' ? withBase(withOutput(reached, segment, subjects), segment, subjects) : reached;
    if (own === ARRIVED && segment.amount.unit?.kind === 'money')
      return { text: own + (fromAbroad(subjects.latest ?? '') ? '外资' : '资金'), isThing: true, from: 'before' };
    const text = carried(withNewnessFirst(told, relation) + around, segment, subjects, hasVerb) + noun;
    return { text, isThing: true, from: around === '' ? 'before' : 'around' };
  },
};
