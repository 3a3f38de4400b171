import { isDigit } from '../is-digit.ts';
import { classedThings, dimensioned, nationSpokenOf, policyTopics } from '../lexicon/number-contexts.ts';
import { closing } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import { type Exclusion, NONE } from './exclusion.ts';
import { follows, isHalfOpen, isOfKind, modifies, type Place } from './place.ts';

const from = ({ sentence }: Place, at: number, length: number): number => Math.max(sentence.start, at - length);

/** The words before the number, no more than `length` of them. */
const wordsBefore = (place: Place, length: number): string =>
  place.view.slice(from(place, place.before, length), place.before);

/** The words behind the amount and its bound. */
const wordsBehind = ({ view, sentence, amount: { next } }: Place, length: number): string =>
  view.slice(next, Math.min(sentence.end, next + length));

const rateAtEnd =
  /(?:[增降涨跌减]幅|增速|增长|下降|下滑|[\u4e00-\u9fff]率|占比|比重|比例)(?:在|达到?|超过?|高于|低于)?$/;
const ratedOnes = /^的?[\u4e00-\u9fff]{0,4}(?:企业|行业|产品|项目|品类|地区|县区|区县|镇街|乡镇|街道)/;

const nearby = /(?:沿线|沿江|沿河|沿岸|两岸|周边)$/;

const governments =
  /(?:落实|执行|贯彻|对接|承接|用好)[^,;。\d]{0,6}(?:国务院|党中央|中央|国家|自治区|[省市](?:委|政府|级)?)[^,;。\d]{0,8}$/;
const theirRules = /^[\u4e00-\u9fff]{0,8}(?:措施|政策|举措|意见)/;

const ofAllWorks =
  /(?:(?:纳入|列入|入选|进入|融入)(?:国家|全国|全球|世界)|(?:列为|成为|确定为|评为)(?:国家|全[国球省市区州]|世界|长三角|珠三角|[东中西]部|西南|西北|东北|华[东南北中]))(?:地区|“[^”]{2,8}”|首批|第[一二三四五]批)?$/;

const numeralOfThem = /[两三四五六七八九十]个$/;

/** “15”即城区步行|15分钟: which digit the slogan has for it. */
const spelt = /“\s*(\d+)\s*”\s*(?:即|是指|指|为)[^,;。\d]{0,10}$/;

const eachPoint = /每(?:增长|提高|增加|上升|下降|降低)$/;
const yearsAgo = /\d\s?年前$/;

/** 31.4:34.7:33.9: three decimals are parts of a hundred; 1:1.5:2 are none. */
const isWhole = (parts: readonly string[]): boolean => {
  if (!parts.some((part) => part.includes('.')) || parts.every((part) => Number(part) < 10)) return true;
  return Math.abs(parts.reduce((sum, part) => sum + Number(part), -100)) < 2;
};

const partsBefore = closing(':', /\d:$/);

/** Numbers that say which things are meant, or that belong to others than those who report. */
export const thingsMeant: readonly Exclusion[] = [
  /** 3个1类创新药获批上市 */
  {
    rule: 'class-of-a-thing',
    reason: 'name',
    of: ['classifier'],
    units: ['类'],
    applies: (place) => follows(place, classedThings),
  },
  /** 8英寸半导体项目投产 */
  {
    rule: 'size-in-inches',
    reason: 'spec',
    of: ['physical'],
    applies: (place) => place.amount.unit?.code === '[in_i]' && modifies(place),
  },
  /** 5米水深航道全线贯通 */
  {
    rule: 'dimension-of-a-work',
    reason: 'spec',
    of: ['physical'],
    applies: (place) => place.amount.unit?.dimension === 'length' && follows(place, dimensioned),
  },
  /** 云江沿线1公里化工地块治理 */
  {
    rule: 'strip-along-a-river',
    reason: 'spec',
    of: ['physical'],
    before: '线江河岸边',
    applies: (place) =>
      place.amount.unit?.dimension === 'length' &&
      nearby.test(wordsBefore(place, 2)) &&
      /^(?:[以之]?内|范围|化工|重化工)/.test(wordsBehind(place, 4)),
  },
  /** 服务税收降幅20%以上波动企业 */
  {
    rule: 'rate-of-those-meant',
    reason: 'spec',
    of: ['share'],
    before: '幅速长降滑率比重例在达到超过高低于',
    applies: (place) =>
      isHalfOpen(place.amount.bound) && rateAtEnd.test(wordsBefore(place, 8)) && ratedOnes.test(wordsBehind(place, 9)),
  },
  /** 落实国务院24条稳外资措施 */
  {
    rule: 'rules-of-others',
    reason: 'name',
    of: ['classifier'],
    units: ['条', '项'],
    applies: (place) => theirRules.test(wordsBehind(place, 14)) && governments.test(wordsBefore(place, 28)),
  },
  /** 纳入国家102项重大工程的85个项目, 被列为长三角26个中心城市 */
  {
    rule: 'works-of-the-nation',
    reason: 'name',
    of: ['classifier'],
    before: '家国球界省市区州角部南北东中”批',
    applies: (place) => !hasSignAt(place.view, place.amount.next, '。') && ofAllWorks.test(wordsBefore(place, 18)),
  },
  /** 解决三个1亿人问题 */
  {
    rule: 'several-of-so-many',
    reason: 'name',
    before: '个',
    applies: (place) => numeralOfThem.test(wordsBefore(place, 2)),
  },
  /** “15”即城区步行15分钟 */
  {
    rule: 'digit-of-a-slogan-at-hand',
    reason: 'name',
    applies: (place) =>
      !(place.sentence.role === 'glossary' && isOfKind(place, 'classifier', 'noun')) &&
      place.sentence.quotes.length > 0 &&
      spelt.exec(wordsBefore(place, 24))?.[1] === place.amount.digits[0],
  },
  /** 14亿多人口的大国实现充分就业 */
  {
    rule: 'nation-spoken-of',
    reason: 'other',
    of: ['classifier'],
    units: ['亿', '亿人'],
    applies: ({ view, sentence, amount: { next } }) =>
      nationSpokenOf.test(view.slice(next, Math.min(sentence.end, next + 14))),
  },
  /** 建设56个民族的美好家园 */
  {
    rule: 'peoples-of-the-nation',
    reason: 'other',
    of: ['classifier'],
    units: ['个'],
    applies: ({ view, amount: { digits, next } }) =>
      (digits[0] === '56' && view.startsWith('民族', next)) ||
      (digits[0] === '55' && view.startsWith('少数民族', next)),
  },
  /** 每增长1个百分点的增量，相当于5年前1.5个百分点 */
  {
    rule: 'points-of-comparison',
    reason: 'spec',
    of: ['share'],
    applies: (place) =>
      place.amount.unit?.dimension === 'percentage-points' &&
      (eachPoint.test(wordsBefore(place, 3)) || yearsAgo.test(wordsBefore(place, 5))),
  },
  /** 全球前1%学科 */
  {
    rule: 'top-share',
    reason: 'spec',
    of: ['share'],
    before: '前',
    applies: modifies,
  },
  /** 7个学科进入世界排名前1‰ */
  {
    rule: 'top-of-a-ranking',
    reason: 'spec',
    of: ['share'],
    before: '前',
    applies: (place) =>
      !modifies(place) &&
      /(?:排名|排位|进入|跻身|入选|居|列|ESI[\u4e00-\u9fff]{0,6}|全球|世界|全国)前$/.test(wordsBefore(place, 10)),
  },
  /** 国考10市PM2.5浓度改善10.8% */
  {
    rule: 'areas-where-it-changed',
    reason: 'spec',
    of: ['noun'],
    units: ['市', '县', '区', '州', '旗', '省'],
    applies: (place) =>
      /^[\u4e00-\u9fff]?[A-Za-z\d.\u4e00-\u9fff]{2,14}?(?:改善|[下上]升|下降|提高|增长|增加)\d/.test(
        wordsBehind(place, 22),
      ),
  },
  /** 打造365天不落幕的展会 */
  {
    rule: 'days-of-the-year',
    reason: 'spec',
    of: ['physical'],
    units: ['天'],
    applies: (place) => place.amount.digits[0] === '365' && /^(?:不|永不|全年|全天候|乘)/.test(wordsBehind(place, 3)),
  },
  /** 三次产业比例为31.434.752.9 */
  {
    rule: 'number-with-two-points',
    reason: 'other',
    applies: ({ view, amount: { start, end, digits } }) =>
      (hasSignAt(view, end, '.') && digits[0]?.includes('.') === true && isDigit(view.charCodeAt(end + 1))) ||
      (hasSignAt(view, start - 1, '.') && isDigit(view.charCodeAt(start - 2))),
  },
  /** 三次产业结构调整为1:36.3:32.7 */
  {
    rule: 'parts-of-no-whole',
    reason: 'other',
    of: [NONE],
    applies: ({ view, amount: { form, digits, start } }) =>
      (form === 'ratio' && digits.length === 3 && !isWhole(digits)) ||
      (hasSignAt(view, start - 1, ':') && partsBefore(view, Math.max(0, start - 6), start)),
  },
];

const itemsBefore = /(?<!\d)\d{1,3}条[、和][^,;。\d]{2,20}$/;

/** 稳经济47条、助企纾困22条、民企投资|13条|等措施. */
export const isLastOfPolicies = ({ view, after, amount: { start } }: Place): boolean => {
  const found = hasSignAt(view, after, '等') ? itemsBefore.exec(view.slice(Math.max(0, start - 24), start)) : null;
  const at = start - (found?.[0].length ?? start);
  return policyTopics.endingAt(view, at, Math.max(0, at - 8)) !== undefined;
};
