import {
  deedsOfWorks,
  endsOfHouses,
  endsOfWorks,
  endsWorks,
  genericWorks,
  goesOnInName,
  kindsBefore,
} from '../lexicon/acting-works.ts';
import { doings, manners } from '../lexicon/predicates.ts';
import { wholePlaces } from '../lexicon/sub-areas.ts';
import { isHan } from '../quantity/is-han.ts';

/** The longest name that is looked for, and how long that of a house is: 云康药业. */
const LONGEST = 14;
const HOUSE = { shortest: 4, longest: 6 };

/** Two characters that name nothing by themselves stand before the end of a house's name. */
export const isHouse = (view: string, start: number, end: number): boolean => {
  if (end - start < HOUSE.shortest || end - start > HOUSE.longest) return false;
  const kind = endsOfHouses.endingAt(view, end, start)?.length ?? 0;
  return kind > 0 && end - kind - start >= 2 && kindsBefore.startingAt(view, start, end) === undefined;
};

/** Whether the clause goes on to tell what they did: 糖业公司|推行精细管理|, but not 纺织|产业|. */
const acts = (view: string, end: number, limit: number): boolean =>
  deedsOfWorks.startingAt(view, end, limit) !== undefined ||
  (end < limit && isHan(view.charCodeAt(end)) && goesOnInName.startingAt(view, end, limit) === undefined);

const isNamed = (view: string, start: number, end: number): boolean =>
  endsOfWorks.endingAt(view, end, start + 1) !== undefined &&
  genericWorks.startingAt(view, start, end)?.length !== end - start;

/** What else may stand between the head of a clause and the verb: 企业、|公司, 支持|农场. */
const isDoneTo = (view: string, start: number, limit: number): boolean =>
  (doings.startingAt(view, start, limit) ?? manners.startingAt(view, start, limit)) !== undefined;

/**
 * The works, the line or the house that a clause begins with, where it does something.
 *  > |青石船厂|全年交付船舶; |云溪铁路|全线开工; |云康药业|的新药进入临床
 */
export const actingWorks = (view: string, from: number, limit: number): string | undefined => {
  const start = from + (wholePlaces.startingAt(view, from, limit)?.length ?? 0);
  const last = Math.min(limit, start + LONGEST);
  for (let end = start + 1; end <= last && isHan(view.charCodeAt(end - 1)); end++) {
    if (!endsWorks(view.charCodeAt(end - 1)) || !acts(view, end, limit)) continue;
    if (!isNamed(view, start, end) && !isHouse(view, start, end)) continue;
    return isDoneTo(view, start, limit) ? undefined : view.slice(start, end);
  }
  return undefined;
};
