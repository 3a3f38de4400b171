import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { CLOSING, CONJUNCTION, ENUMERATION, kindOf, LAST_PUNCTUATION, OPENING, STOP } from '../lexicon/signs.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Segment, Sentence } from '../tree.ts';
import { entryStart } from './entry-colon.ts';

const COMMA_OF_LISTS = 0x3001; // 、
const COLON = 0x3a;

/** The sign that opens what a sign closes. */
const openings = new Map(['()', '“”', '《》', '‘’'].map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)]));

/** The position of the sign that opens what closes at `at`, or -1. */
const openingOf = (view: string, at: number, limit: number): number => {
  const code = openings.get(view.charCodeAt(at));
  for (let i = at - 1; i >= limit; i--) if (view.charCodeAt(i) === code) return i;
  return -1;
};

/** 开工36个|——其中…: the two halves of a dash, of which one stands at `at`. */
const DASH = 0x2014; // —
const isDash = (view: string, at: number, other: number): boolean =>
  view.charCodeAt(at) === DASH && view.charCodeAt(other) === DASH;

/** Where an amount begins with the 第 of an ordinal; 首位 and 榜首 have none. */
const leadOf = (view: string, { form, start }: Amount): number => {
  const lead = form === 'ordinal' ? skipBlanksBack(view, start, 0) - 1 : start;
  return form === 'ordinal' && !hasSignAt(view, lead, '第') ? start : lead;
};

/** Walks back from an amount to the stop before it, or to the earlier amount that it hangs on. */
const findOpening = (view: string, sentence: Sentence, amounts: readonly Amount[], index: number) => {
  let earlier = index - 1;
  let at = leadOf(view, amounts[index] as Amount);
  while (at > sentence.start) {
    const previous = earlier < 0 ? undefined : amounts[earlier];
    if (previous !== undefined && at <= previous.next) return { start: at, previous: earlier };
    const code = view.charCodeAt(at - 1);
    const kind = code > LAST_PUNCTUATION ? 0 : kindOf(code);
    if (code === COLON) {
      const entry = entryStart(view, at - 1, amounts[index] as Amount, sentence.start);
      if (entry !== undefined) return { start: entry, previous: undefined };
    }
    if (kind & (STOP | OPENING) || isDash(view, at - 1, at - 2)) return { start: at, previous: undefined };
    const open = kind & CLOSING ? openingOf(view, at - 1, sentence.start) : -1;
    at = open >= 0 ? open : at - 1;
    while (earlier >= 0 && (amounts[earlier] as Amount).start >= at) earlier--;
  }
  return { start: at, previous: undefined };
};

/** Walks on from an amount to where its own words end. */
const findClosing = (view: string, amount: Amount, limit: number): number => {
  let depth = 0;
  for (let at = amount.next; at < limit; at++) {
    const code = view.charCodeAt(at);
    if (code > LAST_PUNCTUATION) continue;
    const kind = kindOf(code);
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && (kind & STOP || isDash(view, at, at + 1))) return at;
  }
  return limit;
};

/** An example without a quotation is no longer than this. */
const LONGEST_EXAMPLE = 6;

/** 22轮强降水|和“海鸥”等|5个台风, 14条公路|和黄河桥等|4个项目: the conjunction before an example that is counted anew. */
const lastConjunction = (view: string, start: number, end: number): number | undefined => {
  for (let at = end - 1; at > start + 1; at--) {
    if (
      kindOf(view.charCodeAt(at)) & CONJUNCTION &&
      (end - at <= LONGEST_EXAMPLE + 1 || hasSignAt(view, at + 1, '“') || hasSignAt(view, at + 1, '《'))
    )
      return at;
  }
  return undefined;
};

const isLevel = signSet('省市县区州旗乡镇村');
const goesOnLevel = signSet('重属级两联管');

/** 126个|市、区重点项目|: whose they are, in one word. */
const isOfLevels = (view: string, start: number, at: number): boolean =>
  at - 1 === start &&
  isLevel(view.charCodeAt(at - 1)) &&
  isLevel(view.charCodeAt(at + 1)) &&
  goesOnLevel(view.charCodeAt(at + 2));

/** 为9.6万农民发放|种粮直补、综合直补资金|3860万元: what is paid goes on to the money. */
const paying = /(?:发放|兑[现付]|拨付)[^,、]{0,14}$/;

const isPaid = (view: string, start: number, at: number, end: number): boolean =>
  doings.startingAt(view, at + 1, end) === undefined && paying.test(view.slice(start, at));

/** The first 、 outside brackets and quotations, or a 和 directly before the amount: 97个|市级应用、|154个. */
const enumerationIn = (view: string, start: number, end: number, { unit }: Amount): number | undefined => {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const kind = kindOf(view.charCodeAt(at));
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) depth--;
    else if (depth === 0 && view.charCodeAt(at) === COMMA_OF_LISTS && !isOfLevels(view, start, at))
      return unit?.kind === 'money' && isPaid(view, start, at, end) ? undefined : at;
  }
  const last = skipBlanksBack(view, end, start) - 1;
  if (hasSignAt(view, last, '等')) return lastConjunction(view, start, last);
  return last > start && kindOf(view.charCodeAt(last)) & CONJUNCTION ? last : undefined;
};

const joinsInWord = signSet('网购联轨行列发');

/** Whether a list goes on at `at`: with 、 or 并, but not with |并网|; 储能20万千瓦|/|80万千瓦时. */
const goesOnAt = (view: string, at: number): boolean =>
  hasSignAt(view, at, '/') ||
  ((kindOf(view.charCodeAt(at)) & ENUMERATION) !== 0 &&
    !(hasSignAt(view, at, '并') && joinsInWord(view.charCodeAt(at + 1))));

/** Each amount of a sentence with the words before and behind it that are its own, and how it hangs on the one before. */
export const findSegments = (view: string, sentence: Sentence, amounts: readonly Amount[]): Segment[] => {
  const opened = amounts.map((_, index) => findOpening(view, sentence, amounts, index));
  return amounts.map((amount, index) => {
    const { start, previous } = opened[index] as { start: number; previous: number | undefined };
    const isHungOn = opened[index + 1]?.previous === index;
    const lead = leadOf(view, amount);
    const next = amounts[index + 1];
    const nextStart = next === undefined ? sentence.end : leadOf(view, next);
    const limit = isHungOn ? (enumerationIn(view, amount.next, nextStart, next ?? amount) ?? nextStart) : sentence.end;
    const after: Span = { start: amount.next, end: findClosing(view, amount, limit) };
    if (previous === undefined) return { amount, before: { start, end: lead }, after, link: 'opening', previous };
    let from = skipBlanks(view, start, lead);
    const listAt = goesOnAt(view, from) ? from : enumerationIn(view, from, lead, amount);
    if (listAt !== undefined) from = listAt;
    while (from < lead && goesOnAt(view, from)) from = skipBlanks(view, from + 1, lead);
    const link = listAt !== undefined ? 'listed' : from === lead ? 'adjacent' : 'joined';
    return { amount, before: { start: from, end: lead }, after, link, previous };
  });
};
