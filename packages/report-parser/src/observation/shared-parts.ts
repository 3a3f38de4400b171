import {
  compoundMeasures,
  doings,
  kindNouns,
  measureNouns,
  pairedModifiers,
  thingNouns,
} from '../lexicon/predicates.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { carriesOn } from './carried-verbs.ts';
import { doingOf } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { shareLead } from './shared-lead.ts';

/** 医疗保险、养老保险|人均财政|补助标准: by whom the noun is reckoned is shared with it; so is where it was carried, and when. */
const perHead =
  /(?<=.{2})(?:(?:年|月)?[人户亩]均(?:财政|最低|基本)?|(?:地铁|轨道交通)?(?:线网)?(?:单日|日均)(?:最高|最大)?)$/;

/** The noun that a name ends with and that others may share, with the noun of kind before it: 餐饮|业销售额. */
const sharedTail = (name: string): string => {
  const share = name.lastIndexOf('占');
  const counted = share > 0 ? measureNouns.endingAt(name, share, 0) : undefined;
  if (counted !== undefined && counted.length < share) return name.slice(share - counted.length);
  const measure =
    compoundMeasures.endingAt(name, name.length, 0) ??
    measureNouns.endingAt(name, name.length, 0) ??
    thingNouns.endingAt(name, name.length, 0);
  if (measure === undefined || measure.length === name.length) return '';
  const bare = name.length - measure.length;
  const at = bare - (perHead.exec(name.slice(0, bare))?.[0].length ?? 0);
  const kind = kindNouns.endingAt(name, at, 0);
  return name.slice(at - (kind === undefined || kind.length === at ? 0 : kind.length));
};

/** |刑事治安|、涉诈警情: kinds of cases and calls, however long their names. */
const cases = new Set(['警情', '案件']);
const isCase = /(?:警情|案件?|事故|纠纷|[数率量])$/;

/** |GDP|、固定资产投资: what letters name is whole; |PM10|、PM2.5浓度 share what was measured of both. */
const isAcronym = closing('PI05', /(?:GDP|GNP|[CP]PI|PM2\.5|PM10)$/);

const hasTailLike = (name: string, tail: string): boolean =>
  (isAcronym(name) && !tail.endsWith('浓度')) || isTailed(name, tail);

const isTailed = (name: string, tail: string): boolean =>
  (!cases.has(tail) || isCase.test(name)) && hasOwnTail(name, tail);

/** |电网建设|、水环境整治项目: what is done is no thing that could be counted. */
const isDone = closing('设治造复护', /(?:建设|治理|整治|改造|修复|保护)$/);

const hasOwnTail = (name: string, tail: string): boolean =>
  measureNouns.endingAt(name, name.length, 0) !== undefined ||
  (measureNouns.endingAt(tail, tail.length, 0) === undefined &&
    !name.endsWith('”') &&
    name.length > 3 &&
    !(tail === '项目' && isDone(name)));

/** 城镇和农村|户均用水量: all that stands behind the modifier of the last, when the others are modifiers only. */
export const behindModifier = (name: string): string => {
  const modifier = pairedModifiers.startingAt(name, 0, name.length);
  return modifier === undefined ? '' : name.slice(modifier.length);
};

/** 一、二、三产业增加值, 第一、二、三产业: ordinals that share the lead of the first and the rest of the last. */
const ordinalNames = (names: readonly string[]): string[] | undefined => {
  const lead = /^(第?)[一二三四]$/.exec(names[0] ?? '')?.[1];
  const rest = (names[names.length - 1] ?? '').replace(/^第?[一二三四]/, '');
  if (lead === undefined || rest === '') return undefined;
  const ordinal = rest.startsWith('产业') ? '第' : lead;
  return names.map((name) => ordinal + name.replace(/^第/, '').slice(0, 1) + rest);
};

/** 城镇|新增|就业、|新增|发放贷款: each tells what is new of it, and is whole. */
const newOnes = /.(?:新增|净增)/;
const startsNew = /^(?:新增|净增)/;

/**
 * 进口|货值|、免签入境游客、离岛免税销售额: where an earlier name has a measure of its own, each is whole, but
 * perhaps the one that 和 joins to the last.
 */
const measuresItself = (names: readonly string[]): boolean =>
  names.length > 2 && names.slice(0, -1).some((name) => (measureNouns.endingAt(name, name.length, 0)?.length ?? 0) > 1);

const KIND = '型';

/** 急难|型|、支出|型|临时救助标准: what stands behind the kind of the last holds for the others. */
const kindTail = (names: readonly string[]): string => {
  const last = names[names.length - 1] ?? '';
  const at = last.indexOf(KIND) + 1;
  return at > 1 && at < last.length && names.slice(0, -1).every((name) => name.endsWith(KIND)) ? last.slice(at) : '';
};

/** 猪、羊|出栏|: of animals, however short their names; 粮食、蔬菜、肉羊出栏 is of the last alone. */
const herds = wordSet('猪 生猪 牛 肉牛 奶牛 羊 肉羊 禽 家禽 鸡 肉鸡 兔 肉兔 驴 鹅 鸭 牦牛 藏羊 马 骆驼');
const herdTail = (names: readonly string[]): string => {
  const tail = /(?:[存出]栏|养殖|饲养)量?$/.exec(names[names.length - 1] ?? '')?.[0] ?? '';
  return tail !== '' && names.slice(0, -1).every((name) => isWordOf(herds, name)) ? tail : '';
};

/** 公办幼儿园、义务教育、普通高中|学位|: so many may be taught there; what was built is no school. */
const schools = /(?:幼儿园|学前|教育|[小中]学|初中|高中|职校)$/;
const places = /(?:学位|托位)$/;
const placesTail = (names: readonly string[]): string => {
  const tail = places.exec(names[names.length - 1] ?? '')?.[0] ?? '';
  return tail !== '' && names.slice(0, -1).every((name) => schools.test(name)) ? tail : '';
};

/** 城市生活垃圾、污水|处理率|: what is to be treated comes by a rate of its own; water is made harmless by another name. */
const treated = /(?:污水|废水|垃圾|粪污|污泥|固废|固体废物)$/;
const treatment = /(?:集中|无害化|资源化|综合){0,2}(?:处理|处置|收集|治理|利用)率$/;
const waters = closing('水', /[污废]水$/);
const treatmentTail = (names: readonly string[]): string => {
  const tail = treatment.exec(names[names.length - 1] ?? '')?.[0] ?? '';
  return tail !== '' && names.slice(0, -1).every((name) => treated.test(name)) ? tail : '';
};

/** 高新技术企业、科技型中小企业|新增|36家、120家: of each so many are new. */
const newAtEnd = /.(新增|净增|新增加|净增加)$/;
const newTail = (names: readonly string[]): string => {
  const tail = newAtEnd.exec(names[names.length - 1] ?? '')?.[1] ?? '';
  return names.slice(0, -1).every((name) => doingOf(name) === '' && !newOnes.test(name)) ? tail : '';
};

/** 城镇、库区|常住居民|人均收入: who lives there is told once, behind the last. */
const residents = /(?:常住|户籍)?居民$/;
const whereTheyLive = closing('体镇村乡区市城', /^.{0,2}(?:全体|[镇村乡区市城])$/);

const withResidents = (name: string, last: string, tail: string): string =>
  whereTheyLive(name) ? (residents.exec(last.slice(0, last.length - tail.length))?.[0] ?? '') + tail : tail;

/** 取消、|下放|审批事项: what is done with powers, which is told of few other things. */
const ofPowers = wordSet('下放 承接 调整 合并 保留 暂停 赋予');

/** Gives each name the tail that only the last one wears: 失业保险、工伤保险|参保率. */
const shareTail = (names: readonly string[]): string[] => {
  const last = names[names.length - 1] ?? '';
  const kind = kindTail(names) || herdTail(names) || placesTail(names) || newTail(names);
  if (kind !== '') return names.map((name, index) => (index === names.length - 1 ? name : name + kind));
  const rate = treatmentTail(names);
  if (rate !== '')
    return names.map((name, index) =>
      index === names.length - 1 ? name : name + (waters(name) ? rate.replace('无害化', '') : rate),
    );
  const tail = sharedTail(last);
  const areWhole = measuresItself(names);
  return names.map((name, index) => {
    if (index === names.length - 1 || (newOnes.test(name) && startsNew.test(last))) return name;
    const modifier = (index === 0 && name.slice(doingOf(name).length)) || name; // 新认定|国家级|、省级企业
    const behind = isWordOf(pairedModifiers, modifier)
      ? behindModifier(names[index + 1] ?? '') || behindModifier(last)
      : '';
    if (behind !== '' && !last.startsWith(name)) return name + behind;
    if (areWhole && (index < names.length - 2 || startsNew.test(name))) return name;
    const doing = doings.startingAt(last, 0, last.length) ?? ofPowers.startingAt(last, 0, last.length);
    if (
      (isWordOf(doings, name) || isWordOf(ofPowers, name)) &&
      measureNouns.endingAt(name, name.length, 0)?.length !== name.length
    )
      return name + last.slice(doing?.length ?? 0);
    if (tail === '' || hasTailLike(name, tail)) return name;
    const noun = kindNouns.startingAt(tail, 0, tail.length);
    const isShort = name.endsWith(tail.charAt(0)); // 医|保|、养老|保|险: it says the noun in one character
    const skipsNoun = noun !== undefined && (isShort || name.endsWith('业') || (noun.length === 1 && name.length > 3));
    return name + withResidents(name, last, tail).slice(skipsNoun ? noun.length : overlap(name, tail));
  });
};

/** 生产总值、|投资占全省比重|: amounts of money are no per cent, and so the share of the last is that of the others too. */
const shareAtEnd = /(?:(?:占)?全[国省市区县州](?:的)?(?:占比|比重|比例)|占[^占、]{1,12}(?:比重|比例)|占比)$/;
const isMoney = /(?:总[值额量]|[产货]值|增加值|零售额|销售额|投资额?|收入|支出|[存贷]款余额)$/;

export const withSharedShare = (names: readonly string[]): readonly string[] => {
  const share = shareAtEnd.exec(names[names.length - 1] ?? '')?.[0];
  return share === undefined ? names : names.map((name) => (isMoney.test(name) ? name + share : name));
};

/** How much of the tail a name already ends with; one character alone may begin another word: 地表|水|, |水|质优良比例. */
export const overlap = (name: string, tail: string): number => {
  for (let n = Math.min(name.length, tail.length - 1); n > 1; n--) if (name.endsWith(tail.slice(0, n))) return n;
  return 0;
};

/** 诉求|解决率: where only 率 is known, the verb before it is no part of what else is told of. */
const RATE = '率';

const isBareMeasure = (name: string): boolean => measureNouns.endingAt(name, name.length, 0)?.length === name.length;

/** |规上工业|增加值、|进出口总额|: trade is that of the whole place, and not of its industry. */
const isSector = /^(?:规模以上|规上|限额以上|限上)?(?:工业|农业|服务业|建筑业)?$/;
const ofAllTrade = /^(?:进出口|出口|进口)(?:总?[额值])?$/;
/** 工业|用电量|、税收: nor is money what else is told of the power that it took. */
const isPower = closing('量', /用电量$/);
const isMoneyOrTax = (name: string): boolean => isMoney.test(name) || name === '税收';

/** 工业增加值、|投资|、消费增速: nor is what stands beside consumption. */
const besideSpending = (names: readonly string[], name: string): boolean =>
  name.startsWith('投资') && names.some((one) => one.startsWith('消费'));

/** |信访事项|及时受理率、按期办结率: how what came in was dealt with is told of all that came in. */
const handlingRate =
  /(?:(?:及时|按期|按时|限时|一次性?|群众|综合)?(?:受理|办结|办复|答复|回复|满意|化解|解决|响应|处理|参评|达标排放|排放达标)率|(?:群众)?满意度)$/;
const bareHandling = new RegExp(`^${handlingRate.source}`);

const handledBefore = (name: string): string => {
  const found = handlingRate.exec(name);
  return found === null || found.index < 2 ? '' : name.slice(0, found.index);
};

/** |江北经开区|营业收入、工业总产值: whose the first is, the others are, whatever they measure. */
const zone = /^[^、]{2,}(?:经开区|高新区|开发区|工业园区?|产业园区?|示范区|保税区)$/;
const ofArea = /[区县市镇]|^全/;

/** Gives a bare measure noun the head of the name before it: 市属国企营收、|利润. */
const shareHead = (names: readonly string[]): string[] => {
  const [first = ''] = names;
  const handled = handledBefore(first);
  if (handled !== '' && names.every((name) => handlingRate.test(name)))
    return names.map((name) => (bareHandling.test(name) ? handled + name : name));
  const measure = compoundMeasures.endingAt(first, first.length, 0) ?? measureNouns.endingAt(first, first.length, 0);
  const length =
    (measure?.length ?? 0) + (measure !== undefined && first.endsWith(RATE) && measure.length === 1 ? 2 : 0);
  const head = measure === undefined ? '' : first.slice(0, Math.max(0, first.length - length));
  if (head === '' || head.endsWith('生产')) return [...names]; // |地区生产|总值、投资
  if (zone.test(head)) return names.map((name, index) => (index === 0 || ofArea.test(name) ? name : head + name));
  const sector = isSector.test(head);
  const whole = names.findIndex((name, index) => index > 0 && !isBareMeasure(name));
  return names.map((name, index) => {
    const isBare = index > 0 && (whole < 0 || index < whole) && isBareMeasure(name);
    const isOfAll = ofAllTrade.test(name) || besideSpending(names, name) || (isPower(first) && isMoneyOrTax(name));
    return isBare && !name.startsWith(head) && !(sector && isOfAll) ? head + name : name;
  });
};

/** 石化、信息|等|产业增加值, 石化、信息|两大|主导产业产值, 投资、消费|两项|增速: as many names as amounts, so that none is left out. */
const etc =
  /(?<=标准)[两三四]项标准$|(?<=.{2})[两三四]项(?=标准$)|(?<=.{2})等?[两三四五六]项(?:主要|经济)*(?:指标)?(?=增速|增幅|总量)|(?<=.{2})(?:等(?:[两三四五六七八九十\d]{1,2}大)?|[两三四五六七八九十\d]{1,2}大)(?=(?:重点|主要|支柱|优势|主导|特色|传统|新兴)?(?:产业|行业))/;
const withoutEtc = (names: readonly string[]): string[] =>
  names.map((name, index) => (index === names.length - 1 ? name.replace(etc, '') : name));

/** |规模以上|高技术制造业和装备制造业增加值: the scale of the first holds for the others, where it shares their measure. */
const scales = /^(?:规模以上|规上|限额以上|限上)(?=.{2})/;
const shareScale = (names: readonly string[], written: readonly string[]): string[] => {
  const [first = '', ...others] = names;
  const scale = first === written[0] ? undefined : scales.exec(first)?.[0];
  return scale === undefined ? [...names] : [first, ...others.map((name) => (scales.test(name) ? name : scale + name))];
};

/** |新增|公路、铁路里程, |新认定|市级、区级研发中心: the verb of the first holds for the others. */
const shareVerb = (names: readonly string[]): string[] => {
  const [first = ''] = names;
  const doing = doingOf(first);
  return names.map((name) => (first.length > doing.length + 1 && carriesOn(name, doing) ? doing + name : name));
};

/**
 * The names of a list, each with what only the first or the last of them says for all.
 *  > 规模以上采矿业、制造业增加值 → 规模以上采矿业增加值, 规模以上制造业增加值
 */
export const eachWhole = (names: readonly string[]): string[] => {
  const whole = ordinalNames(names) ?? shareLead(shareScale(shareHead(shareTail(withoutEtc(names))), names));
  return isWordOf(doings, names[0] ?? '') ? whole : shareVerb(whole);
};
