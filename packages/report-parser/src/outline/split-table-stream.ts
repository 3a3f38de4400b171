import { findSign } from '../sign-at.ts';
import { type Line, lineOf, trim } from './line.ts';

const NUMBER_HEAD = /^(?:序号|编号)$/;

/** No cell of a table is longer. */
const LONGEST_CELL = 60;

/** A table has more cells. */
const FEWEST_CELLS = 12;

/** What stands in the last cell, as far as the words behind it can be told from it; not the first digits of a year. */
const LAST_FIGURE = /\s{0,3}(?:[≥≤<>±]? {0,2}\d[\d.,]*(?![\d.,]| {0,2}年)%?(?:左右|以上|以下|以内)?|[—–-]{1,2})/y;

/** > …目标。|表1:某某表|⇥序号⇥指标… */
const CAPTION = /(?:附?表 {0,3}\d{1,2}|附件)[^。;]{0,56}$/;

/**
 * Gives the cells of a table that lies in an endless line the lines that they stood in, and its caption one, too; the
 * words around stay in lines of their own.
 */
export const splitTableStreams = (view: string, line: Line): readonly Line[] => {
  const lines: Line[] = [];
  let from = line.from;
  for (let tab = findSign(view, '\t', from, line.end); tab >= 0; tab = findSign(view, '\t', tab + 1, line.end)) {
    const cells = NUMBER_HEAD.test(cellAt(view, tab, line.end)) ? readCells(view, tab, line.end) : [];
    const last = cells.at(-1);
    if (!last || cells.length < FEWEST_CELLS) continue;
    for (const part of withCaption(view, from, tab)) lines.push(part);
    for (const cell of cells) lines.push(cell);
    from = Math.max(last.end, last.from + 1);
    tab = from - 1;
  }
  if (lines.length === 0) return [line];
  const rest = trim(view, from, line.end);
  if (rest.start < rest.end) lines.push(lineOf(view, rest, from, 1));
  return lines.map((each, index) => (index === 0 ? { ...each, gap: line.gap } : each));
};

const nextTab = (view: string, tab: number, end: number): number => {
  const next = findSign(view, '\t', tab + 1, end);
  return next < 0 ? end : next;
};

const cellAt = (view: string, tab: number, end: number): string => {
  const next = nextTab(view, tab, end);
  return next - tab > LONGEST_CELL ? '' : view.slice(tab + 1, next).trim();
};

const readCells = (view: string, first: number, end: number): readonly Line[] => {
  const cells: Line[] = [];
  for (let tab = first; tab < end; ) {
    const next = nextTab(view, tab, end);
    const isLast = next === end || next - tab > LONGEST_CELL;
    LAST_FIGURE.lastIndex = tab + 1;
    const to = isLast ? (LAST_FIGURE.test(view) ? LAST_FIGURE.lastIndex : tab) : next;
    if (to > tab) cells.push(lineOf(view, trim(view, tab, to), tab, 0));
    if (isLast) break;
    tab = next;
  }
  return cells;
};

const withCaption = (view: string, from: number, to: number): readonly Line[] => {
  const near = Math.max(from, to - LONGEST_CELL);
  const caption = CAPTION.exec(view.slice(near, to));
  const cut = caption ? near + caption.index : to;
  return [
    [from, cut],
    [cut, to],
  ].flatMap(([start = from, end = to]) => {
    const words = trim(view, start, end);
    return words.start < words.end ? [lineOf(view, words, start, 0)] : [];
  });
};
