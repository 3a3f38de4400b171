import { toSuperscript } from '../superscript.ts';
import type { Line, Page, Run } from './run.ts';

/** In ems: a gap between two words of letters or digits that is a blank. */
const BLANK = 0.2;
/** A gap between any two characters that is a blank, where narrower ones are justification, or air around digits. */
const WIDE_BLANK = 0.9;

/** The lines of a page in reading order: column by column where it has columns. */
export const findLines = (page: Page): readonly Line[] => {
  const gutter = findGutter(page);
  if (gutter === null) return linesOf(page.runs, page.number);
  const [first, second] = [page.runs.filter((run) => run.x < gutter), page.runs.filter((run) => run.x >= gutter)];
  return [...linesOf(first, page.number), ...linesOf(second, page.number)];
};

const linesOf = (runs: readonly Run[], page: number): readonly Line[] => {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && isBeside(row, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => toLine(row, page));
};

/** On one line with the runs above it: their baselines differ by less than a raised mark does. */
const isBeside = (row: readonly Run[], run: Run): boolean => {
  const size = Math.max(run.size, ...row.map((other) => other.size));
  const main = row.reduce((a, b) => (b.size > a.size ? b : a));
  return Math.abs(main.y - run.y) < size * 0.5 || Math.abs((row.at(-1)?.y ?? run.y) - run.y) < size * 0.2;
};

const toLine = (row: readonly Run[], page: number): Line => {
  const runs = row.toSorted((a, b) => a.x - b.x);
  const main = runs.reduce((a, b) => (b.size * b.words.length > a.size * a.words.length ? b : a));
  const ends = runs.map((run) => run.x + run.width);
  return {
    page,
    runs,
    left: runs[0]?.x ?? 0,
    right: Math.max(...ends),
    y: main.y,
    size: main.size,
    words: wordsOf(runs, main),
  };
};

const wordsOf = (runs: readonly Run[], main: Run): string => {
  let words = '';
  let end: number | undefined;
  for (const run of runs) {
    const raised = isRaised(run, main);
    const gap = end === undefined || raised ? 0 : (run.x - end) / main.size;
    if (gap > WIDE_BLANK) words += '\u3000';
    else if (gap > BLANK && /[\w.)]$/.test(words) && /^[\w(]/.test(run.words)) words += ' ';
    words += raised ? toSuperscript(run.words) : run.words;
    end = run.x + run.width;
  }
  return words.trim();
};

const isRaised = (run: Run, main: Run): boolean => run.size < main.size * 0.8 && run.y > main.y + main.size * 0.1;

/** Lines shorter than this are cells and not the lines of a column. */
const SHORTEST_COLUMN_LINE = 10;

/**
 * The middle of the empty stripe between two columns of prose; null when the page has one column. A table has such
 * stripes too, but its cells are short.
 */
const findGutter = ({ runs, width }: Page): number | null => {
  for (let x = width * 0.4; x <= width * 0.6; x += width * 0.01) {
    if (runs.some((run) => run.x < x && run.x + run.width > x)) continue;
    const sides = [runs.filter((run) => run.x < x), runs.filter((run) => run.x >= x)];
    if (sides.every(isColumn)) return x;
  }
  return null;
};

const isColumn = (runs: readonly Run[]): boolean => {
  const lengths = linesOf(runs, 0)
    .map((line) => line.words.length)
    .sort((a, b) => a - b);
  return lengths.length >= 8 && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= SHORTEST_COLUMN_LINE;
};
