import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Amount } from '../tree.ts';
import { isShare } from './amount-kinds.ts';
import { isWordOf } from './is-word-of.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';

const growthOfEconomy = wordSet(
  '经济增速 经济增长 经济增长率 经济增长速度 经济发展速度 经济增长目标 经济增长预期目标 经济增速目标 年度经济增长',
);

const growthOfSomething = wordSet('增长 增速 速度 增长速度 发展速度 经济增速 增长目标 预期增长目标 增长预期目标');

/** 把|增长|预期目标定在7.5%, |6.5%左右的|增速|可以…: of what it is, nothing says. */
const isOfNothing = (name: Name, { rule }: Relation): boolean =>
  (name.from === 'behind' || rule === 'goal' || rule === 'growth-behind') && isWordOf(growthOfSomething, name.text);

/** |经济增速|是综合性指标，预期目标设定为6%以上: what is said of it besides. */
const toldOfGrowth = /^(经济增[长速])(?:是|也是|仍是|事关|关系).*/;
const isToldOfGrowth = opening('经', toldOfGrowth);

/**
 * |经济增速|6%以上: a share under such a name is how much the economy grew. Where nothing says what grows, it is what was
 * told of before, else the economy.
 */
export const ofEconomy = (
  name: Name,
  relation: Relation,
  amount: Amount,
  thing: string | undefined,
): { name: Name; relation: Relation } => {
  if (!isShare(amount) || (relation.measure !== 'level' && relation.measure !== 'growth')) return { name, relation };
  const growth = { ...relation, measure: 'growth' } as const;
  const text = isToldOfGrowth(name.text) ? name.text.replace(toldOfGrowth, '$1') : name.text;
  if (isWordOf(growthOfEconomy, text)) return { name: text === name.text ? name : { ...name, text }, relation: growth };
  if (!isOfNothing(name, relation)) return { name, relation };
  return { name: { ...name, text: thing ?? '经济增长' }, relation: growth };
};
