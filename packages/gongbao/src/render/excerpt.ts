import type { FindingSpan } from '@gongbao/checks';
import stringWidth from 'string-width';
import type { Paint } from '../paint.ts';
import type { ReadFile } from '../read-one.ts';
import { type Position, positionsIn } from './line-column.ts';

/** Characters shown before and behind the words that are underlined. */
const BEFORE = 24;
const BEHIND = 16;
const LONGEST = 40;

export interface Source extends ReadFile {
  readonly at: (offset: number) => Position;
}

/** The files by their reports' ids. */
export const sourcesOf = (read: readonly ReadFile[]): ReadonlyMap<string, Source> =>
  new Map(read.map((file) => [file.report.report.id, { ...file, at: positionsIn(file.text) }]));

/** `report.txt:12:34`. */
export const placeOf = (span: FindingSpan | undefined, sources: ReadonlyMap<string, Source>): string => {
  const source = sources.get(span?.report ?? '');
  if (span === undefined || source === undefined) return span?.report ?? '';
  const { line, column } = source.at(span.start);
  return `${source.file}:${line}:${column}`;
};

/** A line this short is a cell of a table: its row is shown with it. */
const CELL = 12;

/** What stands before the words: their line, for a cell the cells before it. */
const leadOf = (text: string, start: number): string => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (line.length > CELL || text.slice(start).search(/\n|$/u) > CELL) return line.slice(-BEFORE).replaceAll('\t', ' ');
  return text
    .slice(Math.max(0, start - BEFORE), start)
    .replace(/\s+/gu, ' ')
    .trimStart();
};

/** The words with some of their line around them, and a line of carets under them. */
export const excerpt = (
  span: FindingSpan | undefined,
  sources: ReadonlyMap<string, Source>,
  mark: Paint['strong'],
): string[] => {
  const text = sources.get(span?.report ?? '')?.text;
  if (span === undefined || text === undefined) return [];
  const shown = text.slice(span.start, Math.min(span.end, span.start + LONGEST)).split('\n')[0] ?? '';
  const tail = text.slice(span.start + shown.length, span.start + shown.length + BEHIND).split('\n')[0] ?? '';
  const before = leadOf(text, span.start);
  return [
    `    ${before}${shown}${tail}`,
    `    ${' '.repeat(stringWidth(before))}${mark('^'.repeat(Math.max(1, stringWidth(shown))))}`,
  ];
};
