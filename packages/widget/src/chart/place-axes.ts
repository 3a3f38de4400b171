import { nice, ticks } from 'd3-array';
import type { ChartWords, Language } from './chart-words.ts';
import { formatNumber } from './format-value.ts';
import { type LinearScale, linearScale } from './linear-scale.ts';
import type { PlacedText, PlacedTick } from './placement.ts';
import type { SeriesData } from './series.ts';
import { targetMark } from './target-mark.ts';
import { fitText, textWidth } from './text-width.ts';

const AXIS_SIZE = 12;
/** A year needs no more room than this; a chart of two years is a narrow chart. */
const WIDEST_YEAR = 150;
/** Between the marks and the edges of the plot, for arrows and value labels. */
const INSET = 20;

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Axes {
  readonly frame: Frame;
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** The values that get a tick. */
  readonly values: readonly number[];
  /** How wide one year is. */
  readonly step: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Kept free above the plot for targets in words, and beside it for the names of places. */
  readonly above: number;
  readonly beside: number;
}

/** Zero belongs to amounts and to growth; a rank counts from one, downwards. */
function valueDomain(data: SeriesData): [number, number] {
  const [low, high] = reachOf(data);
  if (data.facet.measure === 'rank') return [Math.max(high, 2), 1];
  // Shares and rates far from zero (66 % of 100) would be pressed flat by it.
  const isFarRate = data.facet.measure === 'level' && data.facet.unit === '%' && low > high / 2;
  if (isFarRate) return low === high ? [low - 1, high + 1] : [low, high];
  return [Math.min(low, 0), high > 0 || low < 0 ? Math.max(high, 0) : 1];
}

/** The lowest and the highest that a mark of the chart covers. */
function reachOf({ places }: SeriesData): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  const reach = ({ low, high }: { readonly low: number; readonly high: number }): void => {
    if (low < least) least = low;
    if (high > most) most = high;
  };
  for (const { results, replaced, targets } of places) {
    results.forEach(reach);
    for (const { figure } of replaced) reach(figure);
    for (const figure of targets) reach(targetMark(figure));
  }
  return least > most ? [0, 1] : [least, most];
}

export function placeScales(data: SeriesData, { width, height, above, beside }: Room): Axes {
  const [first, last] = data.years ?? [0, 0];
  const [top, bottom] = [28 + above, height - 44];
  const reach = valueDomain(data);
  const isRank = data.facet.measure === 'rank';
  const domain = isRank ? reach : nice(...reach, tickCount(bottom - top));
  // What has nothing below zero stands on the zero line; everything else keeps off the edge.
  const y = linearScale(domain, [bottom - (reach[0] === 0 ? 0 : INSET), top + INSET]);
  const values = tickValues(data, domain, bottom - top);
  const widest = Math.max(...values.map((value) => textWidth(formatNumber(value, 'zh'), AXIS_SIZE)));
  const left = Math.ceil(widest) + 10;
  const years = last - first + 1;
  const right = Math.min(width - beside, left + years * WIDEST_YEAR);
  const x = linearScale([first - 0.5, last + 0.5], [left, right]);
  return { frame: { left, right, top, bottom }, x, y, values, step: (right - left) / years };
}

const tickCount = (height: number): number => Math.max(2, Math.round(height / 84));

function tickValues({ facet }: SeriesData, [low, high]: readonly [number, number], height: number): number[] {
  if (facet.measure !== 'rank') return ticks(low, high, tickCount(height));
  const values = ticks(high, low, tickCount(height));
  const isSparse = !values.includes(3);
  return [1, ...values.filter((value) => Number.isInteger(value) && value > (isSparse ? 2 : 1))];
}

export function placeValueTicks({ frame, y, values }: Axes, language: Language): PlacedTick[] {
  return values.map((value) => ({
    x: frame.left - 8,
    y: y(value) + AXIS_SIZE * 0.35,
    text: formatNumber(value, language),
    anchor: 'end',
    line: [
      [frame.left, y(value)],
      [frame.right, y(value)],
    ],
    isZero: value === 0,
  }));
}

export function placeYearTicks({ years }: SeriesData, { frame, x, step }: Axes): PlacedTick[] {
  const [first, last] = years ?? [0, -1];
  const every = Math.ceil(textWidth('2024 ', AXIS_SIZE) / step);
  const placed: PlacedTick[] = [];
  // Counted from the last year back, since the newest matters most.
  for (let year = last; year >= first; year -= every) {
    const line: PlacedTick['line'] = [
      [x(year), frame.bottom],
      [x(year), frame.bottom + 4],
    ];
    placed.unshift({ x: x(year), y: frame.bottom + 20, text: String(year), anchor: 'middle', line, isZero: false });
  }
  return placed;
}

export function placeUnit(data: SeriesData, { frame }: Axes, words: ChartWords, gloss?: string): PlacedText {
  const unit = gloss === undefined ? data.unit : `${data.unit} (${gloss})`;
  const text = data.facet.measure === 'rank' ? words.rankAxis : unit === null ? '' : words.unit(unit);
  return { x: 0, y: 14, text: fitText(text, AXIS_SIZE, frame.right), anchor: 'start' };
}
