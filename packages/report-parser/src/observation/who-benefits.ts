import { signSet } from '../lexicon/sign-set.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Segment } from '../tree.ts';
import { benefits, isReach } from './benefits.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { isWordOf } from './is-word-of.ts';
import type { Naming, Subjects } from './naming.ts';
import { withoutMeasure } from './reach-namings.ts';
import { overlap } from './shared-parts.ts';
import type { WordsAround } from './words-around.ts';

/** 使|2万户居民受益. */
const makes = signSet('使让');

/** 覆盖|农村|5亿|人口|, 1.2万|学生受益|: whom something reaches that is told of before; undefined where it says more. */
export const benefitIn = ({ own, behind }: Pick<WordsAround, 'own' | 'behind'>): string | undefined => {
  const words = own + behind;
  const told = words !== '' && makes(words.charCodeAt(0)) ? words.slice(1) : words;
  return isReach(told) ? told : undefined;
};

/** |对|小微企业|实行|税收优惠. */
const toWhom = /^对(.{2,16}?)(?:实行|实施|给予|执行|开展|进行)(?=.{2,12}$)/;
/** 大病保险制度|基本建立|. */
const begun =
  /(?<=.{4})(?:基本|全面|初步|逐步|普遍|正式)(?:建立|实施|推开|实行|施行|落地|启动)$|(?<=.{4})(?:主体)?(?:全部|全面|基本|如期|主体)(?:完工|竣工|封顶|建成|投用)$/;

/** 改善校舍|、|食堂条件，惠及3万学生: beside a thing told before, such a list is how it is done. */
const SEVERAL = '、';

/**
 * What people benefit from, as the clause before tells it.
 *  > |对小微企业实行税收优惠|，600万户企业受益
 */
export const causeOfBenefit = (
  source: SourceText,
  told: Span,
  segment: Segment,
  isFirst: boolean,
): string | undefined => {
  const clause = subjectOfClauseBefore(source, told, segment, { isWhole: true, isLastResort: true });
  return !isFirst && clause?.includes(SEVERAL) === true ? undefined : clause?.replace(toWhom, '$1').replace(begun, '');
};

/** 助学贷款|每人每年最高额度|, 安置工程|投资|: people benefit from the thing, and not from what is measured of it. */
const measuredOf =
  /(?<=.{2})(?:(?:每[人户亩]|人均|户均)?(?:每[年月]|年人均|月人均)?(?:最[高低])?(?:额度|(?<!生活|伙食|营养|交通|住宿)(?:财政)?(?:补助|保障|发放)标准|标准)|(?:计划|完成)?总?投资|参[保合]人数)$/;

/** The thing that was told of, or what was told last where that is another. */
const ownerIn = ({ thing, latest = '' }: Subjects): string | undefined =>
  thing === undefined || latest.startsWith(thing) || latest.includes('其中') ? thing : latest;

/** 建成易地扶贫搬迁|安置点|, 搬迁入住; 保障房|建设|, 入住: who moved in is told of the scheme or the dwellings. */
const MOVING = '入住';
const builtFor = /(?<=搬迁)(?:集中)?安置[点区]$|(?<=.{2}[房居])建设$/;
const buildingOf = /^(?:累计|共)?(?:建成|新建|建设|开工建设)(?=.{4})/;

/** 电价补贴, 惠及农户 → 电价补贴惠及农户. */
export const withBenefit = (owner: string, benefit: string): string => {
  if (!benefit.endsWith(MOVING)) return owner + benefit;
  const home = owner.replace(builtFor, '');
  if (home === owner) return owner + benefit;
  const bare = home.replace(buildingOf, '');
  return bare + benefit.slice(overlap(bare, benefit));
};

const BENEFIT = '受益';
const COVERING = '覆盖';
const insured = /参[保合]人数$/;

/** 活动周连续举办，5亿人次|参与|. */
const deedBehind = ({ own, behind }: WordsAround): string | undefined =>
  own === '' && isWordOf(benefits, behind) ? behind : undefined;

export const benefitOfTheThing: Naming = {
  /** 助学贷款最高额度增加4000元，惠及500万在校生 */
  name: ({ words, relation, subjects }) => {
    const by = words.behind === BENEFIT ? words.own.replace(begun, '') : words.own;
    if (by !== words.own) return { text: by + BENEFIT, isThing: false, from: 'around' };
    const owner = ownerIn(subjects);
    const benefit = relation.measure === 'level' ? (benefitIn(words) ?? deedBehind(words)) : undefined;
    if (benefit === undefined || owner === undefined || owner.endsWith(benefit)) return undefined;
    // 参保人数增加2万人、|覆盖|15万人: those who are counted anyway.
    if (benefit === COVERING && insured.test(owner)) return { text: owner, isThing: false, from: 'before' };
    if (benefit.endsWith(MOVING)) return { text: withBenefit(owner, benefit), isThing: false, from: 'before' };
    const bare = owner.replace(measuredOf, '');
    return { text: (bare === owner ? withoutMeasure(owner) : bare) + benefit, isThing: false, from: 'before' };
  },
};
