import type { Line, Run } from './run.ts';

/** Rows of cells found among lines: `from` and `to` are indexes of the lines that they stand for. */
export interface PlacedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

/** Cells stand further apart than words. */
const CELL_GAP = 0.9;
/** Fewer rows are an accident. */
const FEWEST_ROWS = 3;

/** The tables among the lines of all pages: neighbouring lines that one set of stripes parts into columns. */
export const findTables = (lines: readonly Line[]): readonly PlacedTable[] => {
  const tables: PlacedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isTabular(lines[at])) continue;
    const region = growRegion(lines, at, tables.at(-1)?.to ?? 0);
    const inside = lines.slice(region.from, region.to).map(onOneRoll);
    if (inside.filter(isTabular).length < FEWEST_ROWS) continue;
    tables.push({ from: region.from, to: region.to, rows: readRows(inside, region.gutters) });
    at = region.to - 1;
  }
  return tables;
};

/** Pages one below the other, so that a table may go on from one to the next. */
const onOneRoll = (line: Line): Line => ({ ...line, y: line.y - line.page * 100_000 });

const isTabular = (line: Line | undefined): boolean => line !== undefined && segmentsOf(line).length >= 3;

/** The runs of a line as cells: those that stand close are one. */
const segmentsOf = (line: Line): readonly (readonly Run[])[] => {
  const segments: Run[][] = [];
  for (const run of line.runs) {
    const last = segments.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < line.size * CELL_GAP) segments.at(-1)?.push(run);
    else segments.push([run]);
  }
  return segments;
};

interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly number[];
}

/** From one tabular line outward, as long as lines fit between the stripes or stand between such lines. */
const growRegion = (lines: readonly Line[], at: number, floor: number): Region => {
  let to = at + 1;
  for (let ahead = at + 1; ahead < Math.min(lines.length, to + 4); ahead++) {
    if (isTabular(lines[ahead])) to = ahead + 1;
  }
  let from = at;
  const gutters = guttersOf(lines.slice(from, to));
  while (from > floor && (fits(lines[from - 1], gutters) || isSameRow(lines[from - 1], lines[from]))) from--;
  while (fits(lines[to], gutters) || isSameRow(lines[to - 1], lines[to])) to++;
  return { from, to, gutters };
};

/** In ems: a justified cell may reach a little into the stripe beside it. */
const OVERHANG = 0.5;

/** Whether a line has words in two columns and crosses no stripe. */
const fits = (line: Line | undefined, gutters: readonly number[]): boolean =>
  line !== undefined &&
  !line.runs.some((run) => gutters.some((x) => crosses(run, x, line.size * OVERHANG))) &&
  columnsOf([line], gutters).size > 1;

const crosses = (run: Run, x: number, overhang: number): boolean =>
  run.x < x - overhang && run.x + run.width > x + overhang;

/** The narrowest stripe between two columns, in points. */
const STRIPE = 1.5;

/** The middles of the stripes that no run crosses; a line that names a group crosses them all, and is left aside. */
const guttersOf = (lines: readonly Line[]): readonly number[] => {
  const left = Math.min(...lines.map((line) => line.left));
  const isGroup = (line: Line): boolean => segmentsOf(line).length === 1 && line.left < left + line.size;
  const runs = lines.filter((line) => !isGroup(line)).flatMap((line) => line.runs);
  const gutters: number[] = [];
  let end: number | undefined;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    if (end !== undefined && run.x > end + STRIPE) gutters.push((run.x + end) / 2);
    end = Math.max(end ?? 0, run.x + run.width);
  }
  return withoutGapsInCells(gutters, lines.filter(isTabular));
};

/** A column that few rows fill is no column: a gap in one wide cell looks like a stripe where others are narrow. */
const withoutGapsInCells = (gutters: readonly number[], rows: readonly Line[]): readonly number[] => {
  const filled = gutters.map((_, index) => rows.filter((row) => columnsOf([row], gutters).has(index + 1)).length);
  return gutters.filter((_, index) => (filled[index] ?? 0) > Math.max(1, rows.length * 0.2));
};

const columnOf = (run: Run, gutters: readonly number[]): number =>
  gutters.filter((x) => run.x + run.width / 2 > x).length;

/** In ems. Baselines of one row can stand closer than lines of text: beside a wrapped cell others stand half as high. */
const SAME_ROW = 1.15;

const isSameRow = (above: Line | undefined, below: Line | undefined): boolean =>
  above !== undefined && below !== undefined && above.page === below.page && above.y - below.y < below.size * SAME_ROW;

/**
 * Lines as rows. A row's anchor has at least three cells; lines with fewer are the rest of a wrapped cell when they
 * begin behind the first column or stand close to an anchor, else a row of their own, which names a group.
 */
const readRows = (lines: readonly Line[], gutters: readonly number[]): readonly (readonly string[])[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (isSameRow(groups.at(-1)?.at(-1), line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  const isAnchor = (group: readonly Line[]): boolean => columnsOf(group, gutters).size >= 3;
  const anchors = groups.filter(isAnchor);
  const reach = usualSpacing(anchors) * 0.6;
  const rows = new Map<readonly Line[], Line[]>();
  for (const group of groups) {
    const nearest = anchors.toSorted((a, b) => distance(a, group) - distance(b, group))[0];
    const continues = !columnsOf(group, gutters).has(0) || (nearest !== undefined && distance(nearest, group) <= reach);
    const owner = nearest && !isAnchor(group) && continues ? nearest : group;
    rows.set(owner, [...(rows.get(owner) ?? []), ...group]);
  }
  return withoutRepeatedHeads([...rows.values()].map((parts) => cellsOf(parts, gutters)));
};

/** A table that goes on over pages may repeat its head on each. */
const withoutRepeatedHeads = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.filter((row, index) => index === 0 || row.length < 3 || row.join('\t') !== rows[0]?.join('\t'));

const columnsOf = (lines: readonly Line[], gutters: readonly number[]): ReadonlySet<number> =>
  new Set(lines.flatMap((line) => line.runs.map((run) => columnOf(run, gutters))));

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.y, 0) / lines.length;

const distance = (a: readonly Line[], b: readonly Line[]): number => Math.abs(heightOf(a) - heightOf(b));

/** Of rows with nothing in between: a quarter of all spacings are as narrow. */
const usualSpacing = (groups: readonly (readonly Line[])[]): number => {
  const spacings = groups.slice(1).map((group, i) => distance(group, groups[i] ?? group));
  return spacings.toSorted((a, b) => a - b)[Math.floor((spacings.length - 1) / 4)] ?? 0;
};

const cellsOf = (lines: readonly Line[], gutters: readonly number[]): readonly string[] => {
  const only = lines.length === 1 && lines[0] && segmentsOf(lines[0]).length === 1 ? lines[0] : null;
  if (only) return [only.words];
  const cells = Array.from({ length: gutters.length + 1 }, () => '');
  for (const line of lines.toSorted((a, b) => b.y - a.y)) {
    for (const run of line.runs) {
      const column = columnOf(run, gutters);
      cells[column] = (cells[column] ?? '') + run.words.trim();
    }
  }
  return cells;
};
