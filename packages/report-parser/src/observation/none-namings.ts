import { wordSet } from '../lexicon/word-tree.ts';
import { isWordOf } from './is-word-of.ts';
import { BEHIND, type Naming, OWN } from './naming.ts';

/** 零|伤亡|. */
const happened = wordSet('伤亡 死亡 事故');

export const noneOfTheThing: Naming = {
  needs: OWN | BEHIND,
  /** 台风中人员零伤亡 */
  name: ({ words: { own, behind }, segment: { amount } }) =>
    amount.tokens === 0 && amount.digits[0] === '0' && isWordOf(happened, behind)
      ? { text: own + behind, isThing: true, from: 'around' }
      : undefined,
};
