import { opening } from '../lexicon/signed-pattern.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Exclusion } from './exclusion.ts';
import {
  isCountedAfterOf,
  isCountedBehind,
  isCountNext,
  isHalfOpen,
  isLimitedBehindNoun,
  isNounCounted,
  isOfKind,
  isOfSettlement,
  isReachedByEach,
  isShareBefore,
  modifies,
} from './place.ts';

/** 2个|产值|500亿元的集群, 3个|10亿元项目. */
const sizeOfEach =
  /\d[个家](?:(?:年?产值|营业收入|主营业务收入|销售收入|税收|营收|规模|总?投资)(?:超过?|过|达到?|突破)?)?$/;
const ofEach = /^(?:的|(?:项目|企业|产业|园区|集群)(?!总?投资))/;

/** 新建|200立方米蓄水池5口, 、|60平方米值班室2间: what is built has that size each; ten thousands are of all together. */
const built = /(?:建|建成|建设|、)$/;
const countOfBuilt = /^的?[\u4e00-\u9fff]{2,10}\d+[个座处口间所栋眼]/;

/** 低于6000元|的农户, 不足10万元|的薄弱村. */
const areMeant = opening('的', /^的[^,;、。\d]{0,5}(?:农户|贫困户|脱贫户|家庭|村|人口|人群|群众|企业|项目|对象|群体)/);

const isCounted = /\d[个家座条所处项]$/;
const isCountBehindComma = (words: string): boolean => /^、\d+个\d/.test(words);

/** Numbers that say how large those are that are counted, or from where on they count. */
export const thresholds: readonly Exclusion[] = [
  /** 5亿元及以上项目, 收入低于6000元的农户 */
  {
    rule: 'threshold-of-a-class',
    reason: 'spec',
    of: ['money', 'physical'],
    applies: (place) =>
      (isHalfOpen(place.amount.bound) &&
        place.amount.next > place.amount.end &&
        (modifies(place) || isCountNext(place) || hasSignAt(place.view, place.amount.next, '“'))) ||
      (areMeant(place.view, place.amount.next, place.amount.next + 8) &&
        /(?<!不)低于$|不足$|不到$/.test(
          place.view.slice(Math.max(place.sentence.start, place.before - 3), place.before),
        )),
  },
  /** 产值超过10亿元的企业有44家, 80%的社区办公用房达到300平方米以上 */
  {
    rule: 'threshold-of-the-counted',
    reason: 'spec',
    of: ['money', 'physical'],
    applies: (place) => isCountedBehind(place) || isShareBefore(place) || isReachedByEach(place),
  },
  /** 其中超过20亿元9家 */
  {
    rule: 'threshold-right-before-a-count',
    reason: 'spec',
    of: ['money'],
    before: '超过破达到于足',
    applies: isCountNext,
  },
  /** 产量在全国占比超过10%的有44种 */
  {
    rule: 'share-of-the-counted',
    reason: 'spec',
    of: ['share'],
    before: '超过破达到于',
    next: '的',
    applies: (place) =>
      /^的共?有\s*\d+[\u4e00-\u9fff]/.test(place.view.slice(place.amount.next, place.amount.next + 10)),
  },
  /** 出栏50头以上养殖大户23户 */
  {
    rule: 'threshold-before-a-count',
    reason: 'spec',
    of: ['classifier'],
    applies: (place) => isHalfOpen(place.amount.bound) && isNounCounted(place),
  },
  /** 600分以上45人 */
  {
    rule: 'marks-of-the-counted',
    reason: 'spec',
    of: ['classifier'],
    units: ['分'],
    applies: (place) => place.amount.next > place.amount.end && isCountNext(place),
  },
  /** 现有超10亿企业11家 */
  {
    rule: 'size-of-the-counted',
    reason: 'spec',
    before: '超过破达到于',
    applies: ({ view, amount: { next, unitText } }) =>
      (unitText === '' || unitText.endsWith('亿') || unitText.endsWith('万') || unitText.endsWith('元')) &&
      /^元?的?(?:企业|项目|园区|产业|集群|品牌|楼宇|写字楼|商圈|市场|镇街|乡镇|县区|区县|县市|[镇村县])(?:[由从]|不[少低]于|不超过|达到?|至少|共?有|共|增至|超过?|突破)?\d/.test(
        view.slice(next, next + 10),
      ),
  },
  /** 成为全县第一家过2亿元的茶企 */
  {
    rule: 'mark-of-the-first',
    reason: 'spec',
    of: ['money', 'physical', 'classifier'],
    before: '超过破达到于',
    next: '的',
    applies: ({ view, sentence, before }) =>
      /(?:第[一二三四五]|首|唯一一?)[家个座条](?:超过?|突破|过|达到?)$/.test(
        view.slice(Math.max(sentence.start, before - 14), before),
      ),
  },
  /** 日发电量36天超2亿千瓦时 */
  {
    rule: 'threshold-of-days-counted',
    reason: 'spec',
    of: ['physical', 'money', 'classifier'],
    before: '超过破达到于',
    applies: ({ view, sentence, before }) =>
      /(?<!连续|\d)\d{1,4}[天次](?:超过?|突破|高于|达到)$/.test(
        view.slice(Math.max(sentence.start, before - 10), before),
      ),
  },
  /** 存栏800头标准化养殖场12个 */
  {
    rule: 'size-of-farms-counted',
    reason: 'spec',
    of: ['classifier'],
    before: '栏',
    applies: ({ view, sentence, amount: { next } }) =>
      /^[\u4e00-\u9fff]{1,12}(?:场|小区|基地|企业|大户|合作社|园区)\d+[个家座户处]/.test(
        view.slice(next, Math.min(sentence.end, next + 22)),
      ),
  },
  /** 森林覆盖率在80%以上的镇12个 */
  {
    rule: 'threshold-of-what-is-counted-behind',
    reason: 'spec',
    of: ['share', 'money'],
    applies: (place) =>
      (isOfKind(place, 'share') && isHalfOpen(place.amount.bound) && isCountedAfterOf(place)) ||
      (isOfKind(place, 'money') && '过超破'.includes(place.view[place.before - 1] ?? ' ') && isCountedAfterOf(place)),
  },
  /** 230个50户以上村寨, 6个3000亩、8个1000亩的中心 */
  {
    rule: 'threshold-behind-a-count',
    reason: 'spec',
    of: ['classifier', 'physical'],
    before: '个家座条所处项',
    applies: (place) =>
      isCounted.test(place.view.slice(Math.max(0, place.before - 2), place.before)) &&
      (isOfKind(place, 'physical') || isHalfOpen(place.amount.bound) || isLimitedBehindNoun(place)) &&
      (modifies(place) || isCountBehindComma(place.view.slice(place.amount.next, place.amount.next + 7))),
  },
  /** 50户以上连片村寨完成改造 */
  {
    rule: 'threshold-of-a-settlement',
    reason: 'spec',
    of: ['classifier'],
    units: ['户', '人', '万'],
    applies: isOfSettlement,
  },
  /** 形成2个产值500亿元的产业集群, 引进3个10亿元项目 */
  {
    rule: 'threshold-of-each-listed',
    reason: 'spec',
    of: ['money'],
    before: '个家值入收模资超过达到破',
    next: '的项企产园集',
    applies: ({ view, sentence, before, amount: { next, digits } }) =>
      ofEach.test(view.slice(next, next + 5)) &&
      digits[0]?.includes('.') !== true &&
      sizeOfEach.test(view.slice(Math.max(sentence.start, before - 16), before)),
  },
  /** 新建200立方米蓄水池5口、60平方米值班室2间 */
  {
    rule: 'size-of-each-built',
    reason: 'spec',
    of: ['physical'],
    units: ['平方米', '立方米', '立方', '方'],
    before: '建成设、',
    applies: ({ view, sentence, before, amount: { next } }) =>
      built.test(view.slice(Math.max(sentence.start, before - 2), before)) &&
      countOfBuilt.test(view.slice(next, Math.min(sentence.end, next + 16))),
  },
  /** 形成50亿元畜禽产业集群 */
  {
    rule: 'size-of-a-cluster',
    reason: 'spec',
    of: ['money'],
    applies: ({ view, amount: { next } }) =>
      findSign(view, '群', next, Math.min(next + 14, view.length)) >= 0 &&
      /^[\u4e00-\u9fff]{0,10}(?:产业|企业)集群/.test(view.slice(next, next + 14)),
  },
  /** 防洪能力达到50年一遇 */
  {
    rule: 'return-period',
    reason: 'spec',
    of: ['physical'],
    next: '一',
    applies: ({ view, amount: { next } }) => view.startsWith('一遇', next),
  },
];
