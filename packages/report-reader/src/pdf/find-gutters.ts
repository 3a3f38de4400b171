import { linesOf } from './lines-of.ts';
import type { Line, Page } from './run.ts';

/** Lines shorter than this are cells and not the lines of a column. */
const SHORTEST_COLUMN_LINE = 10;
/** Fewer lines on a page are no columns of their own, */
const FEWEST_LINES = 8;
/** though they are where the other pages have columns. */
const FEWEST_AS_ELSEWHERE = 2;
/** The share of a page's lines that may stand across its gutter: titles, and what is above the columns. */
const MOST_ACROSS = 0.5;
/** The share of a column's lines that may hold gaps: those of a table's rows do. */
const MOST_GAPPED = 0.3;
/** The share of a column's lines that end near its right edge: cells of a table end anywhere, */
const FEWEST_FULL = 0.5;
/** and in ems, how near. */
const NEAR = 3;
/** In ems: a gutter is wider than the blanks of a line. */
const NARROWEST = 0.9;

/**
 * For each page the middle of the empty stripe between two columns of prose; null when it has one column. A table has
 * such stripes too, but its cells are short. The last page of a document may hold a few lines only: it is parted as the
 * others are.
 */
export const findGutters = (pages: readonly Page[]): readonly (number | null)[] => {
  const rows = pages.map(({ runs, number }) => linesOf(runs, number));
  const own = pages.map(({ width }, index) => findGutter(rows[index] ?? [], width));
  const elsewhere = own.filter((gutter) => gutter !== null);
  return own.map((gutter, index) => {
    if (gutter !== null || elsewhere.length === 0) return gutter;
    return elsewhere.find((other) => partAt(rows[index] ?? [], other, FEWEST_AS_ELSEWHERE) !== null) ?? null;
  });
};

/** The middle of the places where the fewest lines stand across. */
const findGutter = (rows: readonly Line[], width: number): number | null => {
  let best: number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let x = width * 0.4; x <= width * 0.6; x += width * 0.01) {
    const across = partAt(rows, x, FEWEST_LINES);
    if (across === null || across > fewest) continue;
    if (across < fewest) best = [];
    fewest = across;
    best.push(x);
  }
  return best[best.length >> 1] ?? null;
};

/** How many lines stand across a gutter; null when it parts no two columns of prose. */
const partAt = (rows: readonly Line[], gutter: number, fewest: number): number | null => {
  const inside = rows.filter((row) => sideOf(row, gutter) !== 'across');
  const across = rows.length - inside.length;
  if (across > rows.length * MOST_ACROSS) return null;
  const runs = inside.flatMap((row) => row.runs);
  const sides = [runs.filter((run) => run.x < gutter), runs.filter((run) => run.x >= gutter)];
  return sides.every((side) => isColumn(linesOf(side, 0), fewest)) ? across : null;
};

const isColumn = (lines: readonly Line[], fewest: number): boolean => {
  const lengths = lines.map(({ words }) => words.length).sort((a, b) => a - b);
  const gapped = lines.filter(({ words }) => words.includes('\u3000')).length;
  return (
    lengths.length >= fewest &&
    (lengths[lengths.length >> 1] ?? 0) >= SHORTEST_COLUMN_LINE &&
    gapped <= lines.length * MOST_GAPPED &&
    (lengths.length < FEWEST_LINES || isFilled(lines))
  );
};

const isFilled = (lines: readonly Line[]): boolean => {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.9)] ?? 0;
  return lines.filter(({ right, size }) => right > edge - size * NEAR).length >= lines.length * FEWEST_FULL;
};

/** On which side of a gutter a line stands: on both where it leaves the gutter free. */
export const sideOf = ({ runs, size }: Line, gutter: number): 'left' | 'right' | 'both' | 'across' => {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const { x, width } of runs) {
    if (x >= gutter) right = Math.min(right, x);
    else if (x + width > gutter) return 'across';
    else left = Math.max(left, x + width);
  }
  if (left === Number.NEGATIVE_INFINITY) return 'right';
  if (right === Number.POSITIVE_INFINITY) return 'left';
  return right - left < size * NARROWEST ? 'across' : 'both';
};
