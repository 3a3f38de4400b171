import { gradedEvents, peopleOfPlace, ratedThings, ratingCues, taxes } from '../lexicon/number-contexts.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import { isCapacityOfLine } from './capacity-of-line.ts';
import type { Exclusion } from './exclusion.ts';
import { isFieldOfRanking } from './field-of-ranking.ts';
import { isHan } from './is-han.ts';
import { isInListOfProjects } from './listed-projects.ts';
import { isOfNamedProject } from './named-project.ts';
import { isGoalOfThePast, isSurpassedPlan, isYardstick } from './past-goals.ts';
import { charAt, follows, isCapacity, isOfRecord, isTotal, modifies, precedes, runHolds } from './place.ts';
import { isStepTaken, passesMarks } from './steps-taken.ts';
import { thingsMeant } from './things-meant.ts';
import { thresholds } from './thresholds.ts';
import { isTimeSpent } from './time-spent.ts';
import { isTimeTaken } from './time-taken.ts';

const isRate = /^的?标准/;
const paidBy = /按照?[^,;:。\d]{0,14}$/;

/** Numbers that say which things are meant: capacities, thresholds, grades. */
export const specifications: readonly Exclusion[] = [
  ...thresholds,
  ...thingsMeant,
  /** 年产138万吨新材料项目 */
  {
    rule: 'rating',
    reason: 'spec',
    applies: (place) => precedes(place, ratingCues) && modifies(place) && !isTotal(place),
  },
  /** 比计划目标30亿元超过4亿元 */
  {
    rule: 'yardstick-of-a-gap',
    reason: 'spec',
    next: '超多高少低',
    isGoal: true,
    applies: isYardstick,
  },
  /** 减税2.3万亿元，超过原定的2万亿元规模 */
  {
    rule: 'surpassed-plan',
    reason: 'spec',
    before: '的近约',
    applies: isSurpassedPlan,
  },
  /** 完成了10%左右的计划目标 */
  {
    rule: 'goal-of-the-past',
    reason: 'spec',
    of: ['share', 'money', 'classifier', 'physical'],
    isGoal: true,
    applies: isGoalOfThePast,
  },
  /** 连跨3个百亿级台阶, 跨越7万亿、8万亿两个台阶 */
  {
    rule: 'steps-taken',
    reason: 'spec',
    of: ['classifier', 'noun', 'money'],
    applies: isStepTaken,
  },
  /** 连续迈过3个千亿元大关 */
  {
    rule: 'marks-passed',
    reason: 'spec',
    of: ['classifier'],
    applies: passesMarks,
  },
  /** 入选首批5个国家公园之一 */
  {
    rule: 'one-of-so-many',
    reason: 'spec',
    of: ['classifier'],
    applies: ({ view, sentence, amount: { next } }) =>
      findSign(view, '之', next, Math.min(sentence.end, next + 28)) >= 0 &&
      /^(?:(?!是|成为)[\u4e00-\u9fffA-Za-z\d“”]){0,26}(?<!分)之一(?![\u4e00-\u9fff])/.test(
        view.slice(next, Math.min(sentence.end, next + 30)),
      ),
  },
  /** 应纳税所得额100万元至300万元部分 */
  {
    rule: 'tranche-of-an-amount',
    reason: 'spec',
    of: ['money'],
    next: '的部',
    applies: ({ view, amount: { next } }) => /^的?部分/.test(view.slice(next, next + 3)),
  },
  /** 110米口径射电望远镜 */
  {
    rule: 'size-of-an-instrument',
    reason: 'spec',
    of: ['physical'],
    next: '口',
    applies: ({ view, amount: { next } }) => view.startsWith('口径', next) && isHan(charAt(view, next + 2)),
  },
  /** 105国道31公里处滑坡治理 */
  {
    rule: 'place-on-a-road',
    reason: 'name',
    of: ['physical'],
    units: ['公里'],
    applies: ({ view, amount: { end } }) => hasSignAt(view, end, '处') && !hasSignAt(view, end + 1, '理'),
  },
  /** 3.5微米极薄铜箔 */
  {
    rule: 'thickness',
    reason: 'spec',
    of: ['physical'],
    units: ['微米', '纳米'],
    applies: modifies,
  },
  /** 按每亩补助200元的标准兑现资金 */
  {
    rule: 'rate-paid-by',
    reason: 'spec',
    of: ['money'],
    next: '的标',
    applies: ({ view, sentence, before, amount: { next } }) =>
      isRate.test(view.slice(next, next + 3)) && paidBy.test(view.slice(Math.max(sentence.start, before - 16), before)),
  },
  /** 企业和个人15%所得税优惠 */
  {
    rule: 'rate-of-a-tax',
    reason: 'spec',
    of: ['share'],
    applies: (place) => follows(place, taxes),
  },
  /** 全国168个重点城市空气质量“后十位” */
  {
    rule: 'field-of-a-ranking',
    reason: 'spec',
    of: ['classifier', 'noun'],
    applies: isFieldOfRanking,
  },
  /** 土地承包到期后再延长30年 */
  {
    rule: 'extension-of-a-term',
    reason: 'spec',
    of: ['physical'],
    units: ['年'],
    before: '长包延期',
    applies: ({ view, sentence, before }) =>
      /到期后?(?:再|可|依法|自动|继续){0,3}(?:延长|延包|顺延|续期)$/.test(
        view.slice(Math.max(sentence.start, before - 12), before),
      ),
  },
  /** 全球最高9米采煤机, 成为全县首个300亿元园区 */
  {
    rule: 'size-of-a-record',
    reason: 'spec',
    of: ['physical', 'money'],
    applies: (place) => modifies(place) && isOfRecord(place),
  },
  /** 地铁站300米内换乘比例, 公交站点500米覆盖率 */
  {
    rule: 'reach-of-a-share',
    reason: 'spec',
    of: ['physical'],
    next: '内以之覆半服范',
    applies: ({ view, sentence, amount: { end } }) =>
      /^(?:[以之]?内的?[\u4e00-\u9fff]{2,12}(?:率|比例|比重|占比)|(?:(?:服务)?半径|(?:服务)?范围)?(?:人口)?覆盖[率面])/.test(
        view.slice(end, Math.min(sentence.end, end + 18)),
      ),
  },
  /** 项目一期4个月时间建成投产 */
  {
    rule: 'time-it-took',
    reason: 'date',
    of: ['physical'],
    applies: isTimeTaken,
  },
  /** 大风封航31天 */
  {
    rule: 'time-spent',
    reason: 'date',
    of: ['physical'],
    applies: isTimeSpent,
  },
  /** 让530万某城儿女受益 */
  {
    rule: 'people-spoken-of',
    reason: 'other',
    units: ['万', '亿'],
    applies: (place) => runHolds(place, peopleOfPlace),
  },
  /** 无1人感染 */
  {
    rule: 'nobody',
    reason: 'other',
    of: ['classifier'],
    before: '无有现生',
    applies: ({ view, before, amount: { digits } }) =>
      digits[0] === '1' && /(?:无|没有|未有|未出现|未发生)$/.test(view.slice(Math.max(0, before - 3), before)),
  },
  /** 1路公交运营 */
  {
    rule: 'number-of-a-line',
    reason: 'name',
    of: ['classifier'],
    units: ['路'],
    applies: ({ view, amount: { end } }) => /^(?:公交|公共汽车|电车)(?!线路)/.test(view.slice(end, end + 6)),
  },
  /** 投资5亿元某新材料项目落户园区 */
  {
    rule: 'size-of-a-named-project',
    reason: 'spec',
    of: ['money'],
    applies: isOfNamedProject,
  },
  /** 220千伏变电工程 */
  {
    rule: 'rated-thing',
    reason: 'spec',
    of: ['physical'],
    applies: (place) =>
      place.amount.unit?.dimension === 'voltage' ||
      (isCapacity(place) && place.amount.next === place.amount.end && runHolds(place, ratedThings) && !isTotal(place)),
  },
  /** 淀粉厂10万吨淀粉改造等14个技改项目 */
  {
    rule: 'capacity-of-a-listed-project',
    reason: 'spec',
    of: ['physical', 'classifier'],
    applies: (place) => isCapacity(place) && modifies(place) && isInListOfProjects(place),
  },
  /** 3000台农机生产线改造 */
  {
    rule: 'capacity-of-a-line',
    reason: 'spec',
    of: ['classifier'],
    applies: isCapacityOfLine,
  },
  /** 8座以下小汽车 */
  {
    rule: 'seats-of-a-vehicle',
    reason: 'spec',
    of: ['classifier'],
    units: ['座'],
    applies: ({ view, amount: { next } }) =>
      /^的?(?:小型|中型|大型)?(?:客车|小汽车|轿车|汽车|车辆|车型|乘用车)/.test(view.slice(next, next + 8)),
  },
  /** 水质达到国家106项卫生标准 */
  {
    rule: 'items-of-a-standard',
    reason: 'spec',
    of: ['classifier'],
    units: ['项'],
    applies: ({ view, sentence, before, amount: { next } }) =>
      /^[\u4e00-\u9fff]{0,8}标准(?![化厂])/.test(view.slice(next, next + 12)) &&
      /(?:达到|符合|满足)[^,;、。\d]{0,8}$/.test(view.slice(Math.max(sentence.start, before - 12), before)),
  },
  /** 落实省委28条规定 */
  {
    rule: 'rules-by-their-number',
    reason: 'name',
    of: ['classifier'],
    units: ['条', '项'],
    applies: ({ view, before, amount: { next } }) =>
      /^(?:配套)?(?:规定|禁令)(?![\u4e00-\u9fff]?\d)/.test(view.slice(next, next + 8)) &&
      /(?:中央|自治区|党委|[省市区县州盟旗]委?)$/.test(view.slice(Math.max(0, before - 4), before)),
  },
  /** 12319城市管理服务热线 */
  {
    rule: 'number-of-a-hotline',
    reason: 'name',
    applies: ({ view, amount: { digits, end } }) =>
      digits[0]?.length === 5 &&
      /^(?:1[0-3]|9[56])\d{3}$/.test(digits[0]) &&
      /^[\u4e00-\u9fff“”]{0,12}热线/.test(view.slice(end - 2, end + 16)),
  },
  /** 5.7级地震 */
  {
    rule: 'grade-of-an-event',
    reason: 'spec',
    of: ['classifier'],
    applies: (place) => place.amount.unit?.code === '{grade}' && follows(place, gradedEvents, place.amount.next),
  },
  /** 每10万人医院数 */
  {
    rule: 'base-of-a-rate',
    reason: 'spec',
    before: '每',
    applies: ({ view, amount: { next } }) => isHan(charAt(view, next)),
  },
];
