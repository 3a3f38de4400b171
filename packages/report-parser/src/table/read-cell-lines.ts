import type { Line } from '../outline/line.ts';
import type { Span } from '../span.ts';
import { isInterruption } from './interruption.ts';
import type { RawRow } from './raw-row.ts';
import { splitStream } from './split-stream.ts';

const TAB = 0x09;

/** No cell holds more. */
const LONGEST_CELL = 120;

/** Rows may stand this many blank lines apart, where their cells stand none apart; further, another page begins. */
const WIDEST_GAP = 3;

/** A page that sets a blank line behind every line sets one and twice as many where there were some. */
const widestGap = (cellGap: number): number => WIDEST_GAP * (cellGap + 1) + cellGap;

export const isCellLine = (view: string, line: Line): boolean =>
  view.charCodeAt(line.from) === TAB && line.end - line.start <= LONGEST_CELL && !hasTab(view, line);

const hasTab = (view: string, { start, end }: Line): boolean => {
  for (let at = start; at < end; at++) if (view.charCodeAt(at) === TAB) return true;
  return false;
};

/** A row, or what a page's end left of one. */
interface Draft extends RawRow {
  /** The end of a page, or wide blank, stands before it. */
  readonly isBehindPage: boolean;
}

/**
 * The rows that begin at a line and hold one cell a line, each behind a tab, with more blank lines between rows; a cell
 * that is empty is a tab alone. Word documents come out of converters like this. The end of a page may stand between two
 * rows, or within one; where all blank lines are lost, the numbers of the rows tell these apart.
 */
export const readTabbedCells = (view: string, lines: readonly Line[], from: number): readonly RawRow[] => {
  const cellGap = Math.min(...lines.slice(from + 1, from + 4).map(({ gap }) => gap));
  if (cellGap > 1) return [];
  const drafts = readDrafts(view, lines, from, cellGap);
  const [only, ...others] = drafts;
  if (only && others.length === 0) return splitStream(view, only);
  return asOneTable(view, joinTorn(drafts));
};

const readDrafts = (view: string, lines: readonly Line[], from: number, cellGap: number): readonly Draft[] => {
  const drafts: Draft[] = [];
  let cells: Line[] = [];
  let first = from;
  let isBehindPage = false;
  const close = (to: number, pageFollows: boolean, next: number): void => {
    if (cells.length > 0) drafts.push({ cells: cells.map(toSpan), from: first, to, isBehindPage });
    cells = [];
    first = next;
    isBehindPage = pageFollows;
  };
  for (let index = from; ; index++) {
    let line = lines[index];
    const before = index;
    let isCell = line !== undefined && isCellLine(view, line);
    while (line && index - before < MOST_LINES && !isCell && isInterruption(view, line)) {
      line = lines[++index];
      isCell = line !== undefined && isCellLine(view, line);
    }
    if (!line || !isCell) {
      close(before, false, before);
      return drafts;
    }
    const isPage = index > before || (index > from && line.gap > widestGap(cellGap));
    if (isPage || line.gap > cellGap) close(before, isPage, index);
    cells.push(line);
  }
};

/** The end of a page is no longer than this. */
const MOST_LINES = 3;

/** Joins what a page's end tore: two parts, which together have as many cells as a whole row. */
const joinTorn = (drafts: readonly Draft[]): readonly Draft[] => {
  const columns = drafts.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const isTorn = last !== undefined && (draft.isBehindPage || last.cells.length > 1);
    if (isTorn && last.cells.length + draft.cells.length === columns)
      joined[joined.length - 1] = { ...last, cells: [...last.cells, ...draft.cells], to: draft.to };
    else joined.push(draft);
  }
  return joined;
};

/** As far as the rows behind the ends of pages are those of the same table, and not another with a head of its own. */
const asOneTable = (view: string, drafts: readonly Draft[]): readonly RawRow[] => {
  const words = (draft: Draft | undefined): readonly string[] =>
    draft?.cells.map(({ start, end }) => view.slice(start, end)) ?? [];
  const head = words(drafts[0]);
  const end = drafts.findIndex((draft, index) => {
    if (index === 0 || !draft.isBehindPage) return false;
    const own = words(draft);
    const isOther = own[0] === head[0] && own.some((cell, column) => cell !== head[column]);
    return (
      isOther || (own.length !== head.length && (own.length !== 1 || drafts[index + 1]?.cells.length !== head.length))
    );
  });
  return end < 0 ? drafts : drafts.slice(0, end);
};

const toSpan = ({ start, end }: Span): Span => ({ start, end });
