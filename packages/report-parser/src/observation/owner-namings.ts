import { measureNouns, reaches } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { guests } from '../lexicon/sub-areas.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import { doingOf } from './clean-name.ts';
import { isAspect } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { countedFor, isMeanOf } from './means-of-groups.ts';
import { BEHIND, JOINED, LATEST, type Naming, NO_BEHIND, OPENING, OWN, SAME_UNIT, THING } from './naming.ts';
import { aspectOfTheOtherGroup } from './other-group.ts';
import { overlap } from './shared-parts.ts';

/** Whose visitors, passengers or air were told, and what is then told of the same. */
const holders: readonly { readonly owner: RegExp; readonly own: RegExp }[] = [
  // |云台景区|购票游客, |江北国际机场|旅客
  {
    owner: /^(.{2,}?(?:景区|机场|港区|港口|港|口岸|车站))(?=.{2})/,
    own: /^(?:(?:门票|购票)收入|(?:旅客|(?:国际)?货邮|货物|集装箱)吞吐量|起降架次|货运量|客[运流]量)$/,
  },
  // |市区|PM2.5平均浓度，空气质量优良率
  {
    owner: /^(.{0,6}(?:市区|城区)(?:(?:环境)?空气(?:质量)?(?=优良))?)(?=PM|细颗粒|可吸入|环境空气|空气|优良)/,
    own: /^(?:PM|细颗粒|可吸入|环境空气|空气|优良(?:天数|率))/,
  },
  // |县城|建成区面积，人口
  { owner: /^(.{0,6}(?:县城|城区|市区|镇区))(?=建成区|规划)/, own: /^(?:常住|城镇)?人口$/ },
  // |规上工业企业|亩均产值，亩均税收
  { owner: /^(.{2,}?)(?=亩均)/, own: /^亩均/ },
];

const mayBeHeld = signSet('门购旅国货集起客P细可环空优亩常城人');

const ofTheHolder: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 云台景区购票游客110万人次，门票收入9300万元 */
  name: ({ words: { own }, subjects: { thing = '' } }) => {
    const held = mayBeHeld(own.charCodeAt(0)) ? holders.find((one) => one.own.test(own)) : undefined;
    const owner = held?.owner.exec(thing)?.[1];
    return owner === undefined
      ? undefined
      : { text: owner + own.slice(overlap(owner, own)), isThing: true, from: 'before' };
  },
};

/** |普惠小微贷款|余额: which loans were told of. */
const loans = /^(.{2,}?贷款)(?:余额)?$/;
const loanRates = /^贷款((?:加权)?平均利率|利率)$/;
const isLoanRate = opening('贷', loanRates);

const rateOfTheLoans: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 普惠小微贷款余额23万亿元，贷款平均利率下降1.5个百分点 */
  name: ({ words: { own }, subjects: { thing = '' } }) => {
    const rate = isLoanRate(own) ? loanRates.exec(own)?.[1] : undefined;
    const of = rate === undefined ? undefined : loans.exec(thing)?.[1];
    return of === undefined || rate === undefined ? undefined : { text: of + rate, isThing: false, from: 'before' };
  },
};

/** 新增|公办幼儿园|2所、|学位|390个: so many of them are in these, and not in all. */
const houses = /.(?:幼儿园|学校|小学|中学|初中|高中|医院|养老机构|养老院|敬老院|福利院|托育机构|托育园|民宿)$/;
const places = wordSet('学位 床位 托位 养老床位 医疗床位');

/** 建成|小微企业园|109个，|入驻企业|4600家: who moved into them. */
const hosts = /.(?:园区?|基地|孵化器|众创空间|楼宇|创客空间|综合体)$/;

/** |个体私营企业|2300户，|从业人员|1.2万人: who works in them. */
const employers = /.(?:企业|公司|主体|工商户|合作社|农场)$/;
const staff = wordSet('从业人员 从业人数 就业人员 吸纳就业 职工 员工');
const paidIn = wordSet('实交税金 实缴税金 上交税金 上缴税金 入库税金 缴纳税金 实现税金 入库税收 上缴税收');
const TAXES = '税收';

/** 规上工业企业 are as often those of a zone that was told of; a kind by whose it is stands for itself. */
const byOwner = /^(?:乡镇|乡村|镇办|村办|民营|私营|个体|非公有?制?|外商投资|外资|三资|国有|集体|股份制)/;
const earned = /(?:完成|实现|[实上][交缴]|入库|缴纳)$/;

/** |乡镇企业|总产值, |民营企业|营业收入: the kind of enterprise of which something was measured. */
const kindMeasured = (told: string): string | undefined => {
  const measure = measureNouns.endingAt(told, told.length, 0);
  const kind = told.slice(0, told.length - (measure?.length ?? 0)).replace(earned, '');
  return measure !== undefined && byOwner.test(kind) && employers.test(kind) ? kind : undefined;
};

const ofTheEmployers: Naming = {
  needs: OWN | NO_BEHIND,
  /** 乡镇企业总产值12亿元，实交税金1800万元，从业人员2.6万人 */
  name: ({ words: { own }, relation: { measure }, subjects: { latest = '', thing = '' } }) => {
    if (measure !== 'level') return undefined;
    const isOfCounted = isWordOf(staff, own) || isWordOf(paidIn, own);
    if (!isOfCounted && own !== TAXES) return undefined;
    const counted = isOfCounted && employers.test(latest) ? latest.slice(doingOf(latest).length) : undefined;
    const employer = counted ?? kindMeasured(latest) ?? kindMeasured(thing);
    return employer === undefined ? undefined : { text: employer + own, isThing: false, from: 'before' };
  },
};

const placesOfTheHouses: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 新增公办幼儿园2所、学位390个 */
  name: ({ words: { own }, segment: { link }, subjects: { latest = '' } }) => {
    if (isWordOf(guests, own) && hosts.test(latest))
      return { text: latest.slice(doingOf(latest).length) + own, isThing: true, from: 'before' };
    return link === 'listed' && isWordOf(places, own) && houses.test(latest)
      ? { text: latest + own, isThing: false, from: 'before' }
      : undefined;
  },
};

/** 举办|苹果节|，签约项目14个，|签约资金|4亿元: signed there, and not in the whole year. */
const signed =
  /(?:现场|集中)?签约(?:项目|资金|总?投资|总?金?额)?$|(?:(?:合同|协议|成交)(?:总?金?额|资金|投资)|引资额|引进资金|签订合同)$/;

const maySign = signSet('现集签合协成引');

export const isSigned = (own: string): boolean =>
  own !== '' && maySign(own.charCodeAt(0)) && signed.exec(own)?.index === 0;

/** |中部博览会|接待客商: the event of which something was told. */
const eventAhead =
  /^(.{2,}?(?:(?<![社协机])[会节周展]|论坛))(?=(?:共|累计|现场)?(?:接待|吸引|参[展会加]|邀请|达成|实现|带动|成交|观众|客商|销售))/;

/** 中部博览会|签约金额 → 中部博览会; undefined where what was told last is of no event. */
const eventOf = (latest: string): string | undefined => {
  const event = latest.replace(signed, '');
  return event !== latest && /[会节周展坛]$/.test(event) ? event : eventAhead.exec(latest)?.[1];
};

const signedThere: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 举办苹果节，签约项目14个，签约资金4亿元; 苹果节接待游客16万人次，签约项目14个 */
  name: ({ words: { own }, subjects: { latest = '' } }) => {
    const event = isSigned(own) ? eventOf(latest) : undefined;
    return event === undefined ? undefined : { text: event + own, isThing: true, from: 'before' };
  },
};

/** 已|开工项目|57个，再|开工|27个|项目|: of the kind that was told of, and not of all. */
const moreOfTheKind: Naming = {
  needs: OWN | BEHIND | OPENING | THING | SAME_UNIT,
  /** 重大水利工程已开工项目57个，今年再开工27个项目 */
  name: ({ words: { own, behind }, segment: { amount }, subjects: { thing = '', unit } }) => {
    if (unit !== amount.unitText) return undefined;
    const at = thing.indexOf(own + behind);
    return at < 2
      ? undefined
      : { text: thing.slice(0, at).replace(/已$/, '') + own + behind, isThing: false, from: 'around' };
  },
};

/** |城镇|低保标准年人均提高600元，|农村|年人均提高200元. */
const side = /^(?:城镇|城市|农村|乡村)/;
const isOfOneSide = opening('城农乡', side);

/** |城镇|年人均: an aspect of one side alone. */
export const isOfSide = (own: string): boolean => isOfOneSide(own) && isAspect(own.slice(2));

/** 城乡低保标准, 城镇年人均 → 城镇低保标准年人均; undefined where the owner is not of both. */
export const ofSide = (owner: string, own: string): string | undefined =>
  owner.startsWith('城乡') && owner.length > 4 ? own.slice(0, 2) + owner.slice(2) + own.slice(2) : undefined;

const otherSideOfTownAndCountry: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 城乡低保标准提高，城镇年人均提高600元，农村年人均提高200元 */
  name: ({ words: { own }, subjects: { latest = '' } }) => {
    if (!isOfOneSide(own) || !isOfOneSide(latest)) return undefined;
    const head = side.exec(own)?.[0];
    const told = side.exec(latest)?.[0];
    const rest = own.slice(head?.length ?? 0);
    if (head === undefined || told === undefined || head === told) return undefined;
    return latest.endsWith(rest) && latest.length > own.length
      ? { text: head + latest.slice(told.length), isThing: true, from: 'before' }
      : undefined;
  },
};

/** 园区|10户|规上企业|实现产值: whose enterprises they are, and which, was told with their number. */
const deedOfTheCounted: Naming = {
  needs: OWN | NO_BEHIND | JOINED,
  /** 园区10户规上企业实现产值22亿元 */
  name: ({ words: { own }, subjects: { latest = '', counted } }) => {
    const isCounted = latest === counted?.text && !latest.includes('、');
    if (!isCounted || reaches.startingAt(latest, 0, latest.length) !== undefined) return undefined; // 带动群众|户均增收
    const shared = overlap(latest, own);
    return shared < 2 || shared === latest.length || shared === own.length
      ? undefined
      : { text: latest + own.slice(shared), isThing: true, from: 'before' };
  },
};

const results = wordSet('税收 税金 上交税金 上缴税金 入库税金 利税 利润 工业增加值 工业总产值 工业产值 主营业务收入');
const counting = /(?:企业|公司|园区|集团|户|市场主体|合作社)$/;

const resultOfTheCounted: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 7家投产企业完成工业总产值17亿元、税收1亿元; 引进企业15家，实现产值10亿元，税收3000万元 */
  name: ({ words: { own }, segment: { link }, subjects: { latest = '', counted } }) => {
    if (!isWordOf(results, own)) return undefined;
    const isOfThem = link === 'opening' && counted !== undefined && latest !== counted.text;
    if (link !== 'listed' && !(isOfThem && latest.startsWith(counted.text))) return undefined;
    const owner = counted !== undefined && latest.startsWith(counted.text) ? counted.text : latest;
    return owner === latest || !counting.test(owner)
      ? undefined
      : { text: owner + own.slice(overlap(owner, own)), isThing: true, from: 'before' };
  },
};

/** 改造农村危房|惠及|85户: what was done for them. */
const doneWith = /(?<=.{2})(?:惠及|(?:全部)?(?:脱贫|过线|达标|入住))$/;

const ofEachCounted: Naming = {
  needs: OWN | NO_BEHIND | LATEST,
  /** 改造农村危房85户，每户补助1.2万元 */
  name: ({ words: { own }, subjects: { latest, unit = '' } }) =>
    latest !== undefined && isMeanOf(own, latest, unit)
      ? { text: countedFor(latest.replace(doneWith, ''), unit) + own, isThing: false, from: 'before' }
      : undefined,
};

/** |最高的|北辛庄|900元: where it is most or least of what was told as a mean. */
const extremeOf = /^最[高低多少大小长短快慢]的(.{2,12})$/;

const extremeOfTheMean: Naming = {
  needs: OWN | NO_BEHIND | THING | SAME_UNIT,
  /** 亩租金平均700元，最高的北辛庄900元 */
  name: ({ words: { own, behind }, segment: { amount }, subjects: { thing, latest = thing, unit } }) => {
    if (
      behind !== '' ||
      latest === undefined ||
      thing === undefined ||
      unit !== amount.unitText ||
      !hasSignAt(own, 0, '最')
    )
      return undefined;
    const where = extremeOf.exec(own)?.[1];
    return where === undefined
      ? undefined
      : { text: where + (latest.endsWith(thing) ? thing : latest), isThing: false, from: 'before' };
  },
};

/** |农民人均纯收入|最高的|石桥镇|达6800元. */
const extremeNamed = /^(.{3,}?)最[高低多少大小长短快慢]的([^、]{2,8}[镇乡村区县市州旗街道])$/;

const extremeOfWhatItNames: Naming = {
  needs: OWN | NO_BEHIND,
  /** 农民人均纯收入最高的石桥镇达6800元 */
  name: ({ words: { own } }) => {
    const [, measure, where] = (own.indexOf('最') > 2 ? extremeNamed.exec(own) : null) ?? [];
    return where === undefined ? undefined : { text: `${where}${measure}`, isThing: true, from: 'before' };
  },
};

/** Of whom or what a later figure is, that names but an aspect of its own. */
export const ownerNamings: readonly Naming[] = [
  ofEachCounted,
  extremeOfTheMean,
  extremeOfWhatItNames,
  signedThere,
  deedOfTheCounted,
  resultOfTheCounted,
  ofTheHolder,
  rateOfTheLoans,
  ofTheEmployers,
  placesOfTheHouses,
  moreOfTheKind,
  otherSideOfTownAndCountry,
  aspectOfTheOtherGroup,
];
