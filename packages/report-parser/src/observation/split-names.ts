import { fusedPairs, fusedSectors, partedPairs } from '../lexicon/fused-pairs.ts';
import { signSet } from '../lexicon/sign-set.ts';
import type { WordTree } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { withoutAside, withoutInnerVerb } from './clean-name.ts';
import { eachWhole } from './shared-parts.ts';
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

/** 城乡|低保|: that of towns is told of the 城市, by law and custom. */
const ofAid = (part: string, name: string, at: number): string =>
  part === '城镇' && (name.startsWith('低保', at) || name.startsWith('最低生活保障', at)) ? '城市' : part;

/** 县|城、乡|镇: each side is a word of its own. */
const TOWN = '镇';

/** 城乡居民收入 names two. */
export const splitFused = (name: string, fusions: WordTree<readonly string[]>): string[] => {
  for (let at = 0; at < name.length; at++) {
    const fused = fusions.startingAt(name, at, name.length);
    if (fused !== undefined && !hasSignAt(name, at + fused.length, TOWN))
      return fused.meaning.map(
        (one) => name.slice(0, at) + ofAid(one, name, at + fused.length) + name.slice(at + fused.length),
      );
  }
  return [name];
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
  return parts;
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
  if (names.length === count) return eachWhole(names);
  const [only] = names;
  if (names.length !== 1 || only === undefined || count > 3) return undefined;
  const fused = splitFused(only, count === 3 ? fusedSectors : fusedPairs);
  if (fused.length === count) return fused;
  return undefined;
};
