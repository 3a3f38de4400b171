import type { Span } from '../span.ts';

/** A row as it was laid out: cells in order, an empty one as an empty span. */
export interface RawRow {
  readonly cells: readonly Span[];
  /** The first line it stands in, and the first line behind it. */
  readonly from: number;
  readonly to: number;
}

export const isEmpty = ({ start, end }: Span): boolean => start === end;

export const filled = (row: RawRow): readonly Span[] => row.cells.filter((cell) => !isEmpty(cell));

/** How many cells there are, without the empty ones at the end. */
export const reachOf = (cells: readonly Span[]): number => {
  let reach = cells.length;
  while (reach > 1 && isEmpty(cells[reach - 1] as Span)) reach--;
  return reach;
};
