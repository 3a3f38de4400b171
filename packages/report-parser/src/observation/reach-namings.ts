import { aspects } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import { isReached } from './benefits.ts';
import { withoutFate } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { BEHIND, type Naming, OWN, REACH } from './naming.ts';

/** Whom anything may reach, so that by themselves they say nothing. */
const reachedNouns = wordSet(
  '项目 企业 产值 产能 消费 消费额 销售 销售额 商品销售 投资 社会投资 民间投资 城市消费 综合消费 城市综合消费',
);

/** 新增入园项目24家，|实现|税收7070万元: theirs, and not the whole county's. */
const earnings = wordSet('税收 利税 入库税收 税收收入');

/** 展会|总营收|, 带动消费3亿元: it is the fair that does. */
export const withoutMeasure = (thing: string): string => {
  const measure = aspects.endingAt(thing, thing.length, 0);
  return measure === undefined || measure.length === thing.length
    ? thing
    : thing.slice(0, thing.length - measure.length);
};

/** |带动|贫困户2900户: without the verb they would be all that there are. */
const isLifting = (reach: string, own: string): boolean =>
  reach === '服务' ? !hasSignAt(own, 2, '业') : reach.endsWith('带动');

export const reachOfTheThing: Naming = {
  needs: REACH,
  /** 技改贷款11亿元，支持项目420个 */
  name: ({ words: { own, behind, reach }, subjects: { thing, counted } }) => {
    if (reach === '' || thing?.includes('其中') === true) return undefined;
    const left = own.startsWith(reach) ? own.slice(reach.length) : own;
    if (behind !== '' && left !== '') return undefined;
    const reached = left || behind;
    if (reach.endsWith('完成')) return undefined;
    if (isLifting(reach, own) && isReached(reached))
      return { text: withoutMeasure(thing ?? '') + reach + reached, isThing: thing === undefined, from: 'before' };
    if (thing === undefined) return undefined;
    if (reach === '实现')
      return thing === counted?.text && isWordOf(earnings, reached)
        ? { text: thing + reached, isThing: false, from: 'before' }
        : undefined;
    return isWordOf(reachedNouns, reached)
      ? { text: withoutMeasure(thing) + reach + reached, isThing: false, from: 'before' }
      : undefined;
  },
};

export const reachOfTheNounBehind: Naming = {
  needs: OWN | BEHIND,
  /** 惠及340万人的引水工程启动建设 */
  name: ({ words: { own, behind }, isFollowedByOf }) =>
    isFollowedByOf && behind !== '' && own.endsWith('惠及')
      ? { text: `${withoutFate(behind)}惠及`, isThing: true, from: 'around' }
      : undefined,
};
