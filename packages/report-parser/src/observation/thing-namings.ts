import { bareModifiers, doings } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { benefits } from './benefits.ts';
import { subjectIn } from './clause-before.ts';
import { doingOf } from './clean-name.ts';
import { areAspects, isAspect, isYield } from './is-aspect.ts';
import { isWordOf } from './is-word-of.ts';
import { withAspect, withDeed, withoutMean, withoutNewness } from './join-names.ts';
import {
  BEHIND,
  LATEST,
  LISTED,
  type Naming,
  NO_BEHIND,
  NO_OWN,
  OWN,
  SAME_UNIT,
  type Subjects,
  THING,
  TOTAL,
} from './naming.ts';
import { aspectOfPart } from './of-part.ts';

/** What a budget takes in, which its spending stands beside. */
const budgetIncome = /(?<=预算|财政)总?收入$/;

const rates = wordSet('增速 增幅 涨幅 降幅');
const counts = wordSet('数量 总量 总数 个数 户数 人数 总人数 增量');

/** 百城|提质|项目: the verb is part of its name. */
const isCountedThing = /(?:项目|工程|园区|基地|企业|行动)$/;

/** 120个重点项目|开工|、80个|竣工|: how far the counted things have come. */
const stage =
  /(?:[新改扩续]建|新?改扩建|提升改造|改造提升|开工|复工|竣工|完工|投产|建成|投用|达产|续建|启动|签约|落地)(?:建设|投产|投用|运营)?$/;

/** 新签约项目86个、总投资…；|新开工|72个、|总投资|…: of those that came as far as was told last. */
const isOfLaterStage = (thing: string, latest: string): boolean => {
  const [first, last] = [stage.exec(thing), stage.exec(latest)];
  return (
    first !== null && last !== null && first.index > 1 && thing.slice(0, first.index) === latest.slice(0, last.index)
  );
};

/**
 * 其中税收12亿元，|增速|居全市第2: of the part that was told last; 企业达到60家，增加值20亿元，|增幅|居全市第3: of what was told of
 * them; 贫困户|稳定脱贫|，收入3万元: of whom something was told.
 */
const ownerOf = (
  aspect: string,
  { thing, latest }: { thing: string; latest: string | undefined },
  isListed: boolean,
): string => {
  const all = withoutNewness(thing); // 新增企业12家，|总数|达70家，产值…: of all of them
  if (all !== undefined && latest?.startsWith(all) === true) return all;
  if (latest !== undefined && latest !== thing && isOfLaterStage(thing, latest)) return latest;
  const isRate = isWordOf(rates, aspect);
  if (isRate && isCountedThing.test(thing) && latest?.startsWith(thing) === true) return latest;
  return (isListed || isRate) && latest?.includes('其中') === true
    ? latest
    : isWordOf(counts, aspect)
      ? thing
      : isCountedThing.test(thing)
        ? thing
        : (subjectIn(thing) ?? thing);
};

/** 建成|高标准农田|8万亩、累计达到120万亩: what all of them are, made in earlier years too. */
const makings = wordSet(
  '建成 建设 新建 建设筹集 筹集 筹措 建设筹措 培育 认定 打造 创建 推出 布局 设立 引进 落户 获评 获批 获认定 入选 创成 成功创建 成功培育',
);

const allOf = (name: string): string | undefined => {
  const all = withoutNewness(name);
  if (all !== undefined) return all;
  const making = makings.startingAt(name, 0, name.length);
  const isNoun = name.startsWith('建成区');
  return making === undefined || isNoun || name.length - making.length < 2 ? undefined : name.slice(making.length);
};

/** 国家级 → 省级 in 建成国家级技术中心. */
const withModifier = (thing: string, modifier: string): string | undefined => {
  const doing = doingOf(thing);
  const first = bareModifiers.startingAt(thing, doing.length, thing.length);
  return first === undefined ? undefined : doing + modifier + thing.slice(doing.length + first.length);
};

/** Deeds that say what they are done to: 修复湿地9万亩，|造林|8万亩. */
const wholeDeeds = wordSet('造林 植树 绿化');

/** |已|授权, |实际|开工: that it is done is told by the review. */
const withoutAlready = (own: string): string => own.replace(/^(?:已|实际(?!到位))(?=.)/, '');

const isDeed = (own: string): boolean =>
  isWordOf(doings, withoutMean(withoutAlready(own))) && !isWordOf(wholeDeeds, own);

/** 技能|培训|2000人次，|转移就业|800人, 就业|意向|: who found work is no kind of training, nor who was trained of a school. */
const isOfPeople = (thing: string, own: string): boolean =>
  own.endsWith('就业') ? /(?:培训|意向)$/.test(thing) : own.endsWith('培训') && /(?:扩招|招生|招聘)$/.test(thing);

/** Of what is told in pairs, the later leaves out what the earlier begins with. */
const counterparts = new Map([
  ['外资', '内资'],
  ['内资', '外资'],
  ['出口', '进口'],
  ['进口', '出口'],
]);

export const allBehindTheNew: Naming = {
  needs: TOTAL,
  /** 新增“小巨人”企业3家、累计达17家 */
  name: ({ segment: { amount }, relation, subjects: { latest, dimension } }) => {
    const { kind, dimension: own } = amount.unit ?? {};
    // People and money flow: 新增就业3万人、累计15万人 are all new.
    if (relation.measure !== 'level' || own !== dimension) return undefined;
    if ((kind !== 'classifier' && kind !== 'physical') || amount.unit?.code === '{person}') return undefined;
    const all = allOf(latest ?? '');
    return all === undefined ? undefined : { text: all, isThing: true, from: 'earlier' };
  },
};

/** 受理投诉1200件，挽回损失300万元，|办结率|100%: of what was counted, and not of money. */
const isHandled = /(?:办结|办复|答复|受理|处理|调解|满意)率$/;

/** 光伏|装机80万千瓦，|年发电量|12亿千瓦时: of these plants, and not of the whole place. */
const plants = /(?:光伏|风电|水电|火电|核电|能源|蓄能|电站|项目)(?:总?装机(?:容量|规模)?|总投资)?$/;
/** 煤炭行业|利润|9亿元，|亏损面|57%: of that branch. */
const results = /(?:利润|利润总额|产值|增加值|收入)$/;
const isOutputOf = (thing: string, own: string): boolean =>
  (own === '年发电量' && plants.test(thing)) || (own === '亏损面' && results.test(thing));

/** 新办民营企业150家，|净增注册资本|3亿元. */
const NET_RISE = '净增';

/** 接待游客300万人次，|上缴税收|2亿元: guests pay no taxes; nor does what is but measured of a thing that was not named. */
const mayYield = (owner: string, { latest, unit = '' }: Subjects): boolean =>
  !isAspect(owner) && !(latest === owner && /人次?$/.test(unit));

export const aspectOfTheThing: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 新储备水利项目25个、总投资30亿元 */
  name: ({ words: { own }, segment: { link }, relation, subjects }) => {
    const { thing, latest } = subjects;
    if (thing === undefined) return undefined;
    if (own.startsWith(NET_RISE) && isAspect(own.slice(NET_RISE.length)))
      return {
        text: NET_RISE + withAspect(allOf(thing) ?? thing, own.slice(NET_RISE.length)),
        isThing: false,
        from: 'before',
      };
    if (!isAspect(own) && !areAspects(own) && !isOutputOf(thing, own)) return undefined;
    if (isHandled.test(own) && subjects.dimension === 'money')
      return { text: withAspect(subjects.counted?.text ?? '', own), isThing: false, from: 'before' };
    const owner = ownerOf(own, { thing, latest }, link === 'listed');
    if (isYield(owner) || (isYield(own) && !mayYield(owner, subjects))) return undefined;
    const ofWhole = withAspect(owner, own);
    const text = relation.measure === 'level' ? aspectOfPart(own, ofWhole, subjects) : undefined;
    return { text: text ?? ofWhole, isThing: false, from: 'before' };
  },
};

/** 财政总收入30亿元，|税收占比|: not that of the budget's own revenue. */
const TAX_SHARE = '税收占比';
const ALL_INCOME = '财政总收入';

/** |民生支出|占预算支出比重80%，累计|支出|156亿元: that of which the share was told. */
const SPENDING = '支出';
const spendingShared = /^[^占]{2,8}支出占.{2,}比重$/;

export const spendingOfTheBudget: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 一般公共预算收入增长3%，支出6.3亿元 */
  name: ({ words: { own }, subjects: { thing } }) =>
    thing === undefined
      ? undefined
      : own === SPENDING && spendingShared.test(thing)
        ? { text: thing.slice(0, thing.indexOf(SPENDING) + SPENDING.length), isThing: true, from: 'before' }
        : (own === SPENDING || own === '总支出') && budgetIncome.test(thing)
          ? { text: thing.replace(budgetIncome, own), isThing: true, from: 'before' }
          : own === TAX_SHARE && thing.endsWith(ALL_INCOME)
            ? { text: thing + own, isThing: false, from: 'before' }
            : undefined,
};

export const modifierOfTheThing: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 建成国家级技术中心3家、省级15家 */
  name: ({ words: { own }, subjects: { thing, latest } }) => {
    if (thing === undefined || !isWordOf(bareModifiers, own)) return undefined;
    const [whole, part] = latest?.split('其中') ?? [];
    const ofPart = part === undefined ? undefined : withModifier(part, own);
    if (ofPart !== undefined) return { text: `${whole}其中${ofPart}`, isThing: false, from: 'before' };
    const text = withModifier(thing, own);
    return text === undefined ? undefined : { text, isThing: true, from: 'before' };
  },
};

/** 建档立卡贫困人口|参保率, 住院费用报销比例: what is paid to a group is not what is paid to all. */
const groups = /^(.{0,4}(?:贫困|脱贫|低收入|特困|低保|监测|困难)(?:人口|群众|对象|户|人员))参[保合]率$/;
const OF_COSTS = '报销比例';

/** |农村合作医疗|参合率, 补助标准: the scheme that is told of, without its rate. */
const scheme = /^(.*?(?:医疗|保险|医保|低保|新农合|养老金|救助|供养))(?:参[保合](?:率|人数)|覆盖率|人数)?$/;
const standards = wordSet('补助标准 财政补助标准 人均补助标准 筹资标准 人均筹资标准 保障标准 发放标准 待遇标准');

export const standardOfTheScheme: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 农村合作医疗参合率98.6%，补助标准提高到240元 */
  name: ({ words: { own }, subjects: { thing = '' } }) => {
    const of = (isWordOf(standards, own) ? scheme : own.endsWith(OF_COSTS) ? groups : undefined)?.exec(thing)?.[1];
    return of === undefined ? undefined : { text: of + own, isThing: true, from: 'before' };
  },
};

const FUNDS = '资金';
const paidIn = wordSet('到位资金 实际到位资金');

export const fundsOfTheProjects: Naming = {
  needs: OWN | NO_BEHIND,
  /** 争取中央预算内投资项目58个、资金12.6亿元 */
  name: ({ words: { own }, segment: { link }, subjects: { thing = '', latest = '' } }) => {
    // 其中亿元以上项目32个，|到位资金|: theirs, and not that of all.
    if (isWordOf(paidIn, own) && latest.includes('其中') && latest.endsWith('项目'))
      return { text: latest + own, isThing: false, from: 'before' };
    return own === FUNDS && link === 'listed' && thing.endsWith('项目') && thing.length > 3
      ? { text: thing + own, isThing: false, from: 'before' }
      : undefined;
  },
};

export const ofOtherStage = (thing: string, behind: string): string | undefined => {
  const told = stage.exec(thing);
  return told === null || told.index < 2 || stage.exec(behind)?.index !== 0
    ? undefined
    : thing.slice(0, told.index) + behind;
};

export const stageOfTheThing: Naming = {
  needs: NO_OWN | BEHIND | THING | SAME_UNIT,
  /** 推动120个重点项目开工、80个竣工 */
  name: ({ words: { behind }, subjects: { thing } }) => {
    if (thing === undefined) return undefined;
    const text = ofOtherStage(thing, behind);
    return text === undefined ? undefined : { text, isThing: false, from: 'behind' };
  },
};

const begun = /^(?:新)?(?:开工|启动|实施)/;

export const completionOfTheBegun: Naming = {
  needs: NO_OWN | NO_BEHIND | SAME_UNIT,
  /** 开工建设水利项目165个，年内完成153个 */
  name: ({ words: { reach }, subjects: { latest = '' } }) =>
    reach.endsWith('完成') && begun.test(latest)
      ? { text: withDeed(latest, '完成'), isThing: false, from: 'earlier' }
      : undefined,
};

/** Who came to harm in the accidents that were counted. */
const victims = wordSet('死亡 死亡人数 受伤 受伤人数 伤亡人数 死伤人数 直接经济损失 经济损失');

export const victimsOfTheAccidents: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 生产安全事故起数下降12%，死亡人数下降8% */
  name: ({ words: { own }, subjects: { thing = '' } }) =>
    thing.includes('事故') && isWordOf(victims, own)
      ? { text: thing.replace(/^发生|(?:发生)?(?:起数|总?数)$/g, '') + own, isThing: false, from: 'before' }
      : undefined,
};

/** 项目建设增长16%，|投资|增长19%; of a trade, or of what was produced, it is not said that anyone invested in it. */
const investedIn = /(?:投资|项目|工程|建设|开发)$/;

/** 水库项目|总投资|35亿元，累计完成投资12亿元: what was spent is not what shall be. */
const toBeSpent = /(?<=.{2})(?:年度计划|计划|总|协议)投资$/;

export const theInvestmentItself: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 固定资产投资年均增长9.5%，累计完成投资310亿元 */
  name: ({ words: { own }, segment: { link }, relation: { measure }, subjects }) => {
    const { thing, latest = '' } = subjects;
    if (own !== '投资' || thing === undefined) return undefined;
    if (measure === 'growth' && !investedIn.test(thing)) return undefined;
    const owner = link === 'listed' && latest.includes('其中') ? latest : thing;
    const ofWhole = owner.endsWith(own) ? owner.replace(toBeSpent, own) : withAspect(owner, own);
    return { text: aspectOfPart(own, ofWhole, subjects) ?? ofWhole, isThing: false, from: 'before' };
  },
};

export const deedOnTheThing: Naming = {
  needs: OWN | NO_BEHIND | THING,
  /** 新增发明专利申请240件、授权70件 */
  name: ({ words: { own }, relation, subjects: { thing } }) =>
    thing !== undefined && relation.measure === 'level' && isDeed(own) && !isOfPeople(thing, own)
      ? {
          text: isWordOf(benefits, own) ? thing + own : withDeed(thing, withoutAlready(own)),
          isThing: false,
          from: 'before',
        }
      : undefined,
};

export const counterpartOfTheLatest: Naming = {
  needs: OWN | NO_BEHIND | LISTED | LATEST,
  /** 实际使用内资3.2亿元、外资381万美元 */
  name: ({ words: { own }, segment, subjects: { latest } }) => {
    const other = counterparts.get(own);
    if (other === undefined || segment.link !== 'listed' || latest?.endsWith(other) !== true) return undefined;
    return { text: latest.slice(0, latest.length - other.length) + own, isThing: true, from: 'before' };
  },
};
