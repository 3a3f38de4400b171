import { signSet } from '../lexicon/sign-set.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';

/** 国民收入4.5亿元。|比上年增长|17%: a sentence that only says how much more that was. */
const comparison =
  /^(?:分别)?(?:[比较](?:上年|去年|前年|上年同期|去年同期|\d{4} ?年)|同比|环比)(?:分别)?(?:实际)?(?:增|提|下|减|上|净)/;

/** With what it can begin. */
const mayCompare = signSet('分比较同环');

export const isComparison = (view: string, { start, end }: Span): boolean =>
  mayCompare(view.charCodeAt(start)) && comparison.test(view.slice(start, Math.min(end, start + 16)));

/** 前三季度生产总值45亿元。|预计全年可达|67亿元: a sentence that only says what it will come to. */
const forecast =
  /^(?:(?:初步)?预计(?:全年|年底|到年底|年末)|(?:全年|到?年底)(?:初步)?预计)(?:可望|有望|可|将)?(?:完成|实现|达到?|突破|增长)(?=\d)/;
const mayForecast = signSet('初预全到年');

export const isForecast = (view: string, { start, end }: Span): boolean =>
  mayForecast(view.charCodeAt(start)) && forecast.test(view.slice(start, Math.min(end, start + 20)));

/** 床位到2023年5000张；|到2025年，力争达到|6500张: what will be in another year, of the same. */
const anotherYear =
  /^(?:[到至]|力争到|预计到)? ?(?:\d{4} ?年[底末]?|“[一二三四五六七八九十]{1,3}五”期?末),?(?:[将要应]|力争|争取|确保|预计|计划|努力|再|进一步|总数|总量)*(?:达到?|突破|超过?|[提增升扩降减回][高加升大低少]?[到至])?$/;
const mayNameYear = signSet('到至力预“0123456789');

export const isOfAnotherYear = (view: string, start: number, end: number): boolean =>
  end - start < 24 && mayNameYear(view.charCodeAt(start)) && anotherYear.test(view.slice(start, end));

/** Whether nothing stands between two sentences. */
export const isRightBehind = (view: string, before: Span, { start }: Span): boolean =>
  start === before.end || (start === before.end + 1 && !hasSignAt(view, before.end, '\n'));
