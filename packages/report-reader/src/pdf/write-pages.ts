import type { Origin } from '../read-result.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { findGutters } from './find-gutters.ts';
import { findLines } from './find-lines.ts';
import { findTables } from './find-tables.ts';
import { gapBetween, goesOn } from './join-lines.ts';
import { measureBody } from './measure-body.ts';
import type { Line, Page } from './run.ts';

/** A line of prose, or the rows of a table, in the order of reading. */
type Piece = { readonly page: number; readonly line: Line } | { readonly page: number; readonly table: string };

/** The text of all pages, a paragraph a line, and which stretch of it stands on which page. */
export const writePages = (pages: readonly Page[]): { text: string; origins: readonly Origin[] } => {
  const gutters = findGutters(pages);
  const kept = dropRunningHeads(pages.map((page, i) => ({ ...page, lines: findLines(page, gutters[i] ?? null) })));
  const body = measureBody(kept.flatMap(({ lines }) => lines));
  let text = '';
  const starts: [page: number, start: number][] = [];
  let previous: Line | undefined;
  for (const piece of piecesOf(kept.flatMap(({ lines }) => lines))) {
    const line = 'line' in piece ? piece.line : undefined;
    const continued = previous && line && goesOn(previous, line, body) ? previous : undefined;
    if (!continued && text !== '') text += '\n';
    if (starts.at(-1)?.[0] !== piece.page) starts.push([piece.page, text.length]);
    // The text is only added to: looking at its end would copy it for each line.
    if (continued && line) text += gapBetween(continued, line);
    text += 'table' in piece ? piece.table : piece.line.words;
    previous = line;
  }
  const origins = starts.map(
    ([number, start], i): Origin => ({ type: 'page', number, start, end: starts[i + 1]?.[1] ?? text.length }),
  );
  return { text: text === '' ? '' : `${text}\n`, origins };
};

const piecesOf = (lines: readonly Line[]): readonly Piece[] => {
  const tables = findTables(lines);
  return lines.flatMap((line, index): Piece[] => {
    const { page } = line;
    const table = tables.find(({ from, to }) => index >= from && index < to);
    if (!table) return [{ page, line }];
    return index === table.from ? [{ page, table: table.rows.map((cells) => cells.join('\t')).join('\n') }] : [];
  });
};
