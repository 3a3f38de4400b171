import { signSet } from '../lexicon/sign-set.ts';
import { fiveYearPlan } from '../masthead/five-year-plan.ts';
import { chineseNumeral } from '../quantity/chinese-numeral.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import { yearsToDigits } from '../years-in.ts';
import { namesYears } from './names-years.ts';

/** One way in which a text names years, with what is read of it in a report that plans 2024. */
interface PeriodForm {
  /** What every match holds: the pattern is tried only where it stands. */
  readonly holds: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, setting: Setting) => string | undefined;
}

const numerals: Readonly<Record<string, number>> = { 一: 1, 两: 2, 三: 3, 四: 4, 2: 2, 3: 3, 4: 4 };
const yearsAway: Readonly<Record<string, number>> = { 明年: 1, 上年: -1, 去年: -1, 前年: -2 };

const lastYears = (last: number | null, count: number): string | undefined =>
  last === null ? undefined : `${last - count + 1}/${last}`;

/**
 * 比2012年增长: a year that something is compared with is no period, nor is one since when something holds, or of which
 * something dates: |1998年|以前入伍的军人.
 */
const year: PeriodForm = {
  /** 2023年 → 2023 */
  holds: '年',
  pattern:
    /(?<!(?:[比较与同是自创为到]|达到|相当于|恢复至|恢复到|扣除|剔除|不含|[快慢高低优好]于|[比较][\u4e00-\u9fff]{1,6}的) ?)((?:19|20)\d{2})\s*年(?!以来|相比|以后|最|同期|起|开始|来|的?基础|代|[底末]?[以之]?[前后][^,、\d]{2,6}的|的\d+(?:\.\d+)?倍)/g,
  read: ([, digits]) => digits,
};

const yearToYear: PeriodForm = {
  /** 2016—2020年, 2016年至2020年 → 2016/2020 */
  holds: '年',
  pattern: /(?<![\d(])((?:19|20)\d{2})\s*年?\s*(?:[-—–~～]{1,2}|至|到)\s*((?:19|20)\d{2})\s*年(?!度?计划)/g,
  read: ([, first = '', last = '']) => (first < last ? `${first}/${last}` : undefined),
};

/** The years from one to the last that is reviewed; one year where they are the same. */
const untilNow = (first: number, { reviewYear }: Setting): string | undefined => {
  if (reviewYear === null || first > reviewYear) return undefined;
  return first === reviewYear ? String(first) : `${first}/${reviewYear}`;
};

/** 创2015年以来新高 tells of no span. */
const since: PeriodForm = {
  /** 2021年以来, “十四五”以来 → 2021/2023 */
  holds: '以来',
  pattern:
    /(?<![创为是近较比])(?:((?:19|20)\d{2})\s*年|“([一二三四五六七八九十]+)五”)以来(?!最|[的之]|新[高低]|首|同期|历史|少)/g,
  read: ([, digits, plan], setting) => {
    const first = digits ?? fiveYearPlan(plan ?? '')?.slice(0, 4);
    return first === undefined ? undefined : untilNow(Number(first), setting);
  },
};

const sinceOn: PeriodForm = {
  /** 自2020年起, → 2020/2023 */
  holds: '起',
  pattern: /[自从]((?:19|20)\d{2}) ?年起(?=,|$)/g,
  read: ([, digits], setting) => untilNow(Number(digits), setting),
};

const deadline: PeriodForm = {
  /** 到2027年 → 2027 */
  holds: '到',
  pattern: /(?<!达|恢复|回升)到\s*((?:19|20)\d{2})\s*年/g,
  read: ([, digits]) => digits,
};

const outcome: PeriodForm = {
  /** 调整为2020年的 → 2020 */
  holds: '年',
  pattern: /(?:调整|优化|演变|提高|下降|增加|降低|上升|变)[为至]\s*((?:19|20)\d{2})\s*年[底末]?的/g,
  read: ([, digits]) => digits,
};

const plan: PeriodForm = {
  /** “十四五”时期 → 2021/2025, “十四五”末 → 2025, “十四五”前三年 → 2021/2023 */
  holds: '五',
  pattern:
    /(?<![比较是为与于第])(?:“([一二三四五六七八九十]+)五”|([八九]|十[一二三四五六七八]?)五(?=期|时|末|规划末|前))\s*(?:(末|期末|规划末)|期间|时期|五年|前([一两三四])年)/g,
  read: ([, quoted, bare, end, count]) => {
    const years = fiveYearPlan(quoted ?? bare ?? '');
    if (years === undefined) return undefined;
    const first = Number(years.slice(0, 4));
    return end === undefined ? `${first}/${first + (numerals[count ?? ''] ?? 5) - 1}` : String(first + 4);
  },
};

const nearby: PeriodForm = {
  /** 去年 → 2023 */
  holds: '年',
  pattern:
    /(?<![比较与同超于]|[比较][^,;、。的]{1,6}的)(去年(?!价格(?:上涨|变动)的?翘尾)|(?<![由从自])上年|前年|明年)(?![^,;。]{0,14}基[础数]上)/g,
  read: ([, word = ''], { givenYear }) => (givenYear === null ? undefined : String(givenYear + (yearsAway[word] ?? 0))),
};

const fiveYears: PeriodForm = {
  /** 五年累计, 过去5年 → 2019/2023 */
  holds: '年',
  pattern:
    /(?<!(?:今后|未来|此后)的?|年起|连续|[一二三四五六七八九十] ?)五年(?!规划|计划|总?目标|总?任务|以上|前(?![进移])|期|制|级|内)|(?:过去的?|近|这)5年|(?<!\d)5年(?:来|间|累计|共)/g,
  read: (_, { reviewSpan, reviewYear }) => reviewSpan ?? lastYears(reviewYear, 5),
};

const manyYears: PeriodForm = {
  /** 十年增加, 过去十年 → 2014/2023, 八年来 → 2016/2023 */
  holds: '年',
  pattern:
    /(?<!今后的?|未来的?|此后的?|连续|[第每两几百千\d〇一二三四五六七八九])(?:(十)年(?=来|间|累计|增|减|新|翻|接近|近|共|建|开|实现|完成|\d|$)|(?:过去的?|近|这|前)(十)年|([六七八九]|(?<!\d)(?:[6-9]|10))年(?:来|间|累计))/g,
  read: ([, bare, near, counted = ''], { reviewYear }) =>
    lastYears(reviewYear, Number(counted) || chineseNumeral(bare ?? near ?? counted)),
};

const fewYears: PeriodForm = {
  /** 三年累计 → 2021/2023, 近两年 → 2022/2023 */
  holds: '年',
  pattern:
    /近([两三四234])年|(?<![\d第十前])([两三四234])年(?:累计|(?<!连续.年)(?:增长|提升|提高|下降|降低)|来|间|共|平均|用于|投入|新增|安排|争取|实施|建成)/g,
  read: ([, near, count], { reviewYear }) => lastYears(reviewYear, numerals[near ?? count ?? ''] ?? 1),
};

const yearsAhead: PeriodForm = {
  /** 今后五年 → 2024/2028, 今明两年 → 2024/2025 */
  holds: '年',
  pattern: /(?:今后|未来|此后)的?([三四五345])年(?!内)|今明[两二2]年/g,
  read: ([, count], { planYear }) => {
    const years = count === undefined ? 2 : (numerals[count] ?? 5);
    return planYear === null ? undefined : `${planYear}/${planYear + years - 1}`;
  },
};

const periodForms: readonly PeriodForm[] = [
  yearToYear,
  since,
  sinceOn,
  year,
  deadline,
  outcome,
  plan,
  nearby,
  fiveYears,
  fewYears,
  manyYears,
  yearsAhead,
];

/** What a clause may lead with: five years there open a review of five, and hold for its flows alone. */
const leadingForms = periodForms.filter((form) => form !== fiveYears);

const isSpeltDigit = signSet('〇零九');

/** 到|二〇三五年|, which few reports write. */
const inDigits = (words: string): string => {
  for (let at = 1; at < words.length; at++) if (isSpeltDigit(words.charCodeAt(at))) return yearsToDigits(words);
  return words;
};

/** The period named last in the words. */
const lastPeriod = (words: string, forms: readonly PeriodForm[], setting: Setting): string | undefined => {
  const digits = inDigits(words);
  let period: string | undefined;
  let behind = 0;
  for (const { holds, pattern, read } of forms) {
    if (!words.includes(holds)) continue;
    pattern.lastIndex = 0; // the pattern itself, and no copy as matchAll makes one
    for (let match = pattern.exec(digits); match !== null; match = pattern.exec(digits)) {
      if (match.index < behind) continue;
      const found = read(match, setting);
      if (found === undefined) continue;
      period = found;
      behind = match.index + match[0].length;
    }
  }
  return period;
};

/** 当年吞吐量: the year that the sentence named before. */
const sameYear = /(?:当年|同年)/;

/** 由|2014年|的12%下降到0.3%，当年…: what it came from is no year that was told of. */
const originYear = /[由从] ?\d{4} ?年(?!起|开始|以来|来)/g;

/** The period that the words before a number name, the last of them winning; undefined when they name none. */
export const readPeriod = (
  view: string,
  { start, end }: Span,
  sentence: Span,
  setting: Setting,
): string | undefined => {
  const from = Math.max(start, end - 120);
  if (!namesYears(view, from, end)) return undefined;
  const words = view.slice(from, end);
  const period = lastPeriod(words, periodForms, setting);
  if (period !== undefined || !sameYear.test(words)) return period;
  return lastPeriod(view.slice(Math.max(sentence.start, start - 60), start).replace(originYear, ''), [year], setting);
};

const isStop = signSet(',;:。');

/** The first stop from an offset on, or the limit. */
const stopFrom = (view: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && !isStop(view.charCodeAt(at))) at++;
  return at;
};

const leadWords =
  /^(?:[*\s“]|全[省市县区州盟旗乡镇]|我[省市县区州旗乡镇]|本[市县区乡镇]|街道|[自从](?=\d{4} ?年(?:以来|起(?:,|$)))|回望|回顾|回首|展望|纵观|进入|面向|即|到|至|截至|截止|从[^,;。\d]{2,8}到|在|预计|力争到?|确保到|[计规]划到|争取到)*/;
const beginsWithYear =
  /^(?:\d{4}\s*(?:年|[-—–~～至到]{1,2}\s*\d{4}\s*年)|[一二三四五六七八九十]+五(?:”|期间|时期|以来|期?末|前[一两三四]年)|去年|上年|前年|明年|今明[两二2]年|近?[两三四]年(?!年?平均|年均)|近[234]年|(?:过去的?|近|这)?十年|[六七八九]年来|(?:今后|未来)的?[三四五345]年)/;

/** 去年改造12个，|今年|再改造15个: a year that was told of before holds no longer. */
const backToPart = /^(?:其中[:,]?)?(?:今年|本年度?)(?!以来|的\d)/;

/** 2004年收入过亿元；|五年来|，产值年均增长22%: the five years are told of from here on. */
const toFiveYears =
  /^(?:(?:过去的?|这|近)?[五5]年(?:来|间|里|共|累计|历程|(?=新增|新[建修辟]|建成|修建|完成|投入|转移|减少|争取|引进|实施|改造|净增))|过去五年|这五年|回[望顾首眸](?:过去的?|这)?[五5]年)/;

/** In the place of a period, where a clause goes over to the five years that are reviewed. */
export const FIVE_YEARS = 'five-years';

/** In a report that is given before its year is over |今年| is the last that it reviews. */
const thisYear = ({ givenYear, reviewYear }: Setting): string | undefined =>
  givenYear !== null && givenYear === reviewYear ? String(givenYear) : undefined;

/** 在去年36亿元的基础上: a base, not the time of what follows. */
const isBase = (clause: string): boolean => clause.includes('基础上') || clause.includes('基数上');

/**
 * The period with which one of the clauses begins, the last of them winning: it holds for those that follow. Null where
 * the years of the whole part are told of again.
 */
export const readLeadingPeriod = (view: string, { start, end }: Span, setting: Setting): string | null | undefined => {
  if (!namesYears(view, start, end)) return undefined;
  let period: string | null | undefined;
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && !isStop(view.charCodeAt(at))) continue;
    const first = skipBlanks(view, from, at);
    const last = Math.min(at, first + 14);
    if (namesYears(view, first, last)) {
      const close = at === end ? stopFrom(view, end, Math.min(view.length, end + 20)) : at;
      const head = view.slice(first, last);
      if (backToPart.test(head)) period = thisYear(setting) ?? null;
      else if (toFiveYears.test(head)) period = FIVE_YEARS;
      else if (!isBase(view.slice(from, close))) period = periodOfHead(head, setting) ?? period;
    }
    from = at + 1;
  }
  return period;
};

const periodOfHead = (head: string, setting: Setting): string | undefined => {
  const lead = leadWords.exec(head)?.[0].length ?? 0;
  return beginsWithYear.test(inDigits(head.slice(lead))) ? lastPeriod(head, leadingForms, setting) : undefined;
};
