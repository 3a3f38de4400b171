import { sideOf } from './find-gutters.ts';
import { linesOf } from './lines-of.ts';
import type { Line, Page, Run } from './run.ts';

/**
 * The lines of a page in reading order: column by column where a gutter parts two. A line across the gutter, a title or a
 * page number, stands between what is above it and what is below.
 */
export const findLines = ({ number, runs }: Page, gutter: number | null): readonly Line[] => {
  const rows = linesOf(runs, number);
  if (gutter === null) return rows;
  const lines: Line[] = [];
  let band: Run[] = [];
  const readBand = (): void => {
    const isLeft = (run: Run): boolean => run.x < gutter;
    for (const line of linesOf(band.filter(isLeft), number, 'left')) lines.push(line);
    for (const line of linesOf(
      band.filter((run) => !isLeft(run)),
      number,
      'right',
    ))
      lines.push(line);
    band = [];
  };
  for (const row of rows) {
    if (sideOf(row, gutter) === 'across') {
      readBand();
      lines.push(row);
    } else band.push(...row.runs);
  }
  readBand();
  return lines;
};
