import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { isWordOf } from './is-word-of.ts';
import {
  BEHIND,
  LATEST,
  LISTED,
  type Naming,
  NO_BEHIND,
  OF_WHOLE,
  OPENING,
  OWN,
  PERCENT,
  SHARE_OF_WHOLE,
  THING,
} from './naming.ts';

/** 财政支出|占总支出|: 比重 is left out. */
export const shareOf = /占[^占]{1,24}$/;

/** |对工业增长的贡献率|, |拉动经济|增长: says of what, and not whose; that to the growth of the world is the whole report's. */
export const isContribution = opening(
  '对拉',
  /^对(?!世界|全球)[^对]{2,24}贡献(?:率|度|份额)?$|^拉动(?:全[国省市区县州])?(?:经济|GDP|(?:地区)?生产总值)$/,
);

export const shareNouns = /(?:比重|比例|比|份额|率|占比|总量|成)$/;

const shareWords = wordSet('占比 比重 比例');

/** 占全市|41%，|占全省|36%: of the same thing. */
const shareAtEnd = /占[^占]{1,24}$/;
export const withoutShareAtEnd = (thing: string): string => thing.replace(shareAtEnd, '') || thing;

/** 增速居全市第二，|总量|占全市12%: of what grew, and not of how fast it did. */
const rateAtEnd = /(?<=.{2})(?:增速|增幅|涨幅)$/;
/** 实际|开工率|92%，完成投资占年度计划105%: nor of how many were begun. */
const doneAtEnd = /(?<=.{2})(?:实际)?(?:开工|复工|完工|竣工|履约|投产)率$/;

/** |工业|增速: who contributes is the thing, and not its rate. */
export const contributor = (thing: string): string => withoutShareAtEnd(thing).replace(/(?<=.)增速$/, '');

/** 年收入|超过10万元，其中50万元以上的村36个、|占比|: what is counted is no part of money. */
const isMoney = /(?:收入|支出|产值|增加值|投资|[总金]额)$/;

const shareIn = (whole: string | undefined, part: string, unit: string | undefined): string =>
  unit === undefined || unit === 'money' || unit === 'share' || !isMoney.test(whole ?? '')
    ? `${part}占${whole}比重`
    : `${part}占比`;

export const shareOfTheWhole: Naming = {
  needs: SHARE_OF_WHOLE,
  /** 一般公共预算支出80亿元，其中民生支出62亿元、占77.5% */
  name: ({ words: { isShareOfWhole }, subjects: { latest, partUnit } }) => {
    const [whole, part] = isShareOfWhole ? (latest ?? '').split('其中') : [];
    return part === undefined ? undefined : { text: shareIn(whole, part, partUnit), isThing: false, from: 'before' };
  },
};

export const partOfTheWhole: Naming = {
  needs: OF_WHOLE,
  /** 城镇新增就业70万人、稳定在全国1/10以上 */
  name: ({ words: { own, whole }, subjects: { latest } }) => {
    const part = own === '' ? latest : own;
    return whole === undefined || part === undefined
      ? undefined
      : { text: `${part}占${whole}比重`, isThing: false, from: 'before' };
  },
};

export const shareOfTheLatest: Naming = {
  needs: OWN | LATEST,
  /** 一般公共预算收入31.8亿元，其中税收收入22.4亿元，占比70.4% */
  name: ({ words: { own }, subjects: { latest, partUnit } }) => {
    if (latest === undefined || !isWordOf(shareWords, own)) return undefined;
    const [whole, part] = latest.split('其中');
    const text = part === undefined ? latest + own : shareIn(whole, part, partUnit);
    return { text, isThing: false, from: 'before' };
  },
};

/** 规上工业企业42户，|增加值|19亿元，占生产总值的40%: what they made, and not they. */
const product = /(?:增加值|产值)$/;
const ofEconomy = /^占[^占]{0,4}(?:生产总值|GDP)/;

/** 占全市|41%|; 带动|农户|3万户，占|农户总数|的41%; 建成高标准农田8万亩、累计48万亩，|占耕地|的62%: all of them take up so much, and not those of this year. */
const isOfLatest = (own: string, latest: string, thing: string): boolean =>
  own.startsWith('占全') ||
  own.includes(latest.slice(-2)) ||
  (product.test(latest) && ofEconomy.test(own)) ||
  thing.endsWith(latest) ||
  (latest.endsWith('投资') && own.endsWith('投资'));

/** |约|占全市60%, |总量|占全省45%: adds nothing to whose share it is. */
const beforeShare = wordSet('约 已 均 总量 总额 规模');

const shared = /^占|的?(?:比重|比例|份额)$/g;

/** 工业总产值500亿元，其中|高新技术产业产值|150亿元，占工业总产值的30%: the part, where its share is that of the whole. */
const partIn = (latest: string, own: string): string | undefined => {
  const [whole = '', part] = latest.split('其中');
  const of = part === undefined ? '' : own.replace(shared, '');
  return (of.length > 2 && whole.endsWith(of)) || (of.length > 3 && of.endsWith(whole)) ? part : undefined;
};

/** |接近|全区楼宇税收的两成: it takes up so much of them; of a mean, |相当于|全国平均水平的57%, it is told as it stands. */
const ofAll = opening('接超相仅', /^(?:接近|超过?|[仅只]?相当于)全[国省市县区州旗镇乡].{2,}$/);
const aMean = /(?:平均|水平|同期|上年|去年)/;

export const nearShareOfTheWhole: Naming = {
  needs: OWN | NO_BEHIND | OPENING | LATEST,
  /** 大厦缴税3260万元，接近全区楼宇税收的两成 */
  name: ({ words: { own }, segment: { amount }, relation: { measure }, subjects: { latest } }) => {
    const isShare = measure === 'level' && (amount.unit?.code === '%' || amount.form === 'ratio');
    if (latest === undefined || !isShare || !ofAll(own)) return undefined;
    const whole = own.slice(own.indexOf('全'));
    if (!aMean.test(whole)) return { text: `${latest}占${whole}比重`, isThing: false, from: 'before' };
    const at = own.indexOf('相');
    return at < 0 ? undefined : { text: latest + own.slice(at), isThing: false, from: 'before' };
  },
};

export const shareOfTheThing: Naming = {
  needs: OWN,
  /** 技改投资增长12.4%、占工业投资比重35% */
  name: ({ words: { own }, subjects: { thing = '', latest = thing } }) => {
    const at = own.indexOf('占');
    if (at < 0 || (at > 0 && !isWordOf(beforeShare, own.slice(0, at)))) return undefined;
    const told = own.slice(at);
    const owner =
      partIn(latest, told) ??
      withoutShareAtEnd(isOfLatest(told, latest, thing) ? latest : thing).replace(rateAtEnd, '');
    return { text: owner + told + (shareNouns.test(told) ? '' : '比重'), isThing: false, from: 'before' };
  },
};

/** 清洁能源|装机占比|54%、发电量占比51%, 装机规模: what the thing itself was told of. */
const ownMeasure = /(?:发电)?(?:装机|发电量|产量|产值|增加值|投资|收入)(?:规模|容量|占比)?$/;

/** 外送电量增长6%、|绿电占比|30%: a share beside a thing is of that thing. */
export const shareBesideTheThing: Naming = {
  needs: OWN | NO_BEHIND | LISTED | THING,
  /** 外送电量增长6%、绿电占比30% */
  name: ({ words: { own, behind }, segment: { link }, subjects: { thing } }) => {
    if (
      thing === undefined ||
      behind !== '' ||
      link !== 'listed' ||
      !own.endsWith('占比') ||
      !/^[^占、]{2,4}占比$/.test(own)
    )
      return undefined;
    const isOfMeasure = ownMeasure.test(own);
    const head = isOfMeasure ? thing.replace(ownMeasure, '') : thing;
    return { text: (head === '' ? thing : head) + own, isThing: false, from: 'before' };
  },
};

export const fulfilmentOfTheThing: Naming = {
  needs: OWN | LATEST,
  /** 水利工程完成投资3.2亿元，完成年度计划104%; 收入22亿元，为预算的97% */
  name: ({ words: { own }, relation, subjects: { latest } }) =>
    relation.rule === 'fulfilment' && /^[完占为]/.test(own) && latest !== undefined
      ? { text: latest.replace(doneAtEnd, '') + own.replace('为', '完成'), isThing: false, from: 'before' }
      : undefined,
};

export const multipleOfTheThing: Naming = {
  needs: LATEST,
  /** 专利拥有量58件，是全市平均水平的3.4倍 */
  name: ({ words: { own }, relation, subjects: { latest } }) =>
    relation.rule === 'multiple-of-another' && latest !== undefined
      ? { text: latest + own, isThing: false, from: 'before' }
      : undefined,
};

export const contributionOfTheThing: Naming = {
  needs: OWN | THING,
  /** 高技术制造业增加值增长9.1%，对工业增长的贡献率为38.4% */
  name: ({ words: { own }, subjects: { thing } }) =>
    thing !== undefined && isContribution(own)
      ? { text: contributor(thing) + own, isThing: false, from: 'before' }
      : undefined,
};

const givenTo = /^贡献了?(全[国省市区县]|全球)$/;
const isGivenTo = opening('贡', givenTo);
const wholes = /^(?:的)?((?:经济|投资)?(?:增量|增长|总量|份额))/;

export const incrementOfTheWhole: Naming = {
  needs: OWN | BEHIND | THING,
  /** 进出口总额9.5万亿元，贡献了全国24%的增量 */
  name: ({ words: { own, behind }, subjects: { thing } }) => {
    const whole = isGivenTo(own) ? givenTo.exec(own)?.[1] : undefined;
    const of = whole === undefined ? undefined : wholes.exec(behind)?.[1];
    return thing === undefined || of === undefined
      ? undefined
      : { text: `${withoutShareAtEnd(thing)}占${whole}${of}比重`, isThing: false, from: 'around' };
  },
};

/** 财政支出70%以上|用于民生|: what it is spent on takes up so much of it. */
const use = /^(?:主要)?(?:用[于在]|投向|投入)(?=.{2})/;
const isUse = opening('主用投', use);

export const useOfTheShare: Naming = {
  needs: OWN | BEHIND | PERCENT,
  /** 财政支出70%以上用于民生 */
  name: ({ words: { own, behind } }) => {
    if (own.length < 2 || own.endsWith('率') || !isUse(behind)) return undefined;
    const spent = behind.replace(use, '');
    const isPlain = own.endsWith('支出') && spent.length < 5 && !spent.endsWith('支出');
    return { text: `${spent}${isPlain ? '支出' : ''}占${own}比重`, isThing: true, from: 'around' };
  },
};
