import type { Bound } from '@gongbao/indicator-schema';
import {
  annexNouns,
  announcedNouns,
  announcements,
  calendarUnits,
  classSuffixes,
  durationCues,
  durationSpans,
  durationUnits,
  nameSuffixes,
  ratedThings,
  ratingCues,
  runs,
  sphereSuffixes,
} from '../lexicon/number-contexts.ts';
import { scopes } from '../lexicon/settings.ts';
import type { WordTree } from '../lexicon/word-tree.ts';
import type { Amount, IgnoredReason, Sentence } from '../tree.ts';
import { skipBlanks, skipBlanksBack } from './skip-blanks.ts';

/** A number in its place, as the exclusions look at it. */
export interface Place {
  readonly view: string;
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** The nearest quotation that holds the number. */
  readonly quote: { readonly start: number; readonly end: number } | undefined;
}

export interface Exclusion {
  readonly rule: string;
  readonly reason: IgnoredReason;
  /** The number in its words, for the docs and a test. */
  readonly example: string;
  readonly applies: (place: Place) => boolean;
}

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const charAt = (view: string, at: number): number => view.charCodeAt(at);

const before = ({ view, amount, sentence }: Place): number => skipBlanksBack(view, amount.start, sentence.start);
const after = ({ view, amount, sentence }: Place): number => skipBlanks(view, amount.end, sentence.end);
const follows = (place: Place, words: WordTree<unknown>, at: number = after(place)): boolean =>
  words.startingAt(place.view, at, place.sentence.end) !== undefined;
const precedes = (place: Place, words: WordTree<unknown>): boolean =>
  words.endingAt(place.view, before(place), place.sentence.start) !== undefined;

/** Whether one of the words stands within the run of Chinese characters behind the amount. */
const runHolds = (place: Place, words: WordTree<unknown>): boolean => {
  for (let at = after(place), end = Math.min(place.sentence.end, at + 16); at < end; at++) {
    const code = charAt(place.view, at);
    if (!isHan(code) && !isLatin(code)) return false;
    if (words.startingAt(place.view, at, end)) return true;
  }
  return false;
};

const hasUnit = ({ amount }: Place): boolean => amount.unitText !== '' || amount.form === 'ratio';
const isOfKind = ({ amount }: Place, ...kinds: readonly string[]): boolean =>
  amount.unit !== undefined && kinds.includes(amount.unit.kind);
const isYear = ({ amount }: Place): boolean => /^(19|20)\d\d$/.test(amount.digits[0] ?? '');

/** Whether the amount stands as the modifier of a noun: directly before a Chinese word, perhaps after 的. */
const modifies = (place: Place): boolean =>
  isHan(charAt(place.view, skipBlanks(place.view, place.amount.next, place.sentence.end)));

const isDuration = (place: Place): boolean => {
  if (!durationUnits.has(place.amount.unitText) || isYear(place)) return false;
  if (place.amount.unitText === '年' && (place.amount.digits[0] ?? '').includes('.')) return true;
  if (precedes(place, durationSpans)) return false;
  const next = charAt(place.view, place.amount.next);
  if (place.amount.unitText === '年' && place.view[place.amount.next] === '的') return false;
  if (precedes(place, durationCues)) return true;
  return (
    place.amount.unitText === '天' && isHan(next) && !'内后前中来里期'.includes(place.view[place.amount.next] ?? '')
  );
};

/** In the order in which they are asked; the first that applies says why. */
export const exclusions: readonly Exclusion[] = [
  {
    rule: 'part-of-a-sum-slogan',
    reason: 'name',
    example: '“1+3+N”',
    applies: ({ view, amount }) => view[amount.start - 1] === '+' || view[amount.end] === '+',
  },
  {
    rule: 'in-a-short-quotation',
    reason: 'name',
    example: '“3113”行动',
    applies: (place) => place.quote !== undefined && (place.quote.end - place.quote.start <= 12 || !hasUnit(place)),
  },
  {
    rule: 'behind-a-letter',
    reason: 'name',
    example: 'PM2.5',
    applies: (place) =>
      isLatin(charAt(place.view, hasUnit(place) ? place.amount.start - 1 : before(place) - 1)) &&
      !isOfKind(place, 'share', 'money') &&
      !(
        isOfKind(place, 'classifier') &&
        /[A-Z]{3}$/.test(place.view.slice(Math.max(0, place.amount.start - 3), place.amount.start))
      ),
  },
  {
    rule: 'before-a-letter',
    reason: 'name',
    example: '4A级景区',
    applies: (place) =>
      isLatin(charAt(place.view, place.amount.end)) && !(hasUnit(place) && /[^A-Za-z]$/.test(place.amount.unitText)),
  },
  {
    rule: 'counted-class',
    reason: 'spec',
    example: '50亿级项目',
    applies: (place) => hasUnit(place) && follows(place, classSuffixes, place.amount.end),
  },
  {
    rule: 'anniversary',
    reason: 'spec',
    example: '建党100周年',
    applies: ({ amount }) => amount.unitText === '周年',
  },
  {
    rule: 'sphere-of-time',
    reason: 'spec',
    example: '15分钟生活圈',
    applies: (place) => place.amount.unit?.dimension === 'time' && follows(place, sphereSuffixes),
  },
  {
    rule: 'age-of-a-group',
    reason: 'spec',
    example: '0—6岁儿童',
    applies: (place) =>
      place.amount.unit?.dimension === 'age' &&
      (modifies(place) || /[满龄]$/.test(place.view.slice(0, before(place)).slice(-1))),
  },
  {
    rule: 'calendar',
    reason: 'date',
    example: '2023年',
    applies: (place) => calendarUnits.has(place.amount.unitText) && !isDuration(place),
  },
  {
    rule: 'bare-year',
    reason: 'date',
    example: '2023 国际博览会',
    applies: (place) => isYear(place) && !hasUnit(place) && place.amount.form !== 'ordinal',
  },
  {
    rule: 'clock',
    reason: 'date',
    example: '8:30',
    applies: ({ view, amount: { form, digits, start } }) =>
      form === 'ratio' &&
      view[start + (digits[0] ?? '').length] === ':' &&
      digits.length === 2 &&
      /^[0-5]\d$/.test(digits[1] ?? '') &&
      Number(digits[0]) < 25 &&
      !(digits[0] ?? '').includes('.'),
  },
  {
    rule: 'ordinal-of-a-name',
    reason: 'name',
    example: '第6届博览会',
    applies: (place) => place.amount.form === 'ordinal' && !isRank(place),
  },
  {
    rule: 'rating',
    reason: 'spec',
    example: '年产138万吨新材料项目',
    applies: (place) => precedes(place, ratingCues) && modifies(place),
  },
  {
    rule: 'threshold-of-a-class',
    reason: 'spec',
    example: '10亿元及以上项目',
    applies: (place) =>
      isOfKind(place, 'money', 'physical') &&
      isHalfOpen(place.amount.bound) &&
      place.amount.next > place.amount.end &&
      modifies(place),
  },
  {
    rule: 'rated-thing',
    reason: 'spec',
    example: '110千伏输变电工程',
    applies: (place) =>
      place.amount.unit?.dimension === 'voltage' ||
      (isCapacity(place) && place.amount.next === place.amount.end && runHolds(place, ratedThings)),
  },
  {
    rule: 'base-of-a-rate',
    reason: 'spec',
    example: '每10万人刑事案件数',
    applies: (place) => place.view[before(place) - 1] === '每' && isHan(charAt(place.view, place.amount.next)),
  },
  {
    rule: 'announced-items',
    reason: 'list',
    example: '以下10个方面工作',
    applies: (place) =>
      follows(place, announcedNouns) ||
      (precedes(place, announcements) &&
        isOfKind(place, 'classifier') &&
        /^[个项条]$/.test(place.amount.unitText) &&
        followsAnnouncement(place)),
  },
  {
    rule: 'number-of-an-annex',
    reason: 'list',
    example: '附件1',
    applies: (place) => !hasUnit(place) && precedes(place, annexNouns),
  },
  {
    rule: 'run-of-times',
    reason: 'date',
    example: '连续10次获评',
    applies: (place) => precedes(place, runs) && isOfKind(place, 'classifier'),
  },
  {
    rule: 'count-of-indicators',
    reason: 'list',
    example: '设定39项任务指标',
    applies: (place) => /^[个项]$/.test(place.amount.unitText) && isIndicatorCount(place),
  },
  {
    rule: 'digit-of-a-slogan-spelt-out',
    reason: 'name',
    example: '“6”即实施6项重点工程',
    applies: (place) =>
      place.sentence.role === 'glossary' &&
      isOfKind(place, 'classifier', 'noun') &&
      !datedTarget.test(place.view.slice(place.sentence.start, place.amount.start)),
  },
  {
    rule: 'item-number',
    reason: 'list',
    example: '6．规模以上工业',
    applies: (place) =>
      !hasUnit(place) &&
      place.amount.start - place.sentence.start <= 3 &&
      '.、)]:'.includes(place.view[place.amount.end] ?? ''),
  },
  {
    rule: 'number-of-a-name',
    reason: 'name',
    example: '世界500强',
    applies: (place) =>
      !hasUnit(place) &&
      place.amount.form === 'number' &&
      place.amount.bound === undefined &&
      !isListed(place) &&
      (follows(place, nameSuffixes) || isHan(charAt(place.view, place.amount.end)) || !isMeasuredBare(place)),
  },
];

const capacities = new Set([
  'mass',
  'volume',
  'power',
  'energy',
  'apparent-power',
  'computing',
  'steam',
  'deadweight',
  'information',
  'bandwidth',
  'pressure',
  'heat',
  'concentration',
  'temperature',
]);

const isCapacity = ({ amount }: Place): boolean =>
  amount.unit !== undefined && (capacities.has(amount.unit.dimension) || amount.unit.code === '[in_i]');

const isHalfOpen = (bound: Bound | undefined): boolean => bound === 'ge' || bound === 'le' || bound === 'lt';

/** 第4, 第4位 with what it is the fourth of before it, or nothing but a stop behind it. */
const isRank = (place: Place): boolean => {
  const { view, amount, sentence } = place;
  const sign = amount.start - 1;
  const hasScope = scopes.endingAt(view, skipBlanksBack(view, sign, sentence.start), sentence.start) !== undefined;
  if (amount.unitText === '位' || amount.unitText === '名') return true;
  if (amount.unitText !== '')
    return hasScope && isOfKind(place, 'classifier') && !['次', '届', '批', '期', '批次'].includes(amount.unitText);
  const next = charAt(view, after(place));
  return !isHan(next) || hasScope;
};

/** 39项任务指标, 10个方面: nothing else stands between the number and the stop. */
const followsAnnouncement = (place: Place): boolean => {
  for (let at = after(place), n = 0; n < 10; at++, n++) if (!isHan(charAt(place.view, at))) return true;
  return false;
};

const datedTarget = /到\s*\d{4}\s*年/;

/** 设定39项年度任务指标，其中总量指标1个: a plan that counts its own indicators. */
const isIndicatorCount = ({ view, sentence, amount }: Place): boolean => {
  const near = view.slice(Math.max(sentence.start, amount.start - 12), Math.min(sentence.end, amount.end + 12));
  if (!near.includes('指标')) return false;
  return /(?:设定|设置|确定|提出|安排|编制)[^。]{0,12}\d+项[^。,]{0,10}指标/.test(
    view.slice(sentence.start, Math.min(sentence.end, amount.end + 12)),
  );
};

/** 收入比缩小至2.54: a number without a unit measures when a decimal, or a noun of measure, says so. */
const isMeasuredBare = ({ view, sentence, amount }: Place): boolean =>
  (amount.digits[0] ?? '').includes('.') ||
  /(?:比|比例|指数|系数|数|值|率|总量|达|达到|至|到|为|超过?|突破|第|前)$/.test(
    view.slice(Math.max(sentence.start, amount.start - 4), amount.start).trimEnd(),
  );

/** 24、22.8: another number follows behind the enumeration comma or 和. */
const isListed = ({ view, amount }: Place): boolean =>
  /^[、和与及至到]\d+(?:\.\d+)?(?!\d|号)/.test(view.slice(amount.end, amount.end + 12));
