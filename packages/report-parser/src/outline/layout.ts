import { signSet } from '../lexicon/sign-set.ts';
import type { Line } from './line.ts';
import { isHalted } from './sentence-end.ts';

/** How a text lays its lines out. */
export interface Layout {
  /** The `widthOf` lines that are wrapped by hand or by a page; infinite when a line is a whole paragraph. */
  readonly width: number;
  /** Paragraphs begin with blanks. */
  readonly indented: boolean;
  /** Most lines end without a full stop, and at no common width: each says one thing by itself, as in a list. */
  readonly listed: boolean;
}

/** Fewer lines than this say nothing of a layout. */
const ENOUGH = 12;

/** Signs half as wide as an ideograph; stops are set as wide as one, however they are written. */
const isNarrow = signSet('0123456789.%-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const BLANK = 0x20;

/** How wide a line is set, in ideographs: a line with many digits holds more signs than another of the same page. */
export const widthOf = (view: string, { start, end, from }: Line): number => {
  let quarters = 4 * (end - from);
  for (let at = start; at < end; at++) {
    const code = view.charCodeAt(at);
    if (code === BLANK) quarters -= 3;
    else if (isNarrow(code)) quarters -= 2;
  }
  return quarters / 4;
};

/** No page of a report holds more ideographs in a line. */
const WIDEST = 60;

/** Of the longer lines of a wrapped text so many reach so much of its width; those that end paragraphs fall short of it. */
const MOST = 0.5;
const NEARLY = 0.8;

/**
 * A text is wrapped when most of its longer lines stop at about the same width without a full stop; those of a list stop
 * anywhere.
 */
export const measureLayout = (view: string, lines: readonly Line[]): Layout => {
  const indented = areIndented(view, lines);
  const long = lines.filter((line) => line.end - line.start >= 15);
  const open = long.filter((line) => !isHalted(view, line.end)).length;
  if (long.length < ENOUGH || open * 2 <= long.length)
    return { width: Number.POSITIVE_INFINITY, indented, listed: false };
  const widths = Float64Array.from(long, (line) => widthOf(view, line)).sort();
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const reaching = widths.filter((each) => each >= width * NEARLY).length;
  const listed = reaching < long.length * MOST;
  return { width: listed || width > WIDEST ? Number.POSITIVE_INFINITY : width, indented, listed };
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
