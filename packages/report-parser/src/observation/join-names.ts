import { compoundMeasures, doings, measureNouns } from '../lexicon/predicates.ts';
import { hasSignAt } from '../sign-at.ts';
import { isYield } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { overlap } from './shared-parts.ts';

const amountNouns =
  /^(?:增加值|年?总?产值|年?营收|年?(?:营业|主营业务|销售)?总?收入|保有量|装机规模|利润(?:总额)?|利税(?:总额)?|税收|年?总?产量|出口量|销量|发电量|(?:平均)?[总单亩]产|年?销售额|交易额|成交额|面积|总?里程|产销率|存栏量?|出栏量?|总装机(?:容量)?|品牌价值|亏损面|(?:平均)?(?:均价|单价|售价|收购价|销售价)(?:每[\u4e00-\u9fff]{1,3})?)$/;

/** A total or a balance is of all, not of the new ones: 新增科技型企业40户，总量达310户; 新增贷款35亿元，余额达310亿元. */
const totals =
  /^(?:(?:挂果|投产|累计)面积|总(?:量|数|数量|里程|面积|规模|户数|人数|长度|装机|装机容量)|(?:通车|运营|营业|通航)里程|余额|存量|保有量)$/;
const totalOf = /(?<=.{2})总[量数]$/;
const newcomers =
  /^(?:净增|新(?:增加?|植|造|栽|登记|注册|培育|认定|建成?|改建|办|设|发展|引进|签约|入库|入统|纳统|推出|筹集|筹措|增设|辟|开通|升规|获批|获评|评|创建))/;

/** |石岭港|新辟|航线, 总数: whose they are stays. */
const ofBody = /^([^、]{2,8}(?:港|机场|口岸|公司|集团|园区|开发区|高新区))新(?:开通|增|建|辟|设|引进)(?=.{2})/;

/** 新增科技型企业 → 科技型企业; undefined where nothing in the name is new. */
export const withoutNewness = (name: string): string | undefined => {
  const all = name.replace(newcomers, '').replace(ofBody, '$1').replace(/^、/, '');
  return all === name || all === '' ? undefined : all;
};

/** 生产总值, 人均 → 人均生产总值. */
const perHead = /^(?:月?[人户亩]均|每[百千万十]{1,2}人)$/;

/** |确定|重点项目|全部开工|, 总投资: what was done with it is no part of what it costs. */
const doneWith =
  /^(?:共?安排|确定|(?:组织|滚动)?实施|推进|(?:新)?(?:开工|启动|续建)(?:建设)?)(?=.{2})|(?<=项目|工程)(?:全部|均|集中|顺利|已|正在)?(?:开工|开复工|动工|竣工|完工|落地|投产|启动|加快推进)[^、]{0,12}$/g;
const outlays = /投资(?:额|规模)?$/;
/** 改造项目|总投资|, 完成投资: what else was told of its money is no part of the thing. */
const moneyOf = /(?<=项目|工程|园区?|基地|中心)(?:建设)?(?:当年|年度|计划|总|累计)*(?:完成)?投资$/;
/** 市重点项目|完成投资|, 投资完成率. */
const spent = /(?<=.{2})(?:累计)?完成(?:总)?投资$/;

/** 棉花|产量|, 就地转化率: the rate is of the thing. */
const output = /(?<=.{2})(?:总?产量|销量)$/;
/** 规上工业企业|总产值|, 产销率. */
const product = /(?:完成|实现)?(?:工业)?总?产值$/;
/** |播种|粮食, 总产量; 粮食|播种|, 总产量: the harvest is of what was sown. */
const harvests = /^(?:总?产量?|单产|亩产值?|平均亩产)$/;
const sown = /^(?:播种|种植|栽种|栽植)(?=.{2})|(?<=.{2})(?:播种|种植|生产)(?:基本|任务)?$/g;
/** 合作医疗|参合率|, 满意率: no more than the rate is left out. */
const schemeRate = /(?<=医疗|医保|保险)参[合保]率$/;
const shareOrRate = /占[^占、]{1,24}比重$|[^、]{2,4}率$/;

/** 国有企业|户数|减少，资产总额增长: how many they are is no part of what they own. */
const headCount = /(?<=企业|公司|主体)(?:户数|个数|数量|总数)$/;

/** |办理|提案, 办复率; |化解|纠纷, 化解率: the rate says the deed once more. */
const dealing = /^(?:办理|办结|受理)(?=.{2})/;
const withoutDealing = (thing: string, rate: string): string =>
  thing.length > 3 && thing.startsWith(rate.slice(0, 2))
    ? thing.slice(2)
    : /^(?:办|答复|满意)/.test(rate)
      ? thing.replace(dealing, '')
      : thing;

/** 肉牛|存栏|, 良改比重; 生猪|出栏量|, 良种占比: the share is of the herd. */
const herdCount = /(?<=.{2})[存出]栏量?$/;
const shareOfHerd = /(?:比重|占比|比例|覆盖率)$/;

/** |新发展|猕猴桃1.2万亩，面积达到6.8万亩: of all there are. */
const planted = /^新(?:发展|植|造|栽|种植?)(?=.{2})/;

/** |年均|新增床位, 累计新增: so many a year is told of it, and is no part of what else is told. */
const MEAN = '年均';
export const withoutMean = (thing: string): string =>
  thing.startsWith(MEAN) && doings.startingAt(thing, MEAN.length, thing.length) ? thing.slice(MEAN.length) : thing;

/** 税收|总量|, 增速: how large it is, is no part of what grows. */
const sumOf = /(?<=.{2})总量$/;

/** What of a thing's name an aspect is of: 新增企业, 总量 → 企业. */
const toldOf = (told: string, aspect: string): string => {
  const thing = withoutMean(told);
  if (totals.test(aspect)) return withoutNewness(thing) ?? thing;
  if (extents.test(aspect) && extentOf.test(thing)) return toldOf(thing.replace(extentOf, ''), aspect);
  if (aspect === '增速' || aspect === '增幅') return thing.replace(sumOf, '');
  if (harvests.test(aspect)) return thing.replace(sown, '');
  if (aspect === '面积') return thing.replace(planted, '');
  const all = thing.replace(headCount, '');
  if (all !== thing && !totals.test(aspect)) return toldOf(all, aspect);
  if (aspect === '规模') return thing.replace(/(?<=.{2})占比$/, '');
  if (outlays.test(aspect)) return thing.replace(moneyOf, '').replace(doneWith, '').replace(output, '');
  if (isYield(aspect)) return thing.replace(doneWith, '');
  if (aspect === '完成率') return thing.replace(spent, '投资');
  if (shareOfHerd.test(aspect)) return thing.replace(herdCount, '');
  if (!aspect.endsWith('率')) return thing;
  return aspect.endsWith('投资完成率') ? thing.replace(spent, '') : withoutDealing(thing, aspect);
};

/** 道路|全长|, 总投资; 风电项目|总投资|, 装机: how long or how dear a thing is, is no part of how large it is. */
const extents =
  /^(?:(?:计划|协议|完成|年度)?总?投资(?:额|总额|规模)?|总?装机(?:容量|规模)?|(?:总?建筑|占地)面积|占地|全长|总长|总库容|(?:新增|形成)?年?产值|产能|年产能|年发电量|年(?:主营业务|营业|销售)收入|年销售额|年(?:税收|利税|利润|营收))$/;
const extentOf =
  /(?:全长|总长度?|(?:总?建筑|占地)面积|占地|(?:计划|协议)?总投资额?|年度投资|总?装机(?:容量|规模)?|总库容)$/;

/** |GDP|总量|, 人均. */
const ofAll = /(?<=GDP|总值)总量$/;

/** 土地流转面积, 流转率 → 土地流转率; 养老保险参保, 参保率 → 养老保险参保率; 刑事案件立案数, 破案率 → 刑事案件破案率. */
const withRate = (thing: string, rate: string): string => {
  const of = thing.replace(/(?<=.{2})(?:面积|户数|人数|[立发]案数|起数|件数)$/, '');
  return of.endsWith(rate.slice(0, -1)) ? `${of}率` : (of.endsWith('案件') ? of : thing) + rate;
};

/** |存栏|生猪, 出栏 → 出栏生猪; 生猪|出栏|, 存栏 → 生猪存栏. */
const herd = /^[存出]栏(?=.{1,6}$)|(?<=.)[存出]栏量?$/;
const ofHerd = (thing: string, aspect: string): string | undefined =>
  /^[存出]栏量?$/.test(aspect) && herd.test(thing) ? thing.replace(herd, aspect) : undefined;

/** 旅游|接待|人次, 收入: guests are received, and not what they spend. */
const received = /(?<=旅游|游客)接待$/;

/** 接待游客, 综合收入 → 旅游综合收入. */
const guests = /^(?:累计|共)?接待[^、]{0,6}(?:游客|旅游者)$/;
const EARNED = '收入';

/** 风电项目|年发电量|, 年减排二氧化碳: another measure of the same year. */
const withoutYearly = (thing: string, aspect: string): string => {
  const at = hasSignAt(aspect, 0, YEAR) ? thing.lastIndexOf(YEAR) : -1;
  return at >= 3 && isYield(thing.slice(at)) ? thing.slice(0, at) : thing;
};

const YEAR = '年';

/** 轨道交通|运营线路|, 运营里程; 规上企业|亩均产值|, 亩均税收: both begin alike behind that of which they are told. */
const beginningAlike = (thing: string, aspect: string): string | undefined => {
  const at = aspect.length < 4 ? -1 : thing.lastIndexOf(aspect.slice(0, 2));
  return at >= 2 && thing.length - at >= 3 && thing.length - at <= 5 ? thing.slice(0, at) + aspect : undefined;
};

/** 重点项目|开工率|, 完成投资. */
const stageRate = /(?<=.{2})(?:实际)?(?:开工|复工|竣工|完工|投产|开复工)率$/;

/** 规上工业总产值, 增加值 → 规上工业增加值; 新签约项目, 总投资 → 新签约项目总投资. */
export const withAspect = (told: string, aspect: string): string => {
  if (aspect.endsWith(EARNED) && guests.test(told)) return `旅游${aspect}`;
  const thing = aspect.endsWith('率') ? told : told.replace(stageRate, '');
  if (perHead.test(aspect)) return aspect + thing.replace(ofAll, '');
  if (aspect.endsWith(thing) || (aspect.endsWith('发电量') && output.test(thing))) return aspect; // 煤炭|产量|, 发电量
  const alike = beginningAlike(thing, aspect);
  if (alike !== undefined) return alike;
  const whole = toldOf(withoutYearly(thing, aspect), aspect);
  if (aspect.endsWith('率'))
    return withRate(
      whole
        .replace(schemeRate, '')
        .replace(shareOrRate, '')
        .replace(aspect === '产销率' ? product : output, ''),
      aspect,
    );
  const isAmount = amountNouns.test(aspect) || isYield(aspect);
  const measure = isAmount
    ? (compoundMeasures.endingAt(whole, whole.length, 0) ?? measureNouns.endingAt(whole, whole.length, 0))
    : undefined;
  if (measure === undefined || measure.length === whole.length)
    return ofHerd(whole, aspect) ?? whole + aspect.slice(overlap(whole, aspect));
  const head = whole.slice(0, whole.length - measure.length).replace(/(?<=.{2})技工贸$/, '');
  if (aspect.startsWith(head)) return aspect; // |发电|装机, 发电量
  return (aspect === '收入' ? head.replace(received, '') : head) + aspect;
};

/** 综合体项目|完成投资|, 开工: how far it has come is told of the thing, and not of its money. */
const stages = /^(?:新)?(?:开工|动工|竣工|完工|建成|投用)$/;

/** |新引进|亿元以上项目, 开工: those that were won have come so far. */
const dealt = /^(?:新引进|新签约|新招引|新落户|引进|招引)[^、]*(?:项目|企业)$/;
const stagesOfDeals = /^(?:开工|动工|投产|竣工|建成|建成投产|落地|达产|开工建设)$/;

/** 新增发明专利申请, 授权 → 新增发明专利授权; 新开工保障性住房, 建成 → 建成保障性住房. */
export const withDeed = (told: string, deed: string): string => {
  const thing = withoutMean(told);
  if (withoutMean(deed) !== deed) return MEAN + withDeed(thing, withoutMean(deed));
  if (isWordOf(doings, thing)) return deed;
  if (stages.test(deed) && moneyOf.test(thing)) return withDeed(thing.replace(moneyOf, ''), deed);
  if (thing.startsWith(deed)) return thing;
  if (deed.startsWith('新') && totalOf.test(thing)) return deed + thing.replace(totalOf, '');
  if (stagesOfDeals.test(deed) && dealt.test(thing)) return thing + deed;
  const last = doings.endingAt(thing, thing.length, 0);
  if (last !== undefined) return thing.slice(0, thing.length - last.length) + deed;
  const first = doings.startingAt(thing, 0, thing.length);
  if (first === undefined) return deed === '新增' ? deed + thing : thing + deed;
  return deed + thing.slice(first.length);
};

/** 零售额, 汽车类、家电类 → 零售额其中汽车类, 零售额其中家电类; what has a measure of its own is whole. */
export const partsOf = (whole: string, names: readonly string[]): readonly string[] =>
  whole.includes('其中') || names.some((name) => measureNouns.endingAt(name, name.length, 0) !== undefined)
    ? names
    : names.map((name) => `${whole}其中${name}`);

/** How many characters two names share at their ends, 增速 left aside. */
export const commonTail = (a: string, b: string): number => {
  const [one, other] = [a, b].map((name) => name.replace(/(?:增速|增幅)$/, '')) as [string, string];
  let n = 0;
  while (n < Math.min(one.length, other.length) && one[one.length - 1 - n] === other[other.length - 1 - n]) n++;
  return n;
};
