import type { Observation } from '@gongbao/indicator-schema';
import type { ChartWords, Language } from './chart-words.ts';
import { formatFigure, formatPeriod } from './format-value.ts';
import { openSide, resultShape } from './open-side.ts';
import type { Axes } from './place-axes.ts';
import type { PlacedMark, Point } from './placement.ts';
import type { Figure, PlaceSeries } from './series.ts';
import { targetMark } from './target-mark.ts';

const RESULT_RADIUS = 4;
const REPLACED_RADIUS = 2.5;
const WIDEST_TARGET = 13;
/** The arrow of a half-open mark, and the feet of its bracket. */
const ARROW = 17;
const HEAD = 4;
const FOOT = 5;

export interface MarkContext {
  readonly axes: Axes;
  readonly words: ChartWords;
  readonly language: Language;
  /** Targets of several places in one year stand side by side. */
  readonly slotOf: (refArea: string, year: number) => Slot;
}

export interface Slot {
  readonly index: number;
  readonly count: number;
}

export function markLabel(observation: Observation, place: string, { words, language }: MarkContext): string {
  return words.mark({
    place,
    period: formatPeriod(observation.period),
    status: words.status[observation.status],
    figure: formatFigure(observation, language),
  });
}

const idsOf = ({ observation, repeats }: Figure): [string, ...string[]] => [
  observation.id,
  ...repeats.map(({ id }) => id),
];

/** A figure of several years reaches back to the first of them. */
function whisker({ from, year }: Figure, y: number, { x }: Axes): Point[][] {
  if (from === year) return [];
  const [start, end] = [x(from), x(year)];
  return [
    [
      [start, y],
      [end, y],
    ],
    [
      [start, y - 4],
      [start, y + 4],
    ],
  ];
}

/** Towards larger numbers, in pixels: up, but down for ranks. */
const upward = ({ y }: Axes): number => Math.sign(y(1) - y(0)) || -1;

function arrow(x: number, y: number, direction: number): Point[][] {
  const tip = y + direction * ARROW;
  return [
    [
      [x, y],
      [x, tip],
    ],
    [
      [x - HEAD, tip - direction * HEAD],
      [x, tip],
      [x + HEAD, tip - direction * HEAD],
    ],
  ];
}

/** A result that is itself a bound (8以上) points to where it may really stand. */
function openness({ observation }: Figure, at: Point, axes: Axes): Point[][] {
  const side = openSide(observation);
  return side ? arrow(at[0], at[1], side * upward(axes)) : [];
}

/** Of most results: one number of one year. */
const noStrokes: PlacedMark['strokes'] = [];

/**
 * Of thousands of marks only one is read out or opened at a time: what that takes is written when it is asked for.
 * Getters of a class cost nothing until then; those of an object are made with each object.
 */
class ResultMark implements PlacedMark {
  readonly #figure: Figure;
  readonly #place: PlaceSeries;
  readonly #context: MarkContext;
  readonly shape: PlacedMark['shape'];
  readonly refArea: string;
  readonly at: Point;
  readonly strokes: PlacedMark['strokes'];

  constructor(figure: Figure, place: PlaceSeries, context: MarkContext) {
    const { axes } = context;
    this.#figure = figure;
    this.#place = place;
    this.#context = context;
    this.shape = resultShape(figure.observation);
    this.refArea = place.refArea;
    this.at = [axes.x(figure.year), axes.y((figure.low + figure.high) / 2)];
    this.strokes = resultStrokes(figure, this.at, axes);
  }

  get dot() {
    const { at } = this;
    return { x: at[0], y: at[1], radius: RESULT_RADIUS };
  }

  get observations() {
    return idsOf(this.#figure);
  }

  get label() {
    return markLabel(this.#figure.observation, this.#place.name, this.#context);
  }
}

function resultStrokes(figure: Figure, at: Point, axes: Axes): PlacedMark['strokes'] {
  const { from, year, low, high, observation } = figure;
  if (low === high && from === year && observation.bound === 'eq') return noStrokes;
  const range: Point[][] =
    low === high
      ? []
      : [
          [
            [at[0], axes.y(low)],
            [at[0], axes.y(high)],
          ],
        ];
  return [...whisker(figure, at[1], axes), ...range, ...openness(figure, at, axes)];
}

export const placeResult = (figure: Figure, place: PlaceSeries, context: MarkContext): PlacedMark =>
  new ResultMark(figure, place, context);

export function placeReplaced(figure: Figure, place: PlaceSeries, context: MarkContext): PlacedMark {
  const { observations, refArea, at, label } = placeResult(figure, place, context);
  return {
    shape: 'replaced',
    observations,
    refArea,
    at,
    label: `${label} (${context.words.earlier})`,
    strokes: [],
    dot: { x: at[0], y: at[1], radius: REPLACED_RADIUS },
  };
}

/** Where this place's target stands in its year, and how far it reaches to each side. */
function targetSlot({ year }: Figure, { index, count }: Slot, axes: Axes): { x: number; half: number } {
  const room = (axes.step * 0.84) / count;
  const half = Math.min(WIDEST_TARGET, Math.max(3, room * 0.42));
  const offset = (index - (count - 1) / 2) * Math.min(room, half * 2 + 4);
  return { x: axes.x(year) + offset, half };
}

export function placeTarget(figure: Figure, place: PlaceSeries, context: MarkContext): PlacedMark {
  const { axes } = context;
  const { shape, low, high } = targetMark(figure);
  const { x, half } = targetSlot(figure, context.slotOf(place.refArea, figure.year), axes);
  const stated = axes.y((figure.low + figure.high) / 2);
  const common = {
    shape,
    observations: idsOf(figure),
    refArea: place.refArea,
    label: markLabel(figure.observation, place.name, context),
  };
  const bar = (y: number): Point[] => [
    [x - half, y],
    [x + half, y],
  ];
  if (shape === 'floor' || shape === 'ceiling') {
    const y = axes.y(shape === 'floor' ? low : high);
    const direction = shape === 'floor' ? upward(axes) : -upward(axes);
    const foot = y + direction * FOOT;
    const bracket: Point[] = [[x - half, foot], ...bar(y), [x + half, foot]];
    return { ...common, at: [x, y], strokes: [bracket, ...arrow(x, y, direction), ...whisker(figure, y, axes)] };
  }
  if (shape === 'tick') return { ...common, at: [x, stated], strokes: [bar(stated), ...whisker(figure, stated, axes)] };
  const [top, bottom] = [Math.min(axes.y(low), axes.y(high)), Math.max(axes.y(low), axes.y(high))];
  const box = { x: x - half, y: top, width: half * 2, height: Math.max(1, bottom - top) };
  const inside = shape === 'fade' ? [bar(stated)] : [bar(top), bar(bottom)];
  return { ...common, at: [x, stated], strokes: [...inside, ...whisker(figure, stated, axes)], box };
}
