import { AVERAGE, cuesIn } from '../lexicon/cues.ts';
import { signSet } from '../lexicon/sign-set.ts';
import type { Span } from '../span.ts';
import { yearly } from './year-words.ts';

/** Words further before an amount are told of something else. */
const FARTHEST = 120;

const isOrigin = signSet('由从自');

/** 由|2015年的3.1%|: what something was before has a year of its own only behind 由. */
export const originIn = (view: string, { start, end }: Span): Span => {
  for (let at = end - 1; at >= Math.max(start, end - FARTHEST); at--)
    if (isOrigin(view.charCodeAt(at))) return { start: at, end };
  return { start, end };
};

/** |年均|增长9.3%. */
export const isYearly = (view: string, { start, end }: Span): boolean => {
  const from = Math.max(start, end - FARTHEST);
  return (cuesIn(view, from, end) & AVERAGE) !== 0 && yearly.test(view.slice(from, end));
};
