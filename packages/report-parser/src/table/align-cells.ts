import type { Line } from '../outline/line.ts';
import type { Span } from '../span.ts';

/** Where cells stand across a page, in half-width signs. */
const columnsOf = (view: string, from: number, cells: readonly Span[]): readonly { start: number; end: number }[] => {
  let at = from;
  let column = 0;
  const advance = (to: number): number => {
    for (; at < to; at++) column += view.charCodeAt(at) >= 0x2e80 ? 2 : 1;
    return column;
  };
  return cells.map(({ start, end }) => ({ start: advance(start), end: advance(end) }));
};

/**
 * Sets the cells of a row under those of the head where they stand, when some are missing: each under the head's cell
 * whose place is nearest, in order.
 * > 序号  指标      单位
 * >       其中税收  亿元
 */
export const alignCells = (
  view: string,
  head: { readonly line: Line; readonly cells: readonly Span[] },
  row: { readonly line: Line; readonly cells: readonly Span[] },
): readonly Span[] => {
  const heads = columnsOf(view, head.line.from, head.cells);
  const places = columnsOf(view, row.line.from, row.cells);
  const aligned: Span[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const place = places[index] ?? { start: 0, end: 0 };
    const last = heads.length - (row.cells.length - index);
    let best = aligned.length;
    for (let at = best; at <= last; at++) if (distance(heads[at], place) < distance(heads[best], place)) best = at;
    while (aligned.length < best) aligned.push({ start: cell.start, end: cell.start });
    aligned.push(cell);
  }
  while (aligned.length < heads.length) aligned.push({ start: row.line.end, end: row.line.end });
  return aligned;
};

const distance = (a: Span | undefined, b: Span): number =>
  a
    ? Math.min(Math.abs(a.start - b.start), Math.abs(a.end - b.end), Math.abs(a.start + a.end - b.start - b.end) / 2)
    : Infinity;
