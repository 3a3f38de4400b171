import { changes } from '../lexicon/changes.ts';
import { aspects, doings, generalDeeds, measureNouns } from '../lexicon/predicates.ts';
import type { SourceText } from '../source-text.ts';
import type { Segment } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import { nameBefore } from './name-before.ts';
import type { Relation } from './read-relation.ts';
import { wordsOf } from './words-of.ts';

/** The names that an amount may take over from what the sentence said before. */
export interface Subjects {
  /** The thing last named for itself. */
  readonly thing: string | undefined;
  /** What the last amount measured, an aspect of the thing perhaps. */
  readonly latest: string | undefined;
  /** The verb of a list that goes on: 新增. */
  readonly doing: string;
  /** Whether the last amount took its name from the words before it. */
  readonly isNamedBefore: boolean;
}

export interface Name {
  readonly text: string;
  /** A name of its own, that a later aspect hangs on. */
  readonly isThing: boolean;
  /** From the words before the amount, behind it, or taken over. */
  readonly from: 'before' | 'behind' | 'around' | 'earlier';
  readonly doing: string;
}

const innerVerbs = /(?!^)(?:已|共|预计|累计)?(?:实现|完成|达到)(?!率|量|额|情况|度|时|年|“)/;
const wherePartOf = /^(?:的)?(?:其中|当中)[:,]?/;
const shareOf = /占[^占]{1,24}$/;
const shareNouns = /(?:比重|比例|比|份额|率|占比|总量|成)$/;

/** 实现产值 → 产值 behind a subject: the verb tells that it was reached. */
const withoutInnerVerb = (name: string): string => {
  const found = innerVerbs.exec(name);
  return found === null
    ? name
    : name.slice(0, found.index) + name.slice(found.index + found[0].length).replace(/^了/, '');
};

/** What follows 、 and is told of the counted things, not counted with them: 、|增量居全市第一. */
const toldOf = /、(?:(?:全|居|位居|位列|总量|增量|数量|增速|占|获评|获)[^、]*)$/;

/** The counted noun behind an amount, without what is said of it in general terms. */
const nameBehind = (text: string): string => {
  if (/^[、和与及]/.test(text) || changes.startingAt(text, 0, text.length) !== undefined) return '';
  const name = text
    .replace(/^(?:的|以上的|左右的)/, '')
    .replace(/^\([^)]*\)|^（[^）]*）/, '')
    .replace(toldOf, '');
  const deed = generalDeeds.endingAt(name, name.length, 0);
  return bareName(deed === undefined || deed.length === name.length ? name : name.slice(0, name.length - deed.length));
};

/** 货运量再翻一番、|突破1000万吨: what was told before 、 is no part of the name; nor is a 的 at either end. */
const bareName = (name: string): string => {
  if (!/[、的]$|^的/.test(name)) return name;
  const bare = name.replace(/^的+|[、的]+$/g, '');
  return name.endsWith('、')
    ? bare.replace(/(?:再|实现|连续)?(?:翻了?[一两]番|(?:跨过|跨越|跃上|迈上|越过|突破|实现)[^、]*)$/, '')
    : bare;
};

/** 分级组建微信群、|覆盖“四上”企业: of two deeds told one behind the other, the later one. */
const behindEarlierDeed = (name: string): string => {
  const at = name.lastIndexOf('、');
  if (at < 6 || at !== name.indexOf('、') || /[“(（]/.test(name.slice(at))) return name;
  const later = name.slice(at + 1);
  const doing = doings.startingAt(later, 0, later.length);
  return doing !== undefined && doing.length < later.length && !isWordOf(doings, name.slice(0, at)) ? later : name;
};

const isCounted = ({ amount, after }: Segment): boolean =>
  (amount.unit?.kind === 'classifier' || amount.unit?.dimension === 'time') && after.end > after.start;

/** Where the predicate begins behind a noun that a share modifies: 7%左右的速度|可以…. */
const predicates = /(?<=.{2})(?:可以|就能|能够|与|是|将|会|相当|也)/;

const doingOf = (name: string): string => {
  const doing = doings.startingAt(name, 0, name.length);
  return doing === undefined ? '' : name.slice(0, doing.length);
};

const carried = (name: string, segment: Segment, subjects: Subjects): string => {
  const { doing } = subjects;
  if (segment.link !== 'listed' || !/^(?:新|净)/.test(doing) || doingOf(name) !== '') return name;
  const kind = segment.amount.unit?.kind;
  if (kind === 'share' || (kind === 'money' && doing !== '新增')) return name;
  return doing + name;
};

/** Whether what stands behind the amount belongs to the name: 出台|27条|举措, 壹石通等|76个|项目开工. */
const takesNounBehind = (before: string, segment: Segment): boolean => {
  const kind = segment.amount.unit?.kind;
  if (before === '') return true;
  if (kind === 'share' || kind === undefined) return false;
  if (kind === 'classifier' || kind === 'noun' || /等$/.test(before)) return true;
  return doings.endingAt(before, before.length, 0) !== undefined;
};

/** How many characters two names share at their ends, 增速 left aside. */
const commonTail = (a: string, b: string): number => {
  const [one, other] = [a, b].map((name) => name.replace(/(?:增速|增幅)$/, '')) as [string, string];
  let n = 0;
  while (n < Math.min(one.length, other.length) && one[one.length - 1 - n] === other[other.length - 1 - n]) n++;
  return n;
};

const amountNouns = /^(?:增加值|总?产值|营收|(?:营业)?收入|利润(?:总额)?|税收|[总年]?产量|销售额|交易额|成交额|面积)$/;

/** 规上工业总产值, 增加值 → 规上工业增加值; 新签约项目, 总投资 → 新签约项目总投资. */
const withAspect = (thing: string, aspect: string): string => {
  const measure = amountNouns.test(aspect) ? measureNouns.endingAt(thing, thing.length, 0) : undefined;
  return measure === undefined || measure.length === thing.length
    ? thing + aspect
    : thing.slice(0, thing.length - measure.length) + aspect;
};

/** 新增发明专利申请, 授权 → 新增发明专利授权; 困难残疾人补贴, 惠及 → 困难残疾人补贴惠及. */
const withDeed = (thing: string, deed: string): string => {
  const last = doings.endingAt(thing, thing.length, 0);
  return last === undefined || last.length === thing.length
    ? thing + deed
    : thing.slice(0, thing.length - last.length) + deed;
};

/**
 * The name of what an amount measures.
 *  > 壹石通陶瓷粉体材料等|76个|项目开工
 */
export const nameClaim = (
  source: SourceText,
  segment: Segment,
  relation: Relation,
  subjects: Subjects,
): Name | undefined => {
  const span = relation.rule === 'fulfilment' ? relation.name : nameBefore(source.view, relation.name);
  const words = behindEarlierDeed(wordsOf(source.text, span));
  const lead = source.view.slice(segment.before.start, span.end);
  const isPart = wherePartOf.test(lead.trimStart());
  const own = (relation.rule === 'fulfilment' ? String : withoutInnerVerb)(
    bareName(words.replace(wherePartOf, '')).replace(/[和与及、]$/, (sign) => (isCounted(segment) ? '\0' : sign)),
  ).replace(/^.*\0$/, '');
  const isLevel = relation.measure === 'level';
  const behind =
    isLevel && relation.rule !== 'base' && relation.rule !== 'outcome'
      ? nameBehind(wordsOf(source.text, segment.after))
      : '';
  const doing = doingOf(own) || (segment.link === 'listed' ? subjects.doing : '');

  if (segment.link === 'joined' && /^的.*[下时中后]$/.test(words)) return undefined;
  if (own === '') {
    const inherits = segment.link === 'listed' || segment.link === 'adjacent';
    if (isLevel && behind !== '' && !(inherits && subjects.isNamedBefore)) {
      const noun = segment.amount.unit?.kind === 'share' ? (behind.split(predicates)[0] ?? behind) : behind;
      return { text: carried(noun, segment, subjects), isThing: true, from: 'behind', doing };
    }
    if (subjects.latest === undefined) return undefined;
    return { text: subjects.latest, isThing: false, from: 'earlier', doing: subjects.doing };
  }
  const aspect = own.slice(doingOf(own).length);
  if (isWordOf(aspects, aspect) && isLevel && source.view[segment.amount.next] === '的' && behind !== '') {
    return { text: behind + aspect, isThing: true, from: 'around', doing };
  }
  if (relation.rule === 'fulfilment' && /^完成|^占/.test(own) && subjects.thing !== undefined) {
    return { text: subjects.thing + own, isThing: false, from: 'before', doing };
  }
  if (isPart && subjects.thing !== undefined && commonTail(subjects.thing, own) < 4)
    return { text: `${subjects.thing}其中${own}`, isThing: false, from: 'before', doing };
  if (/^占/.test(own))
    return {
      text: `${subjects.thing ?? ''}${own}${shareNouns.test(own) ? '' : '比重'}`,
      isThing: false,
      from: 'before',
      doing,
    };
  if (isWordOf(aspects, own) && subjects.thing !== undefined && behind === '') {
    return { text: withAspect(subjects.thing, own), isThing: false, from: 'before', doing };
  }
  if (isWordOf(doings, own) && behind === '' && subjects.thing !== undefined && isLevel) {
    return { text: withDeed(subjects.thing, own), isThing: false, from: 'before', doing };
  }
  if (own === '经济' && relation.measure === 'growth')
    return { text: '经济增长', isThing: true, from: 'before', doing };
  const around = isLevel && takesNounBehind(own, segment) ? behind : '';
  const share =
    isLevel && segment.amount.unit?.code === '%' && shareOf.test(own) && !shareNouns.test(own) ? '比重' : '';
  return {
    text: carried(own + around, segment, subjects) + share,
    isThing: true,
    from: around === '' ? 'before' : 'around',
    doing,
  };
};
