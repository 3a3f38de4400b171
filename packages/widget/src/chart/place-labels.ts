import type { Language } from './chart-words.ts';
import { formatBounded } from './format-value.ts';
import { openSide } from './open-side.ts';
import type { Axes } from './place-axes.ts';
import type { PlacedSeries, PlacedText, Point } from './placement.ts';
import type { PlaceSeries } from './series.ts';
import { spreadLabels } from './spread-labels.ts';
import { textWidth } from './text-width.ts';

export const LABEL_SIZE = 13;
const LINE = 17;
/** From a point to the foot of the number below it. */
const BELOW = 22;

/** The newest thing a place said: where its name belongs. */
function lastPoint({ results, targets }: PlaceSeries, { x, y }: Axes): Point | undefined {
  const result = results.at(-1);
  const last = result ?? targets.at(-1);
  return last && [x(last.year), y((last.low + last.high) / 2)];
}

/** How much room names need beside the plot; names take at most a third of it. */
export function namesRoom(places: readonly PlaceSeries[], width: number): number {
  if (places.length < 2) return 12;
  const widest = Math.max(...places.map(({ name }) => textWidth(name, LABEL_SIZE)));
  return Math.min(widest + 30, width / 3);
}

type Name = NonNullable<PlacedSeries['name']>;

/** Names at the right edge, moved apart where they would touch, each tied to its last point. */
export function placeNames(places: readonly PlaceSeries[], axes: Axes): Map<string, Name> {
  const { frame } = axes;
  const wishes = places
    .flatMap((place) => {
      const from = lastPoint(place, axes);
      return from ? [{ place, from }] : [];
    })
    .sort((a, b) => a.from[1] - b.from[1]);
  const heights = spreadLabels(
    wishes.map(({ from }) => from[1]),
    LINE,
    [frame.top, frame.bottom],
  );
  const names = new Map<string, Name>();
  wishes.forEach(({ place, from }, index) => {
    const y = heights[index] ?? from[1];
    const x = frame.right + 22;
    const leader: Point[] = [
      [from[0] + 8, from[1]],
      [frame.right + 6, y],
      [x - 4, y],
    ];
    names.set(place.refArea, { x, y: y + LABEL_SIZE * 0.35, text: place.name, anchor: 'start', leader });
  });
  return names;
}

/** As many names as stand under each other without touching. */
export const namesThatFit = ({ frame }: Axes): number => Math.floor((frame.bottom - frame.top) / LINE) + 1;

/** The numbers of the only place of a chart, at their points, where a year is wide enough; those of spans on their bars. */
export function placeValues({ results }: PlaceSeries, axes: Axes, language: Language): PlacedText[] {
  return results.flatMap((figure, index) => {
    if (figure.low !== figure.high) return [];
    const text = formatBounded(figure, language);
    const y = axes.y(figure.low);
    // On the bar of a span, clear of what ends in the same year.
    if (figure.from < figure.year)
      return [{ x: axes.x((figure.from + figure.year) / 2), y: y - 6, text, anchor: 'middle' as const }];
    const fits = textWidth(text, LABEL_SIZE) + 6 <= axes.step;
    if (!fits && index !== 0 && index !== results.length - 1) return [];
    const around = [results[index - 1], results[index + 1]].flatMap((near) => (near ? [axes.y(near.low)] : []));
    const isValley = around.length > 0 && around.every((other) => other < y);
    // A result that is itself a bound has its arrow on one side.
    const side = openSide(figure.observation);
    const isRoomBelow = y + BELOW + 2 <= axes.frame.bottom;
    const isBelow = side ? side > 0 : isValley && isRoomBelow;
    return [{ x: axes.x(figure.year), y: isBelow ? y + BELOW : y - 11, text, anchor: 'middle' as const }];
  });
}
