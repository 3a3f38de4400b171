import type { Line } from './run.ts';

/** How the paragraphs of a document are set. */
export interface Body {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Between baselines. */
  readonly leading: number;
  /** Paragraphs begin further right than their other lines. */
  readonly indented: boolean;
}

/** Measures the body from its lines; a line's own column decides its edges. */
export const measureBody = (lines: readonly Line[]): Body => {
  const size = modeOf(lines.map((line) => Math.round(line.size * 2) / 2));
  const main = lines.filter((line) => Math.abs(line.size - size) < 1 && line.words.length > 8);
  const left = modeOf(main.map((line) => Math.round(line.left)));
  const rights = main.map((line) => line.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.9)] ?? 0;
  const gaps = lines.slice(1).map((line, i) => Math.round((lines[i]?.y ?? 0) - line.y));
  const leading = modeOf(gaps.filter((gap) => gap > 0)) || size * 1.5;
  const indents = main.filter((line) => line.left > left + size * 1.2 && line.left < left + size * 4).length;
  return { left, right, size, leading, indented: indents > main.length * 0.04 };
};

const modeOf = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let mode = 0;
  for (const [value, count] of counts) if (count > (counts.get(mode) ?? 0)) mode = value;
  return mode;
};
