import type { Sentence, Setting } from '../tree.ts';
import { namesYears as holdsYears } from './names-years.ts';

/** Whether the sentences of a review look back on one year or on five. */
export type ReviewWindow = 'year' | 'span';

/** The years that a sentence's figures can belong to. */
export interface Times {
  readonly setting: Setting;
  readonly windows: Windows;
}

/** What years the sentences around speak of, when they name none. */
export interface Windows {
  readonly review: ReviewWindow;
  /** Whether the sentences around look back on five years, though this one may name a year of them. */
  readonly isAmongFive: boolean;
  /** `2026/2030` where a plan looks on five years. */
  readonly planSpan: string | undefined;
  /** The section is headed by part of a year: |上半年|的工作. */
  readonly isOfPart?: boolean;
  /** It says that its figures are estimates: 主要指标完成情况（|均为预计数|）. */
  readonly isEstimated?: boolean;
  /** Its last year, where the paragraph has said what shall be reached by then. */
  readonly planEnd?: string | undefined;
}

const fiveYears =
  /(?:过去的?|这)[三四五六3456]年|(?:近|前)[五5]年|(?<!\d)[五5]年(?:来|间|里|中|累计)|[四六]年来|以来的[三四五3456]年|这是[^,;。]{2,30}的[五5]年|“?十[一二三四五六七八]?五”?(?:时期|期间|以来|五年)|从“十[一二三四五六七八]?五”[^,;。]{0,10}看|回[顾首望眸](?:过去的?|这)?“十[一二三四五六七八]?五”/g;
const oneYear = /过去的?一年|一年来|这一年|今年以来|刚刚?过去的?\d{4} ?年/g;
/** 由|2016年|的…增加到|2020年|的…, 比|2010年|下降: the ends of a span narrow nothing, nor what something is compared with, nor 2014年|建成通车|. */
const passingYear =
  /去年|上年|(?<![由从自到至比较与同] ?)\d{4} ?年(?!(?:[底末初]|全线|全面|正式)?(?:建成|通车|投产|竣工|完工|开通|投用|启用|挂牌|成立|获批|开工|设立|摘帽|动工))/g;

const lastOf = (words: string, pattern: RegExp): number => {
  let at = -1;
  pattern.lastIndex = 0; // the pattern itself, and no copy as matchAll makes one
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) at = match.index;
  return at;
};

/** |2021年，|全县经济稳中有进, |去年，|我们…: at the head of a paragraph. */
const yearAtHead = /^\s*(?:各位代表[,!:]\s?)?(?:(?:刚刚)?(?:过去的)?\d{4} ?年|去年)(?:[,，:：]|是)/;

/** Whether a paragraph begins so, and with a figure: |2021年，税收达到8.6亿元|. Among five years only it is of that one. */
export const opensWithFigure = (view: string, { start, end }: Sentence): boolean => {
  const words = view.slice(start, Math.min(end, start + 36));
  const head = yearAtHead.exec(words);
  return head !== null && /^[^,;。]*\d/.test(words.slice(head[0].length));
};

/**
 * The window after the first words of a sentence: 五年来 opens five years, 过去一年 closes them, and so does a year at
 * the head of a paragraph. `here` is the window of this sentence alone, which 去年 narrows without closing.
 */
export const nextWindow = (
  view: string,
  { start, end, numbers, namesYears }: Sentence,
  isFirst: boolean,
  window: ReviewWindow,
): { here: ReviewWindow; lasting: ReviewWindow } => {
  const near = Math.min(end, start + 36);
  if (!namesYears || !holdsYears(view, start, near)) return { here: window, lasting: window };
  const words = view.slice(start, near);
  const five = lastOf(words, fiveYears);
  const one = lastOf(words, oneYear);
  // 最后900户脱贫，|五年来|投入4亿元: of what is told before, nothing is of all five; what follows says so by itself.
  const isTold = five >= 0 && (numbers[0]?.start ?? end) < start + words.search(fiveYears);
  if (window === 'year' && isTold) return { here: window, lasting: window };
  const lasting =
    five < 0 && one < 0 ? (isFirst && yearAtHead.test(words) ? 'year' : window) : five > one ? 'span' : 'year';
  const passing = lastOf(words, passingYear);
  // 五年来，新建学校18所，|2021年|…: what was told before such a year is of all.
  const isBehindFigure = (numbers[0]?.start ?? end) < start + passing;
  return { here: passing > five && !isBehindFigure ? 'year' : lasting, lasting };
};

/** 五年工作回顾, “十二五”发展成就; but not “十四五”开局之年. */
const fiveYearsNamed = new RegExp(`${fiveYears.source}|“十[一二三四五六七八]?五”(?!.{0,2}(?:开局|开门|起步|收官))`);
const oneYearNamed = /过去的?一年|一年来|今年(?!以来)|\d{4} ?年/;

/** 2015年和“十二五”工作回顾. */
export const namesBoth = (title: string): boolean => fiveYearsNamed.test(title) && oneYearNamed.test(title);

/** What a heading opens: 五年工作回顾 five years; 2025年和“十四五”时期工作回顾 the year first, which it names first. */
export const windowOfHeading = (title: string, window: ReviewWindow): ReviewWindow => {
  const five = title.search(fiveYearsNamed);
  const one = title.search(oneYearNamed);
  if (five < 0) return one < 0 ? window : 'year';
  return one >= 0 && one < five ? 'year' : 'span';
};
