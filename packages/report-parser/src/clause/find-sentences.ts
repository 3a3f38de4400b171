import { signSet } from '../lexicon/sign-set.ts';
import {
  CLOSING_QUOTE,
  DIGIT,
  FULL_STOP,
  HINGE,
  kindOf,
  NUMERAL,
  NUMERAL_LEAD,
  OPENING_QUOTE,
  POWER,
} from '../lexicon/signs.ts';
import { isOfPlan } from '../observation/names-years.ts';
import { readNumber } from '../quantity/find-numbers.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Block, NumberToken, Sentence } from '../tree.ts';

const isOfParts = signSet('半季月假节庆旦');

const YEAR = 0x5e74; // 年
const FIVE = 0x4e94; // 五
const BRACKET = 0x28; // (

/** 十四|五|期间: a five-year plan that stands without quotation marks. */
const endsPlan = (view: string, at: number): boolean => at + 1 < view.length && isOfPlan(view.charCodeAt(at + 1));

const SOUGHT = DIGIT | FULL_STOP | OPENING_QUOTE | CLOSING_QUOTE;

/** A power or a hinge beside a numeral, or a power behind a word that says that it counts: 二|十, 近|百, |第一. */
const isBesideNumeral = (view: string, at: number): boolean =>
  (at > 0 && (kindOf(view.charCodeAt(at - 1)) & (NUMERAL | NUMERAL_LEAD)) !== 0) ||
  (at + 1 < view.length && (kindOf(view.charCodeAt(at + 1)) & (NUMERAL | NUMERAL_LEAD)) !== 0);

const leadsToZero = signSet('为到至');
const isNone = signSet('发伤死事');

/** 实现翻|番|, |半|数以上, 降为|零|, 事故|零|发生, 居全国|首|位, 居全省之|首|, |十|件实事: hinges that need no numeral; 居全省|第| 二: one that a blank parts from it. */
const isByItself = (view: string, at: number): boolean =>
  (hasSignAt(view, at, '零') && (leadsToZero(view.charCodeAt(at - 1)) || isNone(view.charCodeAt(at + 1)))) ||
  (hasSignAt(view, at, '半') && hasSignAt(view, at + 1, '数')) ||
  (hasSignAt(view, at, '十') && (hasSignAt(view, at + 1, '件') || hasSignAt(view, at + 1, '方'))) ||
  (hasSignAt(view, at, '番') && hasSignAt(view, at - 1, '翻')) ||
  (hasSignAt(view, at, '首') &&
    (hasSignAt(view, at + 1, '位') || hasSignAt(view, at - 1, '之') || hasSignAt(view, at - 1, '榜'))) ||
  (hasSignAt(view, at, '第') && hasSignAt(view, at + 1, ' '));

/** |【就业】|城镇新增就业1.2万人: by what a paragraph or a sentence is headed; a mark of a note or a list holds a number. */
const frame = /[【〔](?:(?:19|20)\d{2} ?年)?[^【】〔〕,;:。!?\d\n]{1,20}[】〕](?![【〔\n]) */y;

/** Where a sentence begins that stands behind `start`: at its first words, or behind what heads it. */
const behindFrame = (view: string, start: number, end: number): number => {
  const at = skipBlanks(view, start, end);
  if (!hasSignAt(view, at, '【') && !hasSignAt(view, at, '〔')) return start;
  frame.lastIndex = at;
  const length = frame.exec(view)?.[0].length ?? 0;
  return length === 0 || at + length >= end ? start : at + length;
};

/** Most sentences hold neither numbers nor quotations: they share this list, to which nothing is added. */
const none: never[] = [];

/** The sentences of a block with their numbers and the quotations of these, found in one pass. */
export const findSentences = (source: SourceText, { start: first, end, role, section }: Block): Sentence[] => {
  const { view, signIndex } = source;
  const sentences: Sentence[] = [];
  let start = behindFrame(view, first, end);
  let numbers: NumberToken[] = none;
  let numerals: number[] = none;
  let quotes: Span[] = none;
  let namesYears = false;
  let namesPart = false;
  let bracket: number | undefined;
  let quote = end;
  let latest = -1;
  let behind = first;
  let rank = signIndex.firstFrom(first);
  for (let at = signIndex.placeOf(rank); at < end; at = signIndex.placeOf(++rank)) {
    if (at < behind) continue;
    const code = view.charCodeAt(at);
    const kinds = kindOf(code);
    const kind = kinds & SOUGHT;
    if (kind === 0) {
      if (code === YEAR || (code === FIVE && endsPlan(view, at))) namesYears = true;
      else if (isOfParts(code) || (code === FIVE && hasSignAt(view, at + 1, '一'))) namesPart = true;
      else if (code === BRACKET) bracket ??= at;
      if ((kinds & (POWER | HINGE)) === 0 || !(isBesideNumeral(view, at) || isByItself(view, at))) continue;
      numerals = added(numerals, at);
      latest = at;
    } else if (kind === DIGIT) {
      const number = readNumber(view, at, end);
      numbers = added(numbers, number);
      latest = at;
      behind = number.end;
    } else if (kind === OPENING_QUOTE) quote = at + 1;
    else if (kind === CLOSING_QUOTE) {
      if (hasSignAt(view, at - 1, '五')) namesYears = true;
      if (latest >= quote) quotes = added(quotes, { start: quote, end: at });
      quote = end;
    } else {
      sentences.push({ start, end: at + 1, role, section, numbers, numerals, quotes, namesYears, namesPart, bracket });
      start = behindFrame(view, at + 1, end);
      numbers = numerals = quotes = none;
      namesYears = namesPart = false;
      bracket = undefined;
      quote = end;
    }
  }
  if (start < end)
    sentences.push({ start, end, role, section, numbers, numerals, quotes, namesYears, namesPart, bracket });
  return sentences;
};

const added = <T>(list: T[], one: T): T[] => {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
};
