import { TAKEN } from '../outline/join-paragraphs.ts';
import type { Line } from '../outline/line.ts';
import { makeSeek } from '../seek.ts';
import type { SourceText } from '../source-text.ts';
import type { Issue, LocatedTable } from '../tree.ts';
import { findCaption } from './find-caption.ts';
import { interpretRows } from './interpret-rows.ts';
import { type RawRow, reachOf } from './raw-row.ts';
import { isCellLine, readTabbedCells } from './read-cell-lines.ts';
import { readLooseCells } from './read-loose-cells.ts';
import { cellsOf, readRowLines } from './read-row-lines.ts';
import type { Separator } from './split-cells.ts';

export interface TablesReading {
  readonly tables: readonly LocatedTable[];
  readonly issues: readonly Issue[];
}

/** A table ends before what the page adds at the foot. */
const behindLastFree = (uses: Uint8Array): number => {
  let end = uses.length;
  while (end > 0 && uses[end - 1] === TAKEN) end--;
  return end;
};

/** Reads the tables among the lines and marks their lines as taken. */
export const findTables = (source: SourceText, page: readonly Line[], uses: Uint8Array): TablesReading => {
  const lines = page.slice(0, behindLastFree(uses));
  const readRows = makeReadRows(source.view, lines);
  const tables: LocatedTable[] = [];
  const issues: Issue[] = [];
  for (let index = 0; index < lines.length; ) {
    const rows = uses[index] === TAKEN ? [] : readRows(index);
    const to = rows.at(-1)?.to ?? index + 1;
    const reading = rows.length > 2 ? interpretRows(source, rows, findCaption(source, lines, index)) : undefined;
    if (reading) {
      tables.push(reading.located);
      for (const issue of reading.issues) issues.push(issue);
      uses.fill(TAKEN, index, to);
    }
    index = Math.max(to, index + 1);
  }
  return { tables, issues };
};

const SEPARATORS: readonly Separator[] = ['\t', '|', '  '];

/** Fewer cells in the first line are a sentence with a gap in it; a tab is set on purpose. */
const fewestColumns = (separator: Separator): number => (separator === '\t' ? 2 : 3);

/** More are no table of a report. */
const MOST_COLUMNS = 40;

/** No row of a table is longer. */
const LONGEST_ROW = 600;

/** Reads the rows that begin at a line, in whichever way they are laid out; asked for lines in rising order. */
const makeReadRows = (view: string, lines: readonly Line[]): ((from: number) => readonly RawRow[]) => {
  const seeks = SEPARATORS.map((separator) => ({ separator, seek: makeSeek(view, separator) }));
  return (from) => {
    const line = lines[from];
    if (!line || line.end - line.start > LONGEST_ROW) return [];
    if (isCellLine(view, line)) return readTabbedCells(view, lines, from);
    const found = seeks.find(({ seek }) => seek(line.start) < line.end);
    if (!found) return readLooseCells(view, lines, from);
    const { separator } = found;
    const columns = reachOf(cellsOf(view, line, separator));
    return columns >= fewestColumns(separator) && columns <= MOST_COLUMNS
      ? readRowLines(view, lines, from, { separator, columns })
      : [];
  };
};
