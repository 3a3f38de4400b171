import { fusedPairs, fusedSectors, partedPairs } from '../lexicon/fused-pairs.ts';
import { doings, kindNouns, measureNouns, pairedModifiers, thingNouns } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import type { WordTree } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { doingOf, withoutAside, withoutInnerVerb } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import { wordsOf } from './words-of.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '(': ')', '《': '》' };

/** 普及, 参与, 饱和 … hold no conjunction. */
const withinWord = /[普涉惠危波触]及|及[相其]|及[时格]|参与|与会|[饱共总缓]和|和[谐美平睦]/;

/** What names can be cut at, and what opens a stretch that is not cut. */
const isSought = signSet('、,和与及“(《');
const isConjunction = signSet('和与及');

/** Cuts at 、 和 与 及 ， outside quotations and brackets, and between two quotations. */
export const cutNames = (view: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  const push = (to: number, next: number): void => {
    if (to > from) parts.push({ start: from, end: to });
    from = next;
  };
  for (let at = start; at < end; at++) {
    if (!isSought(view.charCodeAt(at))) continue;
    const sign = view.charAt(at);
    const close = closers[sign];
    if (close !== undefined) {
      const closing = view.indexOf(close, at);
      if (closing < 0 || closing >= end) continue;
      at = closing;
      if (hasSignAt(view, at + 1, '“')) push(at + 1, at + 1);
    } else if (sign === '、' || sign === ',') push(at, at + 1);
    else if (
      (sign === '和' || sign === '与' || sign === '及') &&
      at > from &&
      at + 1 < end &&
      !withinWord.test(view.slice(at - 1, at + 2))
    ) {
      const isWide = view.startsWith('以及', at - 1);
      push(isWide ? at - 1 : at, at + 1);
    }
  }
  push(end, end);
  return parts;
};

/** The noun that a name ends with and that others may share, with the noun of kind before it: 餐饮|业销售额. */
const sharedTail = (name: string): string => {
  const share = name.lastIndexOf('占');
  const counted = share > 0 ? measureNouns.endingAt(name, share, 0) : undefined;
  if (counted !== undefined && counted.length < share) return name.slice(share - counted.length);
  const measure = measureNouns.endingAt(name, name.length, 0) ?? thingNouns.endingAt(name, name.length, 0);
  if (measure === undefined || measure.length === name.length) return '';
  const at = name.length - measure.length;
  const kind = kindNouns.endingAt(name, at, 0);
  return name.slice(at - (kind === undefined || kind.length === at ? 0 : kind.length));
};

const hasTailLike = (name: string, tail: string): boolean =>
  measureNouns.endingAt(name, name.length, 0) !== undefined ||
  (measureNouns.endingAt(tail, tail.length, 0) === undefined && !name.endsWith('”') && name.length > 3);

/** 城乡居民收入 names two. */
const splitFused = (name: string, fusions: WordTree<readonly string[]>): string[] => {
  for (let at = 0; at < name.length; at++) {
    const fused = fusions.startingAt(name, at, name.length);
    if (fused !== undefined) return fused.meaning.map((one) => name.slice(0, at) + one + name.slice(at + fused.length));
  }
  return [name];
};

/** 城镇和农村|户均用水量: all that stands behind the modifier of the last, when the others are modifiers only. */
export const behindModifier = (name: string): string => {
  const modifier = pairedModifiers.startingAt(name, 0, name.length);
  return modifier === undefined ? '' : name.slice(modifier.length);
};

/** 一、二、三产业增加值, 第一、二、三产业: ordinals that share the lead of the first and the rest of the last. */
const ordinalNames = (names: readonly string[]): string[] | undefined => {
  const lead = /^(第?)[一二三四]$/.exec(names[0] ?? '')?.[1];
  const rest = (names[names.length - 1] ?? '').replace(/^第?[一二三四]/, '');
  if (lead === undefined || rest === '') return undefined;
  const ordinal = rest.startsWith('产业') ? '第' : lead;
  return names.map((name) => ordinal + name.replace(/^第/, '').slice(0, 1) + rest);
};

/** 城镇|新增|就业、|新增|发放贷款: each tells what is new of it, and is whole. */
const newOnes = /.(?:新增|净增)/;
const startsNew = /^(?:新增|净增)/;

/**
 * 进口|货值|、免签入境游客、离岛免税销售额: where an earlier name has a measure of its own, each is whole, but
 * perhaps the one that 和 joins to the last. */
const measuresItself = (names: readonly string[]): boolean =>
  names.length > 2 && names.slice(0, -1).some((name) => (measureNouns.endingAt(name, name.length, 0)?.length ?? 0) > 1);

/** 急难|型|、支出|型|临时救助标准: what stands behind the kind of the last holds for the others. */
const kindTail = (names: readonly string[]): string => {
  const last = names[names.length - 1] ?? '';
  const at = last.indexOf(KIND) + 1;
  return at > 1 && at < last.length && names.slice(0, -1).every((name) => name.endsWith(KIND)) ? last.slice(at) : '';
};

/** Gives each name the tail that only the last one wears: 失业保险、工伤保险|参保率. */
const shareTail = (names: readonly string[]): string[] => {
  const last = names[names.length - 1] ?? '';
  const kind = kindTail(names);
  if (kind !== '') return names.map((name, index) => (index === names.length - 1 ? name : name + kind));
  const tail = sharedTail(last);
  const areWhole = measuresItself(names);
  return names.map((name, index) => {
    if (index === names.length - 1 || (newOnes.test(name) && startsNew.test(last))) return name;
    if (areWhole && (index < names.length - 2 || startsNew.test(name))) return name;
    if (isWordOf(pairedModifiers, name) && behindModifier(last) !== '' && !last.startsWith(name))
      return name + behindModifier(last);
    const doing = doings.startingAt(last, 0, last.length);
    if (isWordOf(doings, name) && measureNouns.endingAt(name, name.length, 0)?.length !== name.length)
      return name + last.slice(doing?.length ?? 0);
    if (tail === '' || hasTailLike(name, tail)) return name;
    const kind = kindNouns.startingAt(tail, 0, tail.length);
    const skipsKind = kind !== undefined && (name.endsWith('业') || (kind.length === 1 && name.length > 3));
    return name + tail.slice(skipsKind ? kind.length : overlap(name, tail));
  });
};

/** How much of the tail a name already ends with; one character alone may begin another word: 地表|水|, |水|质优良比例. */
const overlap = (name: string, tail: string): number => {
  for (let n = Math.min(name.length, tail.length - 1); n > 0; n--)
    if (name.endsWith(tail.slice(0, n)) && (n > 1 || !tail.startsWith('水质'))) return n;
  return 0;
};

const KIND = '型';

/** 诉求|解决率: where only 率 is known, the verb before it is no part of what else is told of. */
const RATE = '率';

/** Gives a bare measure noun the head of the name before it: 市属国企营收、|利润. */
const shareHead = (names: readonly string[]): string[] => {
  const [first = ''] = names;
  const measure = measureNouns.endingAt(first, first.length, 0);
  const length =
    (measure?.length ?? 0) + (measure !== undefined && first.endsWith(RATE) && measure.length === 1 ? 2 : 0);
  const head = measure === undefined ? '' : first.slice(0, Math.max(0, first.length - length));
  if (head === '') return [...names];
  return names.map((name, index) => {
    const isBare = index > 0 && measureNouns.endingAt(name, name.length, 0)?.length === name.length;
    return isBare ? head + name : name;
  });
};

/** 石化、信息|等|产业增加值: as many names as amounts, so that none is left out. */
const etc = /(?<=.{2})等(?=(?:重点|主要|支柱|优势)?(?:产业|行业))/;
const withoutEtc = (names: readonly string[]): string[] =>
  names.map((name, index) => (index === names.length - 1 ? name.replace(etc, '') : name));

/** |规模以上|高技术制造业和装备制造业增加值: the scale of the first holds for the others, where it shares their measure. */
const scales = /^(?:规模以上|规上|限额以上|限上)(?=.{2})/;
/** |每平方公里土地|生产总值和财政收入: of what each is told, whatever its measure. */
const bases = /^(?:每平方公里(?:土地)?|亩均|地均)(?=.{2})/;
const shareScale = (names: readonly string[], written: readonly string[]): string[] => {
  const [first = '', ...others] = names;
  const scale = bases.exec(first)?.[0] ?? (first === written[0] ? undefined : scales.exec(first)?.[0]);
  return scale === undefined ? [...names] : [first, ...others.map((name) => (scales.test(name) ? name : scale + name))];
};

/** 新增公路、|铁路|里程: what is new of the first is new of the others. */
const shareNewness = (names: readonly string[]): string[] => {
  const newness = /^(?:新增|净增)(?=.{2})/.exec(names[0] ?? '')?.[0] ?? '';
  return names.map((name) => (newness === '' || doingOf(name) !== '' ? name : newness + name));
};

/** 金融业、|软件和信息服务业|增加值: 、 parts what 和 holds together. */
const joined = (view: string, parts: readonly Span[]): readonly Span[] => {
  const wholes: Span[] = [];
  for (const part of parts) {
    const last = wholes[wholes.length - 1];
    if (last !== undefined && isConjunction(view.charCodeAt(last.end)))
      wholes[wholes.length - 1] = { start: last.start, end: part.end };
    else wholes.push(part);
  }
  return wholes;
};

/** 装备制造产业集群|2025年实现|主营业务收入; |以旧换新带动|汽车零售额: when and how it came about is no part of a name in a list. */
const told = /(?<=.{2})\d{4} ?年(?=.{2})|^.{4,}带动(?=.{4})/g;

const withoutTelling = (name: string): string => withoutInnerVerb(name.replace(told, ''));

/** Names before the last `count` belong to the first of these: 深化A、B和|C、D. */
const atMost = (view: string, count: number, parts: readonly Span[]): readonly Span[] => {
  const extra = parts.length - count;
  const [first] = parts;
  if (extra <= 0 || first === undefined) return parts;
  const wholes = joined(view, parts);
  if (wholes.length === count) return wholes;
  return [{ start: first.start, end: (parts[extra] as Span).end }, ...parts.slice(extra + 1)];
};

/**
 * The names that a coordinated phrase holds, each whole, when it holds `count` of them; else undefined.
 *  > 家电、家具销售额 (2) → 家电销售额, 家具销售额
 */
export const splitNames = (
  source: Pick<SourceText, 'text' | 'view'>,
  span: Span,
  count: number,
): string[] | undefined => {
  const parted = count === 2 ? splitFused(wordsOf(source.text, span), partedPairs) : [];
  if (parted.length === 2) return parted;
  const parts = atMost(source.view, count, cutNames(source.view, span));
  const names = parts
    .map((part) => withoutTelling(withoutAside(wordsOf(source.text, part))))
    .filter((name) => name !== '');
  if (names.length === count)
    return ordinalNames(names) ?? shareNewness(shareScale(shareHead(shareTail(withoutEtc(names))), names));
  const [only] = names;
  if (names.length !== 1 || only === undefined || count > 3) return undefined;
  const fused = splitFused(only, count === 3 ? fusedSectors : fusedPairs);
  if (fused.length === count) return fused;
  return undefined;
};
