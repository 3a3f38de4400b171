import { fusedPairs } from '../lexicon/fused-pairs.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import { doingOf } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import { splitFused } from './split-names.ts';

/** 绿色园区8个、智能工厂46家，|均|居全国首位; 游客370万人次，收入38亿元，|分别|增长20%: what follows is told of all of them. */
const ofAll = /^(?:同比|比上年|较上年)?(?:[均都皆]|双双|分别|同步)/;

export const isOfAllListed = (view: string, at: number): boolean => ofAll.test(view.slice(at, at + 5));

const toldAlike = /(?:分别|双双|同步|都|[^人户年月日亩平]均)[^,均]{0,5}$/;

/** 城乡居民收入|均|增长8%: both sides are told alike, and not the whole; undefined where one thing is told of. */
export const bothSides = (view: string, { start, end }: Span, name: string): string | undefined => {
  if (!toldAlike.test(view.slice(start, end))) return undefined;
  return splitFused(name, fusedPairs).join('、');
};

/** How many of the things dealt with were settled, or to how many people's content; what things sold brought in. */
const dealtRates = wordSet('销售收入 销售额 办结率 办复率 答复率 面商率 见面率 满意率 基本满意率 满意度 落实率 办成率');

/** 道路6条、公园3个，|投资|12亿元; 存款90亿元、贷款70亿元，|总量|居全省第1位: of all that the list names, whatever it counts. */
const sums = wordSet('投资 完成投资 总投资 总量');

export const isSum = (aspect: string): boolean => isWordOf(sums, aspect);

/** 政协提案|办结率|, where 政协提案 is the thing: the rate alone; empty when the name is of another kind. */
export const dealtRate = (name: string, thing: string): string => {
  const rate = name.startsWith(thing) ? name.slice(thing.length) : '';
  return rate !== '' && (isSum(rate) || rate.split('、').every((one) => isWordOf(dealtRates, one))) ? rate : '';
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
export const listedNames = (named: readonly NamedAmount[], from: number): string | undefined => {
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
export const grownNames = (view: string, named: readonly NamedAmount[], from: number): string | undefined => {
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
