import type { Bound } from '@gongbao/indicator-schema';
import { boundsBefore } from '../lexicon/bounds.ts';
import { changes } from '../lexicon/changes.ts';
import { achievements } from '../lexicon/predicates.ts';
import { protectedEnds } from '../lexicon/protected-words.ts';
import { scopes } from '../lexicon/settings.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';

/** The words before a number without those that only lead up to it, and the bound that these set. */
export interface Trimmed extends Span {
  readonly bound: Bound | undefined;
}

/** 人均|突破: the first character of 均突破 ends a word of its own. */
const endsProtected = (view: string, at: number, start: number): boolean =>
  protectedEnds.endingAt(view, at, start) !== undefined;

/** 生产总值增长|连续三年|达到13%, 城镇化率提高到|2020年|的60%. */
const years = /(?<=.{2})连续[\d一二三四五六七八九十两多几]{1,3}年$|(?<=[高低少升降增加大减小][至到])\d{4}年$/;

const yearsAt = (view: string, start: number, at: number): number =>
  hasSignAt(view, at - 1, '年') ? (years.exec(view.slice(Math.max(start, at - 10), at))?.[0].length ?? 0) : 0;

/** 收入|在全市区县|率先突破百亿: among whom it was the first. */
const amongAt = (view: string, start: number, at: number): number => {
  const scope = scopes.endingAt(view, at, start)?.length ?? 0;
  return scope > 0 && hasSignAt(view, at - scope - 1, '在') ? scope + 1 : 0;
};

/**
 * Takes 达, 超过, 保持在 … from the end of the words before a number.
 *  > 粮油市场年交易额|超过30亿元
 */
export const trimBefore = (view: string, { start, end }: Span): Trimmed => {
  let at = skipBlanksBack(view, end, start);
  let bound: Bound | undefined;
  while (at > start) {
    const bounding = boundsBefore.endingAt(view, at, start);
    const leading = achievements.endingAt(view, at, start);
    const change = changes.endingAt(view, at, start);
    const arrival = change?.meaning === 'into' ? change.length : 0;
    const longest = Math.max(bounding?.length ?? 0, leading?.length ?? 0, arrival);
    if (longest === 0) {
      const aside = yearsAt(view, start, at) || amongAt(view, start, at);
      if (aside === 0) break;
      at = Math.max(start, at - aside);
      continue;
    }
    const length = longest > 1 && endsProtected(view, at - longest + 1, start) ? longest - 1 : longest;
    const whole = protectedEnds.endingAt(view, at, start);
    if (whole !== undefined && whole.length > length) break;
    if (bounding !== undefined && bounding.length <= length) bound ??= bounding.meaning;
    at = skipBlanksBack(view, at - length, start);
  }
  return { start, end: at, bound };
};
