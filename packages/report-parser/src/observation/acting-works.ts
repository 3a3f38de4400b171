import {
  deedsOfWorks,
  endsOfHouses,
  endsOfWorks,
  endsWorks,
  genericWorks,
  goesOnInName,
  kindsBefore,
  ordinaryNouns,
  organisations,
} from '../lexicon/acting-works.ts';
import { doings, manners } from '../lexicon/predicates.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { notOfBody, wholePlaces } from '../lexicon/sub-areas.ts';
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

/** Whether works are an enterprise, a farm or a house, which acts, and no line or station. */
export const isOrganisation = (name: string): boolean =>
  organisations.endingAt(name, name.length, 1) !== undefined ||
  (isHouse(name, 0, name.length) && ordinaryNouns.endingAt(name, name.length, 0) === undefined);

/** 水泥厂|2019年|实行改制, 云康药业|投资1.2亿元|的技改: behind the name. */
const inYear = opening('0123456789投', /^(?:\d{4} ?年|投资\d)/);

/** Whether the clause goes on to tell what they did: 糖业公司|推行精细管理|, but not 纺织|产业|. */
const acts = (view: string, end: number, limit: number): boolean =>
  deedsOfWorks.startingAt(view, end, limit) !== undefined ||
  inYear(view, end, Math.min(limit, end + 6)) ||
  (end < limit && isHan(view.charCodeAt(end)) && goesOnInName.startingAt(view, end, limit) === undefined);

/** 云台数字港|从|一片旧厂房: no name holds such a word behind its first two characters, and none begins with 与 or 经过. */
const holdsClause = (words: string): boolean =>
  /^.{2,}[从把将被让以]/.test(words) || notOfBody.startingAt(words, 0, words.length) !== undefined;

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
    const name = view.slice(start, end);
    return isDoneTo(view, start, limit) || holdsClause(name)
      ? undefined
      : name.slice(name.lastIndexOf('的', name.length - 3) + 1);
  }
  return undefined;
};
