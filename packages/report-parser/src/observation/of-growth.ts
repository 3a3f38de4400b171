import { holding } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Amount, Segment } from '../tree.ts';
import { isPoints, isSteps } from './amount-kinds.ts';
import type { NamedAmount } from './named-amount.ts';
import { namesPlace } from './names-place.ts';
import type { Name } from './naming.ts';
import type { Related } from './relate-amount.ts';
import type { Relation } from './relation.ts';

/** A rate is itself so many per cent, and an average growth has its own word. */
const rated = /(?:[增涨降跌][速长幅率]|率|比[重例]?|度|指数|人数|排名|位次)$/;
const prices = /价格(?:总?(?:指数|水平))?$|CPI$/;
/** Of these a fall is wished for, and told as so much of it. */
const lessened = /能耗|[水电能煤]耗|消耗|消费强度|浓度|排放|用水量|事故|死亡|发案/;

const wordFor = (name: string, isFall: boolean): string => {
  if (prices.test(name)) return isFall ? '降幅' : '涨幅';
  if (isFall && lessened.test(name)) return '降幅';
  return rated.test(name) ? '' : '增速';
};

/** The words of a name that a stretch holds: 增速 may be said by the name alone, of what 增长 and 居第1 tell. */
export const wordsIn = (stretch: string, name: string): string => {
  const word = /(?:增速|涨幅|降幅)$/.exec(name)?.[0];
  return word === undefined || stretch.includes(word) ? name : name.slice(0, -word.length);
};

const isFallen = ({ value }: NamedAmount): boolean => typeof value === 'number' && value < 0;

const mayBeOfGrowth = ({ measure, rule }: Relation, amount: Amount): boolean =>
  (measure === 'rank' && rule === 'rank') ||
  ((measure === 'gap' || measure === 'change') && (isPoints(amount) || isSteps(amount)));

/** The growth that was told last of the thing; undefined where its level was told since or, for a place, before. */
const growthOf = (thing: string, isPlace: boolean, told: readonly NamedAmount[]): NamedAmount | undefined => {
  let grown: NamedAmount | undefined;
  for (let at = told.length - 1; at >= 0; at--) {
    const one = told[at] as NamedAmount;
    if (!thing.endsWith(one.name.text)) continue;
    if (one.relation.measure === 'growth') grown ??= one;
    else if (grown === undefined || isPlace) return undefined;
    if (!isPlace) break;
  }
  return grown?.relation.rule === 'multiple-of-an-earlier-period' ? undefined : grown;
};

/** 收入20亿元，|剔除减税|因素，下降8%: what was left out; without the rise of prices a growth is the real one. */
const leftOut =
  /[,;:。、\n]((?:剔除|扣除|不含|不包括|不计)[^,;:。价]{2,16}?)(?:[的等]{0,2}(?:基数)?(?:因素|影响)|后|,|(?=(?:同比|可比|实际|同口径)?(?:增长|下降|减少)$))/;
const mayLeaveOut = holding('除不', leftOut);

/** 投资|扣除房地产|: the growth without a part, of which what follows is told. */
const isWithout = /^(?:剔除|扣除|不含|不包括|不计)/;

/** 收入|扣除留抵退税|: on which basis it was reckoned. */
const basis = /(?<=.{2})(?:剔除|扣除).{2,16}$/;

/** 收入下降11%，|同口径|增长4.6%: beside the plain growth, another. */
const adjusted = (
  view: string,
  { text }: Name,
  { before, amount }: Segment,
  latest: NamedAmount,
): string | undefined => {
  const start = Math.max(latest.segment.amount.next, before.start - 24);
  const left = mayLeaveOut(view, start, amount.start) ? leftOut.exec(view.slice(start, amount.start)) : null;
  if (left !== null) return text + left[1];
  if (view.slice(before.start, amount.start).includes('自然口径')) return text.replace(basis, '');
  const isBeside = latest.relation.measure === 'growth' && latest.name.text === text;
  return isBeside && view.slice(before.start, amount.start).includes('口径') ? `${text}同口径增速` : undefined;
};

/** |剔除划转企业因素，|收入增长4%: what the clause before leaves out. */
const leftOutBefore = (view: string, { before: { start: end } }: Segment): string => {
  const start = Math.max(0, end - 22);
  if (!hasSignAt(view, end - 1, ',') || !mayLeaveOut(view, start, end)) return '';
  const found = leftOut.exec(view.slice(start, end));
  return found !== null && start + found.index + found[0].length >= end - 2 ? (found[1] ?? '') : '';
};

/** The amounts of the sentence that are named. */
interface Told {
  readonly named: readonly NamedAmount[];
  readonly from: number;
}

/**
 * 工业增加值增长14.6%，|居全省第1|, 生产总值增长6%，|高于全省0.5个百分点|: the place and the distance of what was last told
 * to have grown are those of the growth; a place is not where its level was told too. A growth that leaves something out
 * is no plain one.
 */
export const ofGrowth = (view: string, name: Name, { segment, relation }: Related, { named, from }: Told): Name => {
  const latest = named.length > from ? named[named.length - 1] : undefined;
  if (relation.measure === 'growth' && name.from !== 'earlier') {
    const left = leftOutBefore(view, segment);
    return left === '' || name.text.startsWith('其') ? name : { ...name, text: name.text + left };
  }
  if (name.from !== 'earlier' || latest === undefined) return name;
  if (relation.measure === 'growth') return { ...name, text: adjusted(view, name, segment, latest) ?? name.text };
  const { amount } = segment;
  if (!mayBeOfGrowth(relation, amount)) return name;
  const left = latest.name.text.startsWith(name.text) ? latest.name.text.slice(name.text.length) : '';
  if (relation.measure === 'gap' && latest.relation.measure === 'growth' && isWithout.test(left))
    return { ...name, text: `${latest.name.text}增速` };
  const isRise = relation.measure !== 'rank' && isSteps(amount);
  const grown = growthOf(name.text, relation.measure === 'rank' || isRise, named.slice(from));
  const word = grown === undefined ? '' : wordFor(name.text, isFallen(grown));
  const text = word === '' || (isRise && latest.name.text !== name.text + word) ? name.text : name.text + word;
  // 考核列第8位，|前移3位|: what moved is the place.
  return isRise && amount.unitText === '位' && !namesPlace(text) ? { ...name, text: `${text}排名` } : { ...name, text };
};
