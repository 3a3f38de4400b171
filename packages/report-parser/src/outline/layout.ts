import type { Line } from './line.ts';
import { isHalted } from './sentence-end.ts';

/** How a text lays its lines out. */
export interface Layout {
  /** The width at which lines are wrapped by hand or by a page; infinite when a line is a whole paragraph. */
  readonly width: number;
  /** Paragraphs begin with blanks. */
  readonly indented: boolean;
}

/** Fewer lines than this say nothing of a layout. */
const ENOUGH = 12;

/** No page of a report holds more characters in a line. */
const WIDEST = 60;

/**
 * A text is wrapped when most of its longer lines stop at about the same width without a full stop.
 */
export const measureLayout = (view: string, lines: readonly Line[]): Layout => {
  const long = lines.filter((line) => line.end - line.start >= 15);
  return { width: wrapWidth(view, long), indented: areIndented(view, lines) };
};

const wrapWidth = (view: string, long: readonly Line[]): number => {
  if (long.length < ENOUGH) return Number.POSITIVE_INFINITY;
  const widths = new Int32Array(long.length);
  for (const [index, { end, from }] of long.entries()) widths[index] = end - from;
  widths.sort();
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const open = long.filter((line) => !isHalted(view, line.end)).length;
  return width <= WIDEST && open * 2 > long.length ? width : Number.POSITIVE_INFINITY;
};

export const isIndented = (line: Line): boolean => line.start - line.from >= 2;

/** Of the lines behind a finished one, which begin paragraphs, most are indented. */
const areIndented = (view: string, lines: readonly Line[]): boolean => {
  let indented = 0;
  let first = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !isHalted(view, lines[index - 1]?.end ?? 0)) continue;
    first++;
    if (isIndented(line)) indented++;
  }
  return first > 0 && indented * 2 > first;
};
