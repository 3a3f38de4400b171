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

/** Whether nothing stands between two sentences. */
export const isRightBehind = (view: string, before: Span, { start }: Span): boolean =>
  start === before.end || (start === before.end + 1 && !hasSignAt(view, before.end, '\n'));
