import { leastOf } from './least-of.ts';
import type { LinePlacement, PlacedMark, Point } from './placement.ts';

/** Marks this near to each other cannot be told apart. */
const SAME_SPOT = 5;

/** What of a key press counts. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

export const isSameSpot = (a: Point, b: Point): boolean => distance(a, b) <= SAME_SPOT;

export const allMarks = ({ series }: LinePlacement): PlacedMark[] => series.flatMap(({ marks }) => marks);

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: { isSideways: true, sign: -1 },
  ArrowRight: { isSideways: true, sign: 1 },
  ArrowUp: { isSideways: false, sign: -1 },
  ArrowDown: { isSideways: false, sign: 1 },
};

interface Arrow {
  readonly isSideways: boolean;
  readonly sign: 1 | -1;
}

/**
 * The mark that a key leads to from another: the next one by an arrow, the first or last one of its place by Home and
 * End, of the whole chart with Ctrl. The mark itself where it is already there, and undefined for any other key, which
 * is left to the page: with Alt an arrow leads to the page before, and the page keys scroll.
 */
export function markByKey(placement: LinePlacement, from: PlacedMark, pressed: PressedKey): PlacedMark | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = pressed;
  if (altKey || metaKey || shiftKey) return undefined;
  const arrow = arrows[key];
  if (arrow && !ctrlKey) return markTowards(allMarks(placement), from, arrow) ?? from;
  if (key === 'Home' || key === 'End') return endMark(allMarks(placement), from, { isLast: key === 'End', ctrlKey });
  return undefined;
}

/** Sideways along the series of its place; up and down among the marks of a year, or from row to row of a comparison. */
function markTowards(marks: readonly PlacedMark[], from: PlacedMark, { isSideways, sign }: Arrow) {
  if (!isSideways && !from.lies) return inColumn(marks, from, sign);
  const [along, across] = isSideways ? ([0, 1] as const) : ([1, 0] as const);
  const isAhead = ({ at, refArea }: PlacedMark): boolean =>
    (at[along] - from.at[along]) * sign > 1 && (!isSideways || refArea === from.refArea);
  const ahead = marks.filter(isAhead);
  const cost = ({ at }: PlacedMark): number =>
    Math.abs(at[along] - from.at[along]) * 100 + Math.abs(at[across] - from.at[across]);
  return leastOf(ahead, cost);
}

/** Marks on one spot keep their order, so that each is come by. */
function inColumn(marks: readonly PlacedMark[], from: PlacedMark, sign: 1 | -1): PlacedMark | undefined {
  const column = marks.filter(({ at }) => Math.abs(at[0] - from.at[0]) < SAME_SPOT).sort((a, b) => a.at[1] - b.at[1]);
  return column[column.indexOf(from) + sign];
}

function endMark(
  marks: readonly PlacedMark[],
  from: PlacedMark,
  { isLast, ctrlKey }: { isLast: boolean; ctrlKey: boolean },
): PlacedMark {
  const among = ctrlKey ? marks : marks.filter(({ refArea }) => refArea === from.refArea);
  // A comparison is read row by row, a series year by year.
  const [first, second] = from.lies && ctrlKey ? ([1, 0] as const) : ([0, 1] as const);
  const sign = isLast ? -1 : 1;
  return leastOf(among, ({ at }) => sign * (at[first] * 10_000 + at[second])) ?? from;
}
