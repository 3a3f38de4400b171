import { closing } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import type { Relation } from './relation.ts';

/** 将|, 把原有的|, 整合原来的|: who is made into fewer or more stands behind the number. */
const taken = closing(
  '将把由有来原的合并',
  /(?:[将把由](?:原有|原来|现有|原)?的?|(?:整合|合并|撤并|归并)(?:原有|原来|原)的?)$/,
);

/** 42个|网格|细分为, 12所|学校|整合成: the noun, and what became of them. */
const madeInto =
  /^([^,;、。\d]{2,10}?)(?:整合|合并|归并|撤并|调整|优化|重组|改组|细分|细化|拆分|划分|精简|压减|缩减|扩充|增设|改|变|合|并|分)(?:优化|调整|重组)?(?:为|成|到|至)$/;

/**
 * What a number of things was before they were made into another number of them.
 *
 * > 将原有|42个|网格细分为186个微网格
 */
export const readMerger = (
  view: string,
  { before, amount }: Segment,
  next: Segment | undefined,
): Relation | undefined => {
  if (amount.unit?.kind !== 'classifier' || next?.amount.unitText !== amount.unitText) return undefined;
  if (!taken(view, before.start, amount.start)) return undefined;
  const found = madeInto.exec(view.slice(amount.next, next.amount.start));
  if (found === null) return undefined;
  const name: Span = { start: amount.next, end: amount.next + (found[1] as string).length };
  return { measure: 'level', sign: 1, name, bound: undefined, against: undefined, rule: 'base' };
};
