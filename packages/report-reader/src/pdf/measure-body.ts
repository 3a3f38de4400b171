import type { Line } from './run.ts';

/** Where lines begin and end. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** How the paragraphs of a document are set. */
export interface Body {
  /** Of the lines across a page, and of those in each column; none where there are too few to tell. */
  readonly edges: Readonly<Record<Line['side'], Edges | null>>;
  readonly size: number;
  /** Between baselines. */
  readonly leading: number;
  /** Paragraphs begin further right than their other lines. */
  readonly indented: boolean;
}

/** Beside columns, fewer lines across the page are titles. */
const FEWEST_BESIDE_COLUMNS = 8;

/** Measures the body from its lines; a line's own column decides its edges. */
export const measureBody = (lines: readonly Line[]): Body => {
  const size = modeOf(lines.map((line) => Math.round(line.size * 2) / 2));
  const main = lines.filter((line) => Math.abs(line.size - size) < 1 && line.words.length > 8);
  const edgesAt = (side: Line['side']): Edges | null => {
    const own = main.filter((line) => line.side === side);
    const isTold = own.length > 0 && (own.length === main.length || own.length >= FEWEST_BESIDE_COLUMNS);
    return isTold ? edgesOf(own) : null;
  };
  const edges = { whole: edgesAt('whole'), left: edgesAt('left'), right: edgesAt('right') };
  const gaps = lines.slice(1).map((line, i) => Math.round((lines[i]?.y ?? 0) - line.y));
  const leading = modeOf(gaps.filter((gap) => gap > 0)) || size * 1.5;
  const indents = main.filter((line) => {
    const left = edges[line.side]?.left;
    return left !== undefined && line.left > left + size * 1.2 && line.left < left + size * 4;
  }).length;
  return { edges, size, leading, indented: indents > main.length * 0.04 };
};

const edgesOf = (lines: readonly Line[]): Edges => {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return {
    left: modeOf(lines.map((line) => Math.round(line.left))),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
};

const modeOf = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let mode = 0;
  for (const [value, count] of counts) if (count > (counts.get(mode) ?? 0)) mode = value;
  return mode;
};
