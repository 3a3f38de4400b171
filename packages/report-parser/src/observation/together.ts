import { fusedPairs } from '../lexicon/fused-pairs.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { doingOf } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { commonTail } from './join-names.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';
import type { Related } from './relate-amount.ts';
import { splitFused } from './split-names.ts';

/** 绿色园区8个、智能工厂46家，|均|居全国首位; 游客370万人次，收入38亿元，|分别|增长20%: what follows is told of all of them. */
const ofAll =
  /^(?:(?:这|上述)?[两三四][项个](?:指标)?|[两三]者)?(?:同比|比上年|较上年)?(?:(?:[增涨降]幅|增速)?[均都皆]|双双|分别|同步)/;

const isOfAllListed = (view: string, at: number): boolean => ofAll.test(view.slice(at, at + 10));

/** 铝材产值15亿元、光伏产值9亿元，|合占|工业总产值的50%, 两者合计占: the share of the sum, and not of the last. */
const ofSum = opening('合共两三', /^(?:[两三]者)?(?:合计|共计|合|共)?占/);

/** 铝材产值、光伏产值|占工业总产值比重: undefined where one alone is named. */
const shareOfSum = ({ view, named, from }: Told, { start, end }: Span, name: string): string | undefined => {
  const share = name.indexOf('占');
  const of = share >= 0 && ofSum(view, start, end) ? listedNames(named, from) : undefined;
  return of && of + name.slice(share);
};

const toldAlike = /(?:分别|双双|同步|都|[^人户年月日亩平]均)[^,均]{0,5}$/;

/** 城乡居民收入|均|增长8%: both sides are told alike, and not the whole. */
const bothSides = (view: string, { start, end }: Span, name: string): string =>
  toldAlike.test(view.slice(start, end)) ? splitFused(name, fusedPairs).join('、') : name;

/** How many of the things dealt with were settled, or to how many people's content; what things sold brought in. */
const dealtRates = wordSet('销售收入 销售额 办结率 办复率 答复率 面商率 见面率 满意率 基本满意率 满意度 落实率 办成率');

/** 道路6条、公园3个，|投资|12亿元; 存款90亿元、贷款70亿元，|总量|居全省第1位: of all that the list names, whatever it counts. */
const sums = wordSet('投资 完成投资 总投资 总量');

const isSum = (aspect: string): boolean => isWordOf(sums, aspect);

/** 政协提案|办结率|, where 政协提案 is the thing: the rate alone; empty when the name is of another kind. */
const dealtRate = (name: string, thing: string): string => {
  const rate = name.startsWith(thing) ? name.slice(thing.length) : '';
  if (dealtRates.endingAt(rate, rate.length, 0) === undefined) return isSum(rate) ? rate : '';
  return rate.split('、').every((one) => isWordOf(dealtRates, one)) || isSum(rate) ? rate : '';
};

/** 人大代表建议、政协提案|办结率: of what such a rate is; undefined for another name. */
export const ofRate = (name: string): string | undefined => {
  const rate = dealtRates.endingAt(name, name.length, 0);
  return rate === undefined ? undefined : name.slice(0, name.length - rate.length);
};

const asOne = (names: readonly string[]): string | undefined => {
  const doing = doingOf(names[0] ?? '');
  const rest = names.slice(1).map((name) => (name.startsWith(doing) ? name.slice(doing.length) : name));
  return rest.length > 0 ? [names[0], ...rest].join('、') : undefined;
};

/** The names of the last list of amounts, as one; undefined when only one stands there. */
const listedNames = (named: readonly NamedAmount[], from: number): string | undefined => {
  const names: string[] = [];
  for (let at = named.length - 1; at >= from; at--) {
    const { name, relation, segment } = named[at] as NamedAmount;
    if (relation.measure !== 'level' && relation.rule !== 'base') return undefined;
    if (!names.includes(name.text)) names.unshift(name.text);
    if (segment.link !== 'listed' && names.length > 1) break;
  }
  return asOne(names);
};

/** 工业增加值增长5%，外贸增长8%，|均|居全省第3位: all that rose, back to the semicolon. */
const grownNames = (view: string, named: readonly NamedAmount[], from: number): string | undefined => {
  const names: string[] = [];
  for (let at = named.length - 1; at >= from; at--) {
    const { name, relation, segment } = named[at] as NamedAmount;
    if (relation.measure !== 'growth') break;
    if (!names.includes(name.text)) names.unshift(name.text);
    const { start } = segment.before;
    if (hasSignAt(view, start - 1, ';') && named[at - 1]?.segment.before.start !== start) break;
  }
  return asOne(names);
};

/** What a sentence has told of up to an amount. */
export interface Told {
  readonly view: string;
  readonly named: readonly NamedAmount[];
  /** The first amount of the sentence. */
  readonly from: number;
  /** The last thing that was named; empty when none was. */
  readonly thing: string;
  /** How many amounts the last list of pairs holds. */
  readonly paired: number;
}

/** 办复建议84件、提案65件，|办复率|100%: the rate says the deed once more. */
const withoutDeedOf = (rate: string, name: string): string =>
  name.startsWith(rate.slice(0, 2)) ? name.slice(2) : name;

/** 办理人大代表建议156件、政协提案189件，|办结率|100%: of all that the list counts alike. */
const rateOfAll = ({ named, from, thing }: Told, name: string, link: Segment['link']): string | undefined => {
  const aspect = dealtRate(name, thing);
  const [before, latest] = lastTwo(named, from);
  if (latest === undefined || aspect === '') return undefined;
  const told = ofRate(latest.name.text);
  if (told?.endsWith(`、${thing}`)) return withoutDeedOf(aspect, told) + aspect;
  if (link !== 'opening' || latest.segment.link !== 'listed') return undefined;
  const text = before?.unit === latest.unit || isSum(aspect) ? listedNames(named, from) : undefined;
  if (text === undefined || (isSum(aspect) && text.includes('其中'))) return undefined;
  return withoutDeedOf(aspect, text) + aspect;
};

/** 6个市级、42个县级重点项目|完成投资|21亿元: what is told behind things of two levels is of both. */
const ofBothLevels = ({ named, from }: Told, text: string): string | undefined => {
  const [before, latest] = lastTwo(named, from);
  if (latest?.segment.link !== 'listed' || before?.unit !== latest.unit || before.name.from !== 'behind')
    return undefined;
  const name = latest.name.text;
  const isBehind = text.length > name.length && text.startsWith(name) && !text.startsWith('其中', name.length);
  return isBehind && commonTail(before.name.text, name) >= 4 ? `${before.name.text}、${text}` : undefined;
};

const lastTwo = (named: readonly NamedAmount[], from: number): readonly (NamedAmount | undefined)[] => {
  const last = named.length - 1;
  return [last > from ? named[last - 1] : undefined, last >= from ? named[last] : undefined];
};

/** The name of an amount that tells of all that a list before it names: of both sides, both levels, all that rose. */
export const ofAllTold = (told: Told, { segment: { link, before }, relation }: Related, name: Name): Name => {
  const { view, named, from } = told;
  const isGrowth = relation.measure === 'growth';
  const called = (text: string | undefined): Name => (text === undefined ? name : { ...name, text });
  const ofAllNamed = rateOfAll(told, name.text, link) ?? shareOfSum(told, before, name.text);
  if (ofAllNamed !== undefined) return called(ofAllNamed);
  if (name.from === 'before' && isGrowth) return called(bothSides(view, before, name.text));
  const ofBoth = link === 'joined' ? ofBothLevels(told, name.text) : undefined;
  if (ofBoth !== undefined) return called(ofBoth);
  if (name.from !== 'earlier' || (link !== 'opening' && link !== 'joined')) return name;
  if (!(isGrowth && told.paired > 1) && !isOfAllListed(view, before.start)) return name;
  const isOfGrowths = !isGrowth && named.at(-1)?.relation.measure === 'growth' && named.length > from;
  return called(isOfGrowths ? grownNames(view, named, from) : listedNames(named, from));
};
