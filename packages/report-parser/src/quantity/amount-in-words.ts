import { type Bound, findUnit } from '@gongbao/indicator-schema';
import { boundsAfter } from '../lexicon/bounds.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { isHan } from './is-han.ts';

/** What the words from `start` to `end` say. */
interface Told extends Span {
  readonly form?: Amount['form'];
  readonly digits: readonly string[];
  /** Empty, where no unit is said. */
  readonly symbol?: string;
  readonly bound?: Bound | undefined;
  /** Where the words go on behind a bound. */
  readonly next?: number;
}

/** An amount that words say, and no digits: 二十八个, 三分之一, 翻一番. */
export const amountInWords = ({
  start,
  end,
  digits,
  form = 'number',
  symbol = '',
  bound,
  next = end,
}: Told): Amount => ({
  type: 'amount',
  form,
  start,
  end,
  isNegative: false,
  digits,
  unitText: symbol,
  unit: symbol === '' ? undefined : findUnit(symbol),
  bound,
  next,
  tokens: 0,
});

/** The bound that stands behind the words, else the one that stands within them: 二十家|以上, 三百余家. */
export const boundBehind = (
  view: string,
  end: number,
  limit: number,
  within?: Bound,
): Pick<Amount, 'bound' | 'next'> => {
  const behind = boundsAfter.startingAt(view, end, limit);
  return { bound: behind?.meaning ?? within, next: end + (behind?.length ?? 0) };
};

/** A little more or less, where nothing stands behind it: 三分之一|强|, 三成|弱|. */
const slight: Readonly<Record<string, Bound>> = { 强: 'gt', 弱: 'lt' };

/** The bound that 强 or 弱 sets behind a share that ends at `end`. */
export const slightBound = (view: string, end: number): Bound | undefined =>
  isHan(view.charCodeAt(end + 1)) ? undefined : slight[view.charAt(end)];

/** So for a share too, behind which 多 or 强 says that it is more: 增长一倍|多, 三分之一|以上, 三成|强. */
export const boundBehindShare = (view: string, end: number, limit: number): Pick<Amount, 'bound' | 'next'> => {
  const bound = hasSignAt(view, end, '多') ? 'gt' : slightBound(view, end);
  return bound === undefined ? boundBehind(view, end, limit) : { bound, next: end + 1 };
};
