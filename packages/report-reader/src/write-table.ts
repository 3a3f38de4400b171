/** A cell as written, before it is laid on the grid. */
export interface Cell {
  /** The cell's paragraphs. */
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * A table as lines: a row a line, a tab between cells. A cell that spans others leaves their places empty, so that no
 * figure is there twice; one that spans a whole row stands alone in its line.
 */
export const writeTable = (rows: readonly (readonly Cell[])[]): string => {
  const grid = layOut(rows);
  const width = Math.max(...grid.map((row) => row.length));
  return grid
    .map((row, index) => {
      const only = rows[index]?.length === 1 && (rows[index]?.[0]?.columns ?? 0) >= width;
      if (only) return row.join('');
      return Array.from({ length: width }, (_, column) => row[column] ?? '').join('\t');
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
};

/** No table of a report is wider; a larger span is a mistake or an attack. */
const WIDEST = 100;

const layOut = (rows: readonly (readonly Cell[])[]): string[][] => {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, index) => {
    const row = grid[index] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column++;
      if (column >= WIDEST) break;
      fill(grid, index, column, cell);
      column += Math.min(cell.columns, WIDEST);
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
};

const fill = (grid: string[][], top: number, left: number, cell: Cell): void => {
  const bottom = Math.min(top + cell.rows, grid.length);
  const right = Math.min(left + cell.columns, WIDEST);
  for (let row = top; row < bottom; row++) {
    const places = grid[row] ?? [];
    for (let column = left; column < right; column++) places[column] ??= '';
  }
  const first = grid[top];
  if (first) first[left] = cell.lines.join('').replaceAll('\t', ' ').trim();
};

/** A table of one column is a frame around prose: a tab where it begins, and two empty lines where it ends. */
export const isFrame = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((cells) => cells.length === 1) && rows.some(([cell]) => (cell?.lines.length ?? 0) > 0);
