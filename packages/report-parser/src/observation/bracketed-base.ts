import { opening } from '../lexicon/signed-pattern.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';

const lastYear = opening('上去', /^(?:上年|去年)(?:同期|同口径)?(?:为|是)?\s*$/);

/** 农民人均纯收入2640元(|上年|2495元): what it was the year before, beside what it is. */
export const isBracketedBase = (view: string, { start, end }: Span): boolean =>
  hasSignAt(view, start - 1, '(') && lastYear(view, start, end);
