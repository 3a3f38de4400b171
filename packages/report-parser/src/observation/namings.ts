import { aspects, bareModifiers, doings } from '../lexicon/predicates.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Amount, Segment } from '../tree.ts';
import { subjectIn } from './clause-before.ts';
import { doingOf, withoutFate } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { commonTail, withAspect, withDeed, withoutNewness } from './join-names.ts';
import type { Naming, Subjects } from './naming.ts';
import type { Relation } from './relation.ts';

/** Where the predicate begins behind a noun that a share modifies: 6%左右的增速|可以…. */
const predicates = /(?<=.{2})(?:可以|就能|能够|与|是|将|会|相当|也)/;
const shareOf = /占[^占]{1,24}$/;
/** |对工业增长的贡献率|: says of what, and not whose; that to the growth of the world is the whole report's. */
export const contributions = /^对(?!世界|全球)[^对]{2,24}贡献(?:率|度|份额)?$/;
const shareNouns = /(?:比重|比例|比|份额|率|占比|总量|成)$/;

const shareWords = wordSet('占比 比重 比例');

const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

/** 铁路3780公里和|5条|通道: what is counted behind what was measured is another thing. */
const isOfLatest = (segment: Segment, { isNamedBefore, dimension }: Subjects): boolean => {
  const isAnother = segment.amount.unit?.kind === 'classifier' && (dimension === 'length' || dimension === 'area');
  return isHungOn(segment) && isNamedBefore && !isAnother;
};

/** What a budget takes in, which its spending stands beside. */
const budgetIncome = /(?<=预算|财政)总?收入$/;

const rates = wordSet('增速 增幅 涨幅 降幅');
const counts = wordSet('数量 总量 总数 个数 户数 人数 总人数 增量');

/** 税收12亿元，|增速|居全市第2: of the part that was told last; 贫困户|稳定脱贫|，收入3万元: of whom something was told. */
const ownerOf = (aspect: string, { thing, latest }: { thing: string; latest: string | undefined }): string =>
  isWordOf(rates, aspect) && latest?.includes('其中') === true
    ? latest
    : isWordOf(counts, aspect)
      ? thing
      : (subjectIn(thing) ?? thing);

/** 新增口袋公园5个、|城市绿地|12公顷: the verb of a list holds for its later names. */
const carried = (name: string, { link, amount }: Segment, { doing }: Subjects, hasVerb = false): string => {
  if (hasVerb || link !== 'listed' || !(hasSignAt(doing, 0, '新') || hasSignAt(doing, 0, '净')) || doingOf(name) !== '')
    return name;
  const kind = amount.unit?.kind;
  return kind === 'share' || (kind === 'money' && doing !== '新增') ? name : doing + name;
};

/** Whether what stands behind the amount belongs to the name: 出台|27条|举措, 壹石通等|76个|项目开工. */
const takesNounBehind = (before: string, { amount }: Segment): boolean => {
  const kind = amount.unit?.kind;
  if (kind === 'share' || kind === undefined) return false;
  if (kind === 'classifier' || kind === 'noun' || before.endsWith('等')) return true;
  return doings.endingAt(before, before.length, 0) !== undefined;
};

/** 建成|高标准农田|8万亩、累计达到120万亩: what all of them are, made in earlier years too. */
const makings = wordSet('建成 建设 新建 建设筹集 筹集 筹措 建设筹措 培育 认定 打造 创建 推出 布局 设立 引进 落户');

const allOf = (name: string): string | undefined => {
  const all = withoutNewness(name);
  if (all !== undefined) return all;
  const making = makings.startingAt(name, 0, name.length);
  return making === undefined || name.length - making.length < 2 ? undefined : name.slice(making.length);
};

/** 引进落地|总投资. */
const withoutDoings = (name: string): string => {
  let rest = name;
  for (let doing = doingOf(rest); doing !== '' && doing.length < rest.length; doing = doingOf(rest))
    rest = rest.slice(doing.length);
  return rest;
};

/** 收入22亿元，|为预算|的97%. */
const shareOfGoal = (own: string): string => (own.startsWith('为') ? `占${own.slice(1)}比重` : own);

/** 占全市|41%，|占全省|36%: of the same thing. */
const shareAtEnd = /占[^占]{1,24}$/;
const withoutShareAtEnd = (thing: string): string => thing.replace(shareAtEnd, '') || thing;

/** 一般公共预算收入|占调整预算比重|, 一般公共预算收入|完成预算. */
const share = /(?:占|完成)[^占其]{0,24}(?:比重|比例|预算|任务|计划|目标)$/;

/** What was told last is a share of the thing, or of a part of it: that of which it is one. */
const withoutShare = (latest: string, thing: string): string => {
  const at = latest.slice(thing.length).search(share);
  return at < 0 ? latest : latest.slice(0, thing.length + at);
};

/** Shares rise by points; what grows by per cent, or changes by an amount, is the thing itself. */
const isOfAmounts = ({ amount: { unit } }: Segment, { measure }: Relation): boolean =>
  measure === 'growth' || (measure === 'change' && unit?.dimension !== 'percentage-points');

/** 规上工业企业|新增|132户: what is counted are new ones. */
const withNewnessFirst = (own: string, { measure }: Relation): string =>
  measure === 'level' && own.length > 4 && own.endsWith('新增') && !/^(?:平均|[日月年]均|每)/.test(own)
    ? `新增${own.slice(0, -2)}`
    : own;

/** 国家级 → 省级 in 建成国家级技术中心. */
const withModifier = (thing: string, modifier: string): string | undefined => {
  const doing = doingOf(thing);
  const first = bareModifiers.startingAt(thing, doing.length, thing.length);
  return first === undefined ? undefined : doing + modifier + thing.slice(doing.length + first.length);
};

/** Deeds that say what they are done to: 修复湿地9万亩，|造林|8万亩. */
const wholeDeeds = wordSet('造林 植树 绿化');

const isDeed = (own: string): boolean => isWordOf(doings, own.replace(/^已/, '')) && !isWordOf(wholeDeeds, own);

/** 占全国|1/3|, 占全国|33%|. */
const isPart = ({ unit, form }: Amount): boolean => unit?.code === '%' || form === 'ratio';

/** In the order in which they are tried; the first that gives a name wins. */
export const namings: readonly Naming[] = [
  {
    rule: 'counted-noun-behind',
    example: '完成800户独居老人家庭适老化改造',
    name: ({ words: { own, behind }, segment, subjects }) => {
      if (own !== '' || behind === '' || isOfLatest(segment, subjects)) return undefined;
      const noun = segment.amount.unit?.kind === 'share' ? (behind.split(predicates)[0] ?? behind) : behind;
      return { text: carried(noun, segment, subjects), isThing: true, from: 'behind' };
    },
  },
  {
    rule: 'all-behind-the-new',
    example: '新增“小巨人”企业3家、累计达17家',
    name: ({ words: { isTotal }, segment: { amount }, relation, subjects: { latest, dimension } }) => {
      const { kind, dimension: own } = amount.unit ?? {};
      // People and money flow: 新增就业3万人、累计15万人 are all new.
      if (!isTotal || relation.measure !== 'level' || own !== dimension) return undefined;
      if ((kind !== 'classifier' && kind !== 'physical') || amount.unit?.code === '{person}') return undefined;
      const all = allOf(latest ?? '');
      return all === undefined ? undefined : { text: all, isThing: false, from: 'earlier' };
    },
  },
  {
    rule: 'share-of-the-whole',
    example: '一般公共预算支出80亿元，其中民生支出62亿元、占77.5%',
    name: ({ words: { isShareOfWhole }, subjects: { latest } }) => {
      const [whole, part] = isShareOfWhole ? (latest ?? '').split('其中') : [];
      return part === undefined ? undefined : { text: `${part}占${whole}比重`, isThing: false, from: 'before' };
    },
  },
  {
    rule: 'part-of-the-whole',
    example: '城镇新增就业70万人、稳定在全国1/10以上',
    name: ({ words: { own, whole }, subjects: { latest } }) => {
      const part = own === '' ? latest : own;
      return whole === undefined || part === undefined
        ? undefined
        : { text: `${part}占${whole}比重`, isThing: false, from: 'before' };
    },
  },
  {
    rule: 'what-was-named-last',
    example: '进出口总额38亿元、增长9.5%',
    name: ({ words, segment, relation, subjects: { latest, thing } }) => {
      if (words.own !== '' || latest === undefined) return undefined;
      const isOfThing = thing !== undefined && latest.startsWith(thing) && isOfAmounts(segment, relation);
      return { text: isOfThing ? withoutShare(latest, thing) : latest, isThing: false, from: 'earlier' };
    },
  },
  {
    rule: 'aspect-of-the-noun-behind',
    example: '设立总规模20亿元的产业引导基金',
    name: ({ words: { own, behind }, isFollowedByOf }) => {
      if (!isFollowedByOf || behind === '') return undefined;
      const aspect = withoutDoings(own);
      if (aspect !== '投资' && !isWordOf(aspects, aspect)) return undefined;
      return { text: withoutFate(behind) + aspect, isThing: true, from: 'around' };
    },
  },
  {
    rule: 'fulfilment-of-the-thing',
    example: '水利工程完成投资3.2亿元，完成年度计划104%',
    name: ({ words: { own }, relation, subjects: { thing, latest } }) => {
      const whole = latest?.includes('其中') === true ? latest : thing;
      return relation.rule === 'fulfilment' && /^[完占为]/.test(own) && whole !== undefined
        ? { text: whole + shareOfGoal(own), isThing: false, from: 'before' }
        : undefined;
    },
  },
  {
    rule: 'part-of-the-thing',
    example: '固定资产投资增长8.5%，其中技改投资增长12.4%',
    name: ({ words: { own, isPart }, segment, subjects: { thing, latest, dimension } }) => {
      if (!isPart || own === '') return undefined;
      const isAlike = dimension === segment.amount.unit?.dimension && latest?.includes('其中') === false;
      const whole = isAlike ? latest : thing;
      if (whole === undefined || commonTail(whole, own) >= 4) return undefined;
      return { text: `${whole}其中${own}`, isThing: false, from: 'before' };
    },
  },
  {
    rule: 'share-of-the-latest',
    example: '一般公共预算收入31.8亿元，其中税收收入22.4亿元，占比70.4%',
    name: ({ words: { own }, subjects: { latest } }) => {
      if (latest === undefined || !isWordOf(shareWords, own)) return undefined;
      const [whole, part] = latest.split('其中');
      return { text: part === undefined ? latest + own : `${part}占${whole}比重`, isThing: false, from: 'before' };
    },
  },
  {
    rule: 'share-of-the-thing',
    example: '技改投资增长12.4%、占工业投资比重35%',
    name: ({ words: { own }, subjects: { thing = '', latest = thing } }) =>
      own.startsWith('占')
        ? {
            text:
              withoutShareAtEnd(own.startsWith('占全') ? latest : thing) + own + (shareNouns.test(own) ? '' : '比重'),
            isThing: false,
            from: 'before',
          }
        : undefined,
  },
  {
    rule: 'contribution-of-the-thing',
    example: '高技术制造业增加值增长9.1%，对工业增长的贡献率为38.4%',
    name: ({ words: { own }, subjects: { thing } }) =>
      thing !== undefined && contributions.test(own)
        ? { text: withoutShareAtEnd(thing) + own, isThing: false, from: 'before' }
        : undefined,
  },
  {
    rule: 'aspect-of-the-thing',
    example: '新储备水利项目25个、总投资30亿元',
    name: ({ words: { own, behind }, subjects: { thing, latest } }) =>
      thing !== undefined && behind === '' && isWordOf(aspects, own)
        ? { text: withAspect(ownerOf(own, { thing, latest }), own), isThing: false, from: 'before' }
        : undefined,
  },
  {
    rule: 'spending-of-the-budget',
    example: '一般公共预算收入增长3%，支出6.3亿元',
    name: ({ words: { own, behind }, subjects: { thing } }) =>
      own === '支出' && behind === '' && thing !== undefined && budgetIncome.test(thing)
        ? { text: thing.replace(budgetIncome, own), isThing: true, from: 'before' }
        : undefined,
  },
  {
    rule: 'modifier-of-the-thing',
    example: '建成国家级技术中心3家、省级15家',
    name: ({ words: { own, behind }, subjects: { thing, latest } }) => {
      if (thing === undefined || behind !== '' || !isWordOf(bareModifiers, own)) return undefined;
      const [whole, part] = latest?.split('其中') ?? [];
      const ofPart = part === undefined ? undefined : withModifier(part, own);
      if (ofPart !== undefined) return { text: `${whole}其中${ofPart}`, isThing: false, from: 'before' };
      const text = withModifier(thing, own);
      return text === undefined ? undefined : { text, isThing: true, from: 'before' };
    },
  },
  {
    rule: 'the-investment-itself',
    example: '固定资产投资年均增长9.5%，累计完成投资310亿元',
    name: ({ words: { own, behind }, subjects: { thing } }) => {
      if (own !== '投资' || behind !== '' || thing === undefined) return undefined;
      const text = thing.endsWith(own) ? thing : withAspect(thing, own);
      return { text, isThing: false, from: 'before' };
    },
  },
  {
    rule: 'deed-on-the-thing',
    example: '新增发明专利申请240件、授权70件',
    name: ({ words: { own, behind }, relation, subjects: { thing } }) =>
      thing !== undefined && behind === '' && relation.measure === 'level' && isDeed(own)
        ? { text: withDeed(thing, own.replace(/^已/, '')), isThing: false, from: 'before' }
        : undefined,
  },
  {
    rule: 'growth-of-the-economy',
    example: '经济增长7%',
    name: ({ words: { own }, relation }) =>
      own === '经济' && relation.measure === 'growth' ? { text: '经济增长', isThing: true, from: 'before' } : undefined,
  },
  {
    rule: 'counted-and-paid',
    example: '直补3200个农户24万元',
    name: ({ words: { own }, segment, subjects: { latest } }) =>
      segment.link === 'joined' && segment.amount.unit?.kind === 'money' && own !== '' && latest?.endsWith(own) === true
        ? { text: latest, isThing: false, from: 'earlier' }
        : undefined,
  },
  {
    rule: 'named-before',
    example: '出台惠企便民18条举措',
    name: ({ words: { own, behind, hasVerb }, segment, relation, subjects }) => {
      if (own === '') return undefined;
      const around = takesNounBehind(own, segment) ? behind : '';
      const isShare = relation.measure === 'level' && isPart(segment.amount);
      const noun = isShare && shareOf.test(own) && !shareNouns.test(own) ? '比重' : '';
      const text = carried(withNewnessFirst(own, relation) + around, segment, subjects, hasVerb) + noun;
      return { text, isThing: true, from: around === '' ? 'before' : 'around' };
    },
  },
];
