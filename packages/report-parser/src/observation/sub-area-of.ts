import { doings, manners } from '../lexicon/predicates.ts';
import { bodyDeeds, endsBody, kindsOfBodies, namedBodies, zones } from '../lexicon/sub-areas.ts';
import { isHan } from '../quantity/is-han.ts';

/** The longest name that is looked for. */
const LONGEST = 14;

/** Whether a stretch names a zone, a township, an enterprise or a sight. */
export const isBody = (view: string, start: number, end: number): boolean =>
  zones.endingAt(view, end, start) !== undefined || isNamed(view, start, end);

const isNamed = (view: string, start: number, end: number): boolean =>
  kindsOfBodies.endingAt(view, end, start) === undefined && namedBodies.endingAt(view, end, start + 1) !== undefined;

/** |推动|产业园入驻企业达到20家, but |开发|区完成产值3亿元: whether a clause begins with what is done to it. */
const isDoneTo = (view: string, start: number, limit: number): boolean =>
  zones.startingAt(view, start, limit) === undefined &&
  (doings.startingAt(view, start, limit) ?? manners.startingAt(view, start, limit)) !== undefined;

/** What may stand right behind the name. */
export interface Told {
  readonly startingAt: (view: string, at: number, limit: number) => unknown;
}

/**
 * Where the name of a part of the place ends, an enterprise's too, that begins a clause and does something there.
 *  > |天易经开区|实现地区生产总值
 */
export const endOfSubArea = (
  view: string,
  start: number,
  limit: number,
  deeds: Told = bodyDeeds,
): number | undefined => {
  const last = Math.min(limit, start + LONGEST);
  for (let end = start + 1; end <= last && isHan(view.charCodeAt(end - 1)); end++) {
    if (!endsBody(view.charCodeAt(end - 1)) || deeds.startingAt(view, end, limit) === undefined) continue;
    if (isDoneTo(view, start, limit)) return undefined;
    if (isBody(view, start, end)) return end;
  }
  return undefined;
};
