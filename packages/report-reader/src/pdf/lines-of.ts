import { toSuperscript } from '../superscript.ts';
import type { Line, Run } from './run.ts';

/** In ems: a gap between two words of letters or digits that is a blank. */
const BLANK = 0.2;
/** A gap between any two characters that is a blank, where narrower ones are justification, or air around digits. */
const WIDE_BLANK = 0.9;

/** Runs as lines from the top to the bottom, each from the left to the right. */
export const linesOf = (runs: readonly Run[], page: number, side: Line['side'] = 'whole'): readonly Line[] => {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && isBeside(row, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => toLine(row, page, side));
};

/** On one line with the runs above it: their baselines differ by less than a raised mark does. */
const isBeside = (row: readonly Run[], run: Run): boolean => {
  const size = Math.max(run.size, ...row.map((other) => other.size));
  const main = row.reduce((a, b) => (b.size > a.size ? b : a));
  return Math.abs(main.y - run.y) < size * 0.5 || Math.abs((row.at(-1)?.y ?? run.y) - run.y) < size * 0.2;
};

const toLine = (row: readonly Run[], page: number, side: Line['side']): Line => {
  const runs = row.toSorted((a, b) => a.x - b.x);
  const main = runs.reduce((a, b) => (b.size * b.words.length > a.size * a.words.length ? b : a));
  const ends = runs.map((run) => run.x + run.width);
  return {
    page,
    side,
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
