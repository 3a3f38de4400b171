import { wordSet } from '../lexicon/word-tree.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import type { Naming } from './naming.ts';

/** |云台景区|购票游客, |江北国际机场|旅客: whose visitors or passengers were told. */
const site = /^(.{2,}?(?:景区|机场|港区|港口|港|口岸|车站))(?=.{2})/;
const ofSites = wordSet(
  '门票收入 购票收入 旅客吞吐量 货邮吞吐量 国际货邮吞吐量 货物吞吐量 集装箱吞吐量 起降架次 货运量 客运量 客流量',
);

const takingsOfTheSite: Naming = {
  rule: 'takings-of-the-site',
  example: '云台景区购票游客110万人次，门票收入9300万元',
  name: ({ words: { own, behind }, subjects: { thing = '' } }) => {
    const owner = behind === '' && isWordOf(ofSites, own) ? site.exec(thing)?.[1] : undefined;
    return owner === undefined ? undefined : { text: owner + own, isThing: true, from: 'before' };
  },
};

/** |普惠小微贷款|余额: which loans were told of. */
const loans = /^(.{2,}?贷款)(?:余额)?$/;
const loanRates = /^贷款((?:加权)?平均利率|利率)$/;

const rateOfTheLoans: Naming = {
  rule: 'rate-of-the-loans',
  example: '普惠小微贷款余额23万亿元，贷款平均利率下降1.5个百分点',
  name: ({ words: { own, behind }, subjects: { thing = '' } }) => {
    const rate = behind === '' ? loanRates.exec(own)?.[1] : undefined;
    const of = rate === undefined ? undefined : loans.exec(thing)?.[1];
    return of === undefined || rate === undefined ? undefined : { text: of + rate, isThing: false, from: 'before' };
  },
};

const PER_MU = '亩均';

const perMuOfTheOwner: Naming = {
  rule: 'per-mu-of-the-owner',
  example: '规上工业企业亩均产值增长6%，亩均税收增长10%',
  name: ({ words: { own, behind }, subjects: { thing = '' } }) => {
    const at = behind === '' && own.startsWith(PER_MU) ? thing.indexOf(PER_MU) : -1;
    return at < 2 ? undefined : { text: thing.slice(0, at) + own, isThing: true, from: 'before' };
  },
};

/** 新增|公办幼儿园|2所、|学位|390个: so many of them are in these, and not in all. */
const houses = /.(?:幼儿园|学校|小学|中学|初中|高中|医院|养老机构|养老院|敬老院|福利院|托育机构|托育园|民宿)$/;
const places = wordSet('学位 床位 托位 养老床位 医疗床位');

const placesOfTheHouses: Naming = {
  rule: 'places-of-the-houses',
  example: '新增公办幼儿园2所、学位390个',
  name: ({ words: { own, behind }, segment: { link }, subjects: { latest = '' } }) =>
    link === 'listed' && behind === '' && isWordOf(places, own) && houses.test(latest)
      ? { text: latest + own, isThing: false, from: 'before' }
      : undefined,
};

/** 已|开工项目|57个，再|开工|27个|项目|: of the kind that was told of, and not of all. */
const moreOfTheKind: Naming = {
  rule: 'more-of-the-kind',
  example: '重大水利工程已开工项目57个，今年再开工27个项目',
  name: ({ words: { own, behind }, segment: { link, amount }, subjects: { thing = '', unit } }) => {
    if (link !== 'opening' || own === '' || behind === '' || unit !== amount.unitText) return undefined;
    const at = thing.indexOf(own + behind);
    return at < 2
      ? undefined
      : { text: thing.slice(0, at).replace(/已$/, '') + own + behind, isThing: false, from: 'around' };
  },
};

/** |城镇|低保标准年人均提高600元，|农村|年人均提高200元. */
const side = /^(?:城镇|城市|农村|乡村)/;

/** |城镇|年人均: an aspect of one side alone. */
export const isOfSide = (own: string): boolean => side.test(own) && isAspect(own.slice(2));

/** 城乡低保标准, 城镇年人均 → 城镇低保标准年人均; undefined where the owner is not of both. */
export const ofSide = (owner: string, own: string): string | undefined =>
  owner.startsWith('城乡') && owner.length > 4 ? own.slice(0, 2) + owner.slice(2) + own.slice(2) : undefined;

const otherSideOfTownAndCountry: Naming = {
  rule: 'other-side-of-town-and-country',
  example: '城乡低保标准提高，城镇年人均提高600元，农村年人均提高200元',
  name: ({ words: { own, behind }, subjects: { latest = '' } }) => {
    const head = side.exec(own)?.[0];
    const told = side.exec(latest)?.[0];
    const rest = own.slice(head?.length ?? 0);
    if (behind !== '' || head === undefined || told === undefined || head === told || rest === '') return undefined;
    return latest.endsWith(rest) && latest.length > own.length
      ? { text: head + latest.slice(told.length), isThing: true, from: 'before' }
      : undefined;
  },
};

/** Of whom or what a later figure is, that names but an aspect of its own. */
export const ownerNamings: readonly Naming[] = [
  takingsOfTheSite,
  rateOfTheLoans,
  perMuOfTheOwner,
  placesOfTheHouses,
  moreOfTheKind,
  otherSideOfTownAndCountry,
];
