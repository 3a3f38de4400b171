import { changes } from '../lexicon/changes.ts';
import { ACHIEVEMENT, cuesIn } from '../lexicon/cues.ts';
import { deedNouns, doings, manners, reaches } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { withoutTail } from './tail-words.ts';
import { thingOfClause } from './told-clause.ts';
import { withoutToldDeed } from './told-deed.ts';
import { withoutAdverbs } from './without-adverbs.ts';

const innerVerbs =
  /(?!^)(?<!^(?:圆满|顺利|提前|超额|如期|按期))(?:预计|累计|成功|基本|全面)?(?:实现|完成|达到)(?!或|及|率|量|额|情况|程?度|时|年|“)/;

/** 五大主导产业|实现|产值: behind a subject the verb only tells that it was reached. */
export const withoutInnerVerb = (name: string): string => {
  if ((cuesIn(name, 1) & ACHIEVEMENT) === 0) return name;
  const found = innerVerbs.exec(name);
  if (found === null) return name;
  const behind = name.slice(found.index + found[0].length);
  const told = behind.startsWith('投资') ? name.slice(found.index) : behind.replace(/^了/, '');
  return withoutAdverbs(name.slice(0, found.index)) + told;
};

/** To the end of what stands behind the last 、. */
const finishedDeed =
  /(?:再|实现|连续)?(?:翻了?[一两]?番$|由[负降减]转[正升增]$|止跌回[升稳]$|(?:跨过|跨越|连跨|跃上|迈上|越过|突破|实现)[\s\S]*)/;

/** |3、|新增农村通自来水人口, |(8)|新建公共厕所. */
const listNumber =
  /^(?:[■□●○◆◇★☆▲△►▶•·]\s*|[(（][\d０-９一二三四五六七八九十]{1,3}[)）]|[\d０-９]{1,2}[.、．](?=[^\d０-９])|[一二三四五六七八九十]{1,3}、(?=[^一二三四五六七八九十]{2}))/;

const withoutNumber = (written: string): string => {
  const told = written.replace(listNumber, '');
  return told === written ? told : told.slice(manners.startingAt(told, 0, told.length)?.length ?? 0) || told;
};

/** |在|全市综合考核|中|，位列第一. */
const inWhich = /^在(?:(.{4,}?)中(?:(?:持续|不断)?[进晋前]位)?、?|(.{4,}(?:百强[县市区]|榜单?|考核|评[价比])))$/;

const isLoose = signSet('、的在');
const mayNumber = signSet('■□●○◆◇★☆▲△►▶•·(（0123456789０１２３４５６７８９一二三四五六七八九十');
const IN = 0x5728; // 在

/** 生产总值|(预计,下同)|: says how sure the figure is, not what it counts. */
const aside = /[(（](?:预计|快报|初步|下同|[与同较比]\d{4} ?年|按[^()（）]{0,8}(?:口径|价))/;

const isBracket = signSet('(（');

const findBracket = (name: string): number => {
  for (let at = 0; at < name.length; at++) if (isBracket(name.charCodeAt(at))) return at;
  return -1;
};

export const withoutAside = (name: string): string => {
  const open = findBracket(name) < 0 ? -1 : name.search(aside);
  const length = open < 0 ? -1 : name.slice(open).search(/[)）]/);
  return length < 0 ? name : name.slice(0, open) + name.slice(open + length + 1);
};

const endsEntry = signSet(':：');

/** 财政收入|：|612万元. */
const withoutColon = (name: string): string =>
  endsEntry(name.charCodeAt(name.length - 1)) ? name.slice(0, -1).trimEnd() : name;

/** 吞吐量再翻一番、|突破300万吨: what was told before 、 is no part of the name; nor is a 的 at either end. */
export const bareName = (written: string): string => {
  if (written === '') return written;
  const first = written.charCodeAt(0);
  const entry = withoutColon(written);
  const told = mayNumber(first) ? withoutNumber(entry) : entry;
  const name = mayNumber(first) || first === IN ? told.replace(inWhich, '$1$2') : told;
  if (
    name === '' ||
    (!isLoose(name.charCodeAt(name.length - 1)) && !hasSignAt(name, 0, '的') && !hasSignAt(name, 0, '、'))
  )
    return withoutAdverbs(name);
  const bare = withoutAdverbs(name.replace(/^[的、]+|(?<![、的])[、的]+$|(?<=.{2})在$/g, ''));
  if (!name.endsWith('、')) return bare;
  const last = bare.lastIndexOf('、') + 1;
  return thingOfClause(bare.slice(0, last) + bare.slice(last).replace(finishedDeed, '')).replace(someYearsAtEnd, '');
};

/** 生产总值|五年|跨过三个台阶、突破100亿元. */
const someYearsAtEnd = /(?<=.{2})(?:近|这|过去)?[三四五六]年来?$/;

/** 望江大桥|计划2024年开工|、总投资18亿元. */
const plannedDeed = /(?:计划|拟|预计|将|已于?)[\s\S]*|\d{4}年[^、]{0,6}$/;

/** 生产总值迈上5万亿台阶、|五年|增量. */
const someYears = /^(?:近|这|过去)?[三四五六3456]年来?/;

const RATE = '率';

/** |增速居世界主要经济体前列|、对经济增长的贡献率: where something stands is no part of the next name. */
const standing =
  /^(?:增速|增幅|总量|规模|水平)?(?:继续|持续|稳|均)?(?:位居|居|位列|跻身|进入|保持|处于|走在)[^、]{2,14}(?:前列|首位|前茅|第[一二三四五六七八九十\d]+位?|领先水平)$/;

/** 粮食|喜获丰收|、产量45万吨: what was told of the thing is no part of what is measured of it. */
const harvest = /^(.{2,}?)(?:喜获|再获|又获|喜迎|再创|获得)(?:大?丰收|新高|佳绩)$/;

/** |提高|低保|标准|、覆盖12万人: those whom it is raised for. */
const raisedStandard = /^(?:提高|上调|落实)(.{2,})标准$/;
const COVERING = '覆盖';

const toldBefore = (words: string): string =>
  thingOfClause(harvest.exec(words)?.[1] ?? words)
    .replace(plannedDeed, '')
    .replace(finishedDeed, '');

/** 规上企业|亩均产值|、|增加值|: two that are told together, and no aspect of the other. */
const earns = /(?:[总产]值|增加值|营收|收入|利润|税收|销售额|利税)$/;

/** 分级组建微信群、|覆盖“四上”企业: of two deeds told one behind the other, the later one. */
export const behindEarlierDeed = (name: string): string => {
  const at = findSign(name, '、');
  if (at < 6 || name.includes('、', at + 1) || /[“(（]/.test(name.slice(at))) return name;
  const written = name.slice(at + 1);
  if (standing.test(name.slice(0, at))) return written;
  const later = written.slice(manners.startingAt(written, 0, written.length)?.length ?? 0) || written;
  const aspect = written.replace(someYears, '');
  if (isAspect(aspect) && earns.test(aspect) && earns.test(name.slice(0, at))) return name;
  if (isAspect(aspect)) return toldBefore(name.slice(0, at)) + aspect;
  if (isWordOf(reaches, later)) return name.slice(0, at) + later;
  if (later === COVERING) return name.slice(0, at).replace(raisedStandard, '$1') + later;
  const doing = doings.startingAt(later, 0, later.length);
  if (name.charAt(at - 1) === RATE && later.endsWith(RATE)) return name;
  return doing !== undefined && doing.length < later.length && !isWordOf(doings, name.slice(0, at)) ? later : name;
};

/** What follows 、 and is told of the counted things, not counted with them: 、|增量居全市第一. */
const toldOf = /、(?:(?:全|居|位居|位列|总量|增量|数量|规模|增速|占|获评|获)[^、]*)$/;

/** 158个|重点项目|完成投资|189亿元: what the counted things achieved is told by the next amount. */
const achieved =
  /(?<=.{2})(?:(?<=项目|工程)投资(?:突破|超过?|达)|(?:预计|累计|已|共|超额|提前)?(?:完成|实现|增加)(?:年度)?(?:总?投资|总?产值|营业收入|营收|销售收入|税收|利润)|(?:累计|共)?投入|(?:落实|到位|安排|投入)[^、]{0,8}资金)$/;

/** 15个|产业转移平台|落地项目|220个: nor what came to them and is counted next. */
const settledOfNext =
  /(?<=平台|园区|组团|开发区|基地|集聚区|乡镇|街道|县区?|[市州])(?:落地|实施|引进|入驻|签约|开工|集聚|引育)[^、\d]{0,6}(?:项目|企业)$/;

/** 14条|高速公路项目|和黄河桥等|4个…: what the next amount gives as examples. */
const examplesOfNext = /(?<=.{2})[和与及、][^和与及、,]{1,8}等$/;

/** 新开工的32个|项目|和去年结转的28个…: nor is what the next amount counts of another year. */
const otherYearOfNext = /(?<=.{2})[和与及、](?:去年|上年|今年|往年)[^、和与及]{1,8}的$/;

/** |项目和|去年|结转|的28个项目, |用好去年|争取到位|的8亿元专项债券. */
const earlierYear = /^(?:用[好足]|抓好|管好|[^、]{2,12}[和与及])?(?:去年|上年|往年)(?=.{2,8}$)/;

export const withoutEarlierYear = (name: string): string => name.replace(earlierYear, '');

/** 贫困户|得到了|产业扶贫、就业扶贫: what they got goes on. */
const isObjectOf = /得到|享受|获得|接受|参加/;

/** 6条|市政道路|、建成大桥、安装路灯: what was done besides. */
const otherDeed = (words: string): string => {
  for (let at = words.indexOf('、', 2); at > 0; at = words.indexOf('、', at + 1)) {
    const doing = doingAt(words, at + 1, words.length);
    const rest = doing === undefined ? 0 : words.length - doing.end;
    if (
      doing !== undefined &&
      doing.end - at > 2 &&
      rest >= LONG_OBJECT &&
      !words.includes('的', doing.end) &&
      !isObjectOf.test(words.slice(0, at)) &&
      !isWordOf(doings, words.slice(0, at))
    )
      return words.slice(0, at);
  }
  return words;
};

/** A verb with so much behind it tells a deed of its own: 、|改造工程| does not. */
const LONG_OBJECT = 6;

/** 突破100亿元|大关|: said of the amount itself. */
const noNoun =
  /^(?:[、与及并是]|和(?![美谐平睦])|[位稳]?居[全世]|位列|属于|大关|关口|整数关|台阶|新台阶|门槛|高位|时代|行列|俱乐部|的?历史性|新节点|节点)/;
/** With what these begin: a word added above is added here. */
const mayBeNoNoun = signSet('、和与及并是位稳居属大关整台新门高时行俱的历节');

/** 4次|提高|居民基础养老金: the change is of a thing that it names. */
const changesThing = /^(?![到至为了幅近约超])[\u4e00-\u9fff“]{4,}/;

/** |升|级举措, |提升|改造 only begin like a change. */
const startsWithChange = (words: string): boolean => {
  const change = changes.startingAt(words, 0, words.length);
  if (change === undefined || (doings.startingAt(words, 0, words.length)?.length ?? 0) > change.length) return false;
  return change.length > 1 ? !changesThing.test(words.slice(change.length)) : /^.(?:[到至为幅了\d]|$)/.test(words);
};

/** The counted noun behind an amount, without what is said of it in general terms: 12个|水利项目|有序推进. */
export const nounBehind = (words: string, isShare = false): string => {
  if (words === '' || (mayBeNoNoun(words.charCodeAt(0)) && noNoun.test(words)) || startsWithChange(words)) return '';
  const name = mayTrim(words) ? trimNoun(words) : words;
  const into = changes.endingAt(name, name.length, 0);
  if (into?.meaning === 'into' && into.length > 1 && into.length < name.length - 1)
    return bareName(name.slice(0, name.length - into.length));
  return bareName(withoutTail(isShare ? name : withoutToldDeed(name)));
};

/** Signs without which nothing is said in general terms, and those with which a name ends that says such a thing. */
const isOfGeneral = signSet('等的以左(（、中均并别');
const endsGeneral = signSet('资近超过约达到破为共值入收润速幅长降额积量金等前第持率例目业国省市区界球');

const mayTrim = (words: string): boolean => {
  if (endsGeneral(words.charCodeAt(words.length - 1))) return true;
  for (let at = 0; at < words.length; at++) if (isOfGeneral(words.charCodeAt(at))) return true;
  return false;
};

/** 14种|农产品产量|居全国|第1位: which place it has is told by the next amount. */
const inRank =
  /(?<=.{2})[均稳]?(?:进入|跻身|排名|排在|名列|位居|位列|居)(?:(?:全国|全省|全市|全区|世界|全球)[前第]?|[前第])$/;

const trimNoun = (words: string): string =>
  otherDeed(words)
    .replace(otherYearOfNext, '')
    .replace(/^的?(?:高)?(?:基础|基数)上.*/, '')
    .replace(/^(?:的|以上的|左右的|不等(?=[,;。、]|$)|等(?=[措举政项]))/, '')
    .replace(/^\([^)]*\)|^（[^）]*）/, '')
    .replace(toldOf, '')
    .replace(/(?<=.{2})中(?:共?有|,)[\s\S]*/, '')
    .replace(/(?<=.{2})并(?:实现|全部|正式|顺利|成功|投入|开通|通过)[\s\S]*/, '')
    .replace(/(?:[和及、]|(?<!参)与)总?投资$/, '')
    .replace(inRank, '')
    .replace(/(?<=.{2})(?:近|超过?|(?<![通经])过|(?<![签节公条违履合制集])约|达到?|为|共)$/, '')
    .replace(achieved, '')
    .replace(settledOfNext, '')
    .replace(examplesOfNext, '')
    .replace(/(?<=.{2}[类业品家户项标]|项目|工程|指标|任务|事项)中$/, '')
    .replace(/(?<=.{2})(?:(?<![人户日月年亩地平单头次件每])均$|各?分别(?!(?:退出|出列|脱贫)[、和])[\s\S]*)/, '')
    .replace(/(?<=.{2})(?:户均|人均|亩均|年均)[^、]*$/, '');

/** 总投资10亿元的|化工项目|落户本区: the thing, without what it did. */
const thingWithFate =
  /^(.{2,}?(?:项目|工程|基金|园区|基地|中心|公路|铁路|道路|屏障|水库|机场|学校|医院|广场|市场|商场|总站|快速路|高速|大桥|大楼|小区|[厂站馆段院园城楼]|[用住]房|综合[治整]理?|河道治理|提升改造|改扩建|迁建|(?<=.{3})[一二三四]期)(?:[(（][^()（）]{1,4}[)）])?)(?:当年|上半年|下半年|年底前?|\d{1,2}月[底初]?前?|[一二三四]季度|全线|相继|先后|陆续|纷纷|主体(?:已|全部)?[完封竣]|即将|实现|新[接增]|投入[使运]|投运|年内|按[时期]|如期|整体|基本|集中|全部|圆满|竣工|完工|贯通|通车|合龙|实现合龙|刷新|签约|落户|落地|开工|投产|建成|获批|启动|加快|正式|顺利|成功|通过|全面|已|将|完成)/;

export const withoutFate = (noun: string): string => thingWithFate.exec(noun)?.[1] ?? noun;

/** 某港|成为全球首个|年吞吐量|超过5000万标箱|的世界大港: what stands before an amount that tells the first of its kind. */
const firstOfKind = /(?:成为|是)(?:[^、，,]{0,6}(?:首个|首座|首家|唯一|第[一二三四五六七八九十\d]{1,2}[个家]))/;
const firstAtEnd = /(?<=.{2})(?:成为|是)[^、，,]{0,6}(?:首个|首座|首家|唯一|第[一二三四五六七八九十\d]{1,2}[个家])$/;

const mayEndFirst = signSet('个座家一');

export const isFirstOfKind = (name: string): boolean => firstOfKind.test(name);

export const withoutFirst = (name: string): string => name.replace(firstOfKind, '');

/** 工业经济总量|成为全区第四个|突破2000亿元的地区: what it is the fourth of stands behind. */
export const withoutFirstAtEnd = (name: string): string =>
  mayEndFirst(name.charCodeAt(name.length - 1)) ? name.replace(firstAtEnd, '') : name;

/** 某市|在2024年|全国县域百强|中|列第18位. */
const amongOthers = /(?<=.{2})在(?:\d{4} ?年度?)?([^在]{6,24})(?:中|榜上)$/;

/** 高新区|跻身2024年|全国园区百强榜|第49位: who stands in which order. */
const entry = /(?<=.{2})(?:跻身|荣登|荣列|入围|登上)(?:\d{4} ?年度?)?(?=.{2})/;

/** |商务部对218家|国家级开发区的综合考评: by whom, and of how many. */
const judgedOf = /^[^,;、。对\d]{0,10}对\d{1,4}[个家](?=[^的]{4})/;

export const withoutEntry = (name: string): string =>
  name.replace(entry, '').replace(amongOthers, '$1').replace(judgedOf, '');

/** The verb of things done at `start`; undefined where none stands, or a noun that begins like one: 上市企业. */
export const doingAt = (view: string, start: number, end: number): Span | undefined => {
  const doing = doings.startingAt(view, start, end);
  return doing === undefined || deedNouns.startingAt(view, start, end) !== undefined
    ? undefined
    : { start, end: start + doing.length };
};

/** The verb of things done that a name begins with; empty when there is none. */
export const doingOf = (name: string): string => name.slice(0, doingAt(name, 0, name.length)?.end ?? 0);
