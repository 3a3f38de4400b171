import type { Amount } from '../tree.ts';
import { isPoints, isSteps } from './amount-kinds.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';
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

/**
 * 工业增加值增长14.6%，|居全省第1|, 生产总值增长6%，|高于全省0.5个百分点|: the place and the distance of what was last told
 * to have grown are those of the growth; a place is not where its level was told too.
 */
export const ofGrowth = (
  name: Name,
  { relation, amount }: { relation: Relation; amount: Amount },
  told: readonly NamedAmount[],
  from: number,
): Name => {
  if (name.from !== 'earlier' || !mayBeOfGrowth(relation, amount)) return name;
  const isRise = relation.measure !== 'rank' && isSteps(amount);
  const grown = growthOf(name.text, relation.measure === 'rank' || isRise, told.slice(from));
  const word = grown === undefined ? '' : wordFor(name.text, isFallen(grown));
  if (word === '' || (isRise && told[told.length - 1]?.name.text !== name.text + word)) return name;
  return { ...name, text: name.text + word };
};
