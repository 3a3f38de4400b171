import { doings, manners, measureNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Segment } from '../tree.ts';
import { bareName, nounBehind, withoutFate } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import { wordsOf } from './words-of.ts';

/** What is paid for a thing, and says nothing without it. */
const outlays = wordSet(
  '总投资 总投资额 计划总投资 年度投资 年度计划投资 计划投资 投资 投资额 总规模 出资 投入 累计投入 投入资金 累计投入资金 筹措资金 筹集资金 筹资 多方筹资 融资',
);

/** What is paid, in a clause of its own, for what the next clause tells: |投资|2亿元，治理农田9万亩. */
const paid = wordSet('投资 累计投资 总投资 出资 投入 累计投入 投入资金 累计投入资金 筹措资金 筹集资金 筹资 多方筹资');

/** 1200亿元|、年度投资555亿元的208个|重点工业项目: what stands between an outlay and the counted thing that it is of. */
const between =
  /^(?:(?:[、和]|,(?!计划|总?投资))[^,。;、的\d]{0,8}[\d.,]+ ?[万亿]*(?:元|公里|亩|公顷|平方公里|平方米|千瓦|吨|立方米))*的 ?(?:[\d.,一二三四五六七八九十两]+ ?万?(?:余|多)?[个项家处座条件](?:以上)?)?(?=[^\d,。;、])/;

const stops = /[,;:。!?\n\d]/;

/** 投资3亿元，实施|12个城乡供水项目|: so many of what the money is paid for. */
const countedBehind =
  /^((?:[\d.]+[万亿]?[余多]?(?:个|项|家|处|座|条|件|类|所|栋|幢|户|套|台|辆|亩|公顷|平方米|平方公里|公里)(?:[、和](?:总长度?|总面积)?)?){1,2}(?:[村镇乡]的|的)?)(?!扩|增|提[升高至]|[升减降][至到])[^\d,。;、的:]{2,16}(?:的[^\d,。;、的:]{2,6})?/;

/** 投资4000万元，|对城区雨水管网进行全面改造|. */
const doneTo =
  /^对([^,;。]{2,24}?)(?:(?:进行|实施)了?(?:全面|综合|系统|集中|彻底)*([^,;。\d]{2,4})|(升级改造|改造提升|提升改造|维修改造|改扩建))$/;

/** 实施|一大批|扶贫项目. */
const severalAtStart = /^(?:了?一大?批|一系列)/;

/** 投入1.2亿元|用于老城区路网建设|. */
const usedFor = /^用于(?:支持|推进|开展|实施)?(.{4,}?)(?:等(?:方面|领域|项目)?)?$/;

/** 投资5亿元|以上项目|: any of their kind. */
const isKind = /^(?:以[上下]|左右)?(?:重[点大]|工业|产业)*(?:项目|工程)/;

/** 总投资2亿元，年底前|主体封顶|: how far it comes, and not what it is. */
const onlyStage =
  /^(?:主体(?:工程|结构)?)?(?:全部|基本|全面)?(?:封顶|完工|竣工|建成|投产|投用|开工|动工|通车|启动|投入使用)$/;

/** How far what is paid for may be told. */
const LONGEST = 28;

/** What costs so much, right behind the sum: 投资1.2亿元|云城一中|建成投用. */
const bought = wordSet('投资 总投资 计划总投资');
const works = /^(?![的用于和与及以在为由对并,])[^,;:。、!?\n\d的]{4,24}(?=[,;。、])/;

const fate =
  /(?<=.{4})(?:已|全面|正式|顺利|成功)?(?:建成|投用|开工|竣工|完工|落户|落地|投产|启动|签约|被|获|等)[^、]{0,24}$/;

const worksAt = (text: string, next: number): string | undefined => {
  const words = works.exec(text.slice(next, next + LONGEST))?.[0] ?? '';
  const thing = verbAt(words) > 0 ? '' : nounBehind(words).replace(fate, '');
  return thing.length < 4 || isKind.test(thing) ? undefined : thing;
};

const upToStop = (words: string): string => {
  const stop = words.search(stops);
  return stop < 0 ? words : words.slice(0, stop);
};

/** 新建日处理|5万吨|污水处理厂: the number rates what is built, and its name goes on behind. */
const rating =
  /^[^,;:。!?\n\d]{0,16}[日月年](?:处理|产|加工|供水|屠宰)[\d.]+[万亿]?(?:吨|立方米|头|只|件)(?=[\u4e00-\u9fff]{2})/;

const lengthOfDeed = (words: string): number => {
  const rated = rating.exec(words)?.[0].length ?? 0;
  return rated + upToStop(words.slice(rated)).length;
};

/** |签约引进|总投资20亿元的12个项目: those that were won, and not all. */
const deals = wordSet('引进 签约 新签约 新引进 招引 签约引进 引进签约 签约落地');
export const dealIn = (own: string): string => own.slice(0, deals.startingAt(own, 0, own.length)?.length ?? 0);

/** The outlay that a name ends with, and what leads up to it: |空客直升机等|总投资. */
const outlayIn = (own: string): { lead: string; outlay: string } | undefined => {
  const found = outlays.endingAt(own, own.length, 0);
  if (found === undefined) return undefined;
  let lead = own.slice(0, own.length - found.length);
  for (let verb = verbAt(lead); verb > 0; verb = verbAt(lead)) lead = lead.slice(verb);
  return lead === '' || lead.endsWith('等') ? { lead, outlay: own.slice(own.length - found.length) } : undefined;
};

const verbAt = (words: string): number =>
  Math.max(
    manners.startingAt(words, 0, words.length)?.length ?? 0,
    doings.startingAt(words, 0, words.length)?.length ?? 0,
  );

/** 总投资|80亿元|的12个|技改项目|: what the outlay is of, behind 的. */
const ofCounted = (
  { view, text }: Pick<SourceText, 'view' | 'text'>,
  next: number,
  own: string,
): string | undefined => {
  const found = outlayIn(own);
  const skipped = found && between.exec(view.slice(next, next + LONGEST * 2));
  if (found === undefined || !skipped) return undefined;
  const start = next + skipped[0].length;
  const end = start + lengthOfDeed(view.slice(start, start + LONGEST * 2));
  const thing = withoutFate(nounBehind(text.slice(start, end)));
  const deal = found.lead === '' && !skipped[0].endsWith('的') ? dealIn(own) : found.lead;
  return thing.length < 2 ? '' : deal + thing + found.outlay;
};

/** 县里筹资1800万元|设立还贷周转金|: the money is the fund's own. */
const pays =
  /^(?:[省市县区州旗镇乡村]里|[省市县区州旗]?(?:本级)?财政|各级财政|政府|我[省市县区])?(?:共|先后|累计|又|已)?(?:筹资|出资|注资|投入|安排|拿出|筹措|筹集)(?:资金|专项资金)?$/;
const founded =
  /^(?:设立|建立|组建|成立|发起设立)了?([^,;。、\d的]{2,14}?(?:基金|资金|周转金|保证金|补偿金|资金池|奖学金))(?=[,;。、]|$)/;

const isFounded = signSet('设建组成发');

const fundBehind = (
  { view, text }: Pick<SourceText, 'view' | 'text'>,
  next: number,
  own: string,
): string | undefined => {
  const found =
    isFounded(view.charCodeAt(next)) && pays.test(own) ? founded.exec(view.slice(next, next + LONGEST)) : null;
  const end = next + (found?.[0].length ?? 0);
  return found === null ? undefined : wordsOf(text, { start: end - (found[1]?.length ?? 0), end });
};

/**
 * The name of an outlay by the thing that stands behind it: the counted things that it is told of, or what the next
 * clause says was done for it, where the sentence has named nothing yet (`isAlone`).
 *  > 推进总投资|80亿元|的12个技改项目; 投资|2亿元|，治理农田9万亩
 */
export const outlayBehind = (
  { view, text }: SourceText,
  { amount }: Segment,
  own: string,
  isAlone: boolean,
): string | undefined => {
  if (amount.unit?.kind !== 'money') return undefined;
  const { next } = amount;
  const fund = fundBehind({ view, text }, next, own);
  if (fund !== undefined) return `设立${fund}`;
  if (outlays.endingAt(own, own.length, 0) === undefined) return undefined;
  const counted = ofCounted({ view, text }, next, own);
  if (counted !== undefined) return counted === '' ? undefined : counted;
  const isApart = hasSignAt(view, next, ',');
  const built = isApart || !isWordOf(bought, own) ? undefined : worksAt(text, next);
  if (built !== undefined) return built + own;
  if ((!isAlone && isApart) || !isWordOf(paid, own)) return undefined;
  const start = isApart ? next + 1 : next;
  const treated = hasSignAt(view, start, '对')
    ? doneTo.exec(wordsOf(text, { start, end: start + upToStop(view.slice(start, start + LONGEST + 1)).length }))
    : null;
  if (treated !== null) return `${treated[1]}${treated[2] ?? treated[3]}${own}`;
  const use = hasSignAt(view, start, '用')
    ? usedFor.exec(upToStop(text.slice(start, start + LONGEST)))?.[1]
    : undefined;
  if (use !== undefined) return use + own;
  const clause = nameBefore(view, { start, end: start + lengthOfDeed(view.slice(start, start + LONGEST + 1)) });
  const several = countedBehind.exec(view.slice(clause.end, clause.end + LONGEST));
  const isList = /[、和]$/.test(several?.[1] ?? ''); // 增设诊室22个、|建成实验室|6个
  const thing =
    several === null || isList
      ? ''
      : text.slice(clause.end + (several[1] ?? '').length, clause.end + several[0].length);
  const verb = withoutFate(
    bareName(
      wordsOf(text, clause)
        .replace(severalAtStart, '')
        .replace(/[由从]$/, ''),
    ),
  );
  const done = (thing === '' ? verb : verb.replace(/^(?:完成|实施|开展)了?$/, '')) + thing;
  if (onlyStage.test(done)) return undefined;
  const isDone = verbAt(view.slice(start, start + 8)) > 0;
  const isMeasure = measureNouns.endingAt(done, done.length, 0) !== undefined; // of the next number
  return isDone && !isMeasure && done.length >= 3 && done.length <= LONGEST ? done + own : undefined;
};
