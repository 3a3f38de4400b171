import { findSigns, type Signs } from './find-signs.ts';
import { findBody } from './masthead/find-body.ts';
import { findTail } from './masthead/find-tail.ts';
import { markMasthead } from './masthead/mark-masthead.ts';
import type { Outline } from './outline/build-sections.ts';
import { coverGaps } from './outline/cover-gaps.ts';
import { findBookmarks } from './outline/find-bookmarks.ts';
import { ASIDE, joinParagraphs, TAKEN } from './outline/join-paragraphs.ts';
import { type LaidBlocks, layBlocks, type Piece } from './outline/lay-blocks.ts';
import { measureLayout } from './outline/layout.ts';
import { type Line, readLines } from './outline/line.ts';
import { markPageNumbers } from './outline/mark-page-numbers.ts';
import { markRunningHeads } from './outline/mark-running-heads.ts';
import { readOutline } from './outline/read-outline.ts';
import { rejoinTornLines } from './outline/rejoin-torn-lines.ts';
import { splitEndlessLines } from './outline/split-endless-lines.ts';
import { turnToPlan } from './outline/turn-to-plan.ts';
import { type Box, findBoxes } from './projects/find-boxes.ts';
import type { SourceText } from './source-text.ts';
import { inOrder, type Span } from './span.ts';
import { findTables, type TablesReading } from './table/find-tables.ts';
import { type FootnoteMark, findMarks } from './terms/find-marks.ts';
import { findNotes, type NotesReading } from './terms/find-notes.ts';

/** Which stretch of a text is what, before it is read for what it says. */
export interface LaidText extends LaidBlocks {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  /** The lines of the masthead, without those of the page around them. */
  readonly masthead: readonly Line[];
  readonly outline: Outline;
  readonly tables: TablesReading;
  readonly boxes: readonly Box[];
  readonly notes: NotesReading;
  readonly footnotes: readonly FootnoteMark[];
  readonly signs: Signs;
}

export const layText = (source: SourceText): LaidText => {
  const { view } = source;
  const page = dividePage(view);
  const { lines, uses, masthead } = page;
  const tables = findTables(source, lines, uses);
  const boxes = findBoxes(view, lines, uses);
  markPageNumbers(view, lines, uses);
  markRunningHeads(view, lines, uses);
  const layout = measureLayout(view, lines.slice(page.body, page.tail));
  const drafts = joinParagraphs(source, lines, uses, layout);
  const outline = readOutline(source, drafts, lines[page.tail]?.from ?? view.length);
  const paragraphs = rejoinTornLines(view, drafts, outline.headings);
  const signs = findSigns(source);
  const footnotes = findMarks(view, signs);
  const notes = findNotes(source, paragraphs, { marks: footnotes, signs });
  const framed = tables.tables.map(({ table }) => table);
  const pieces = {
    outer: inOrder([...furniture(page), ...asPieces('table', framed), ...asPieces('box', boxes)]),
    inner: inOrder([
      ...asPieces('heading', outline.headings),
      ...asPieces('note', notes.spans),
      ...asPieces('chrome', findBookmarks(view, signs)),
    ]),
  };
  const { blocks, asides } = layBlocks(view, paragraphs, pieces, outline.sections);
  const turned = turnToPlan(view, coverGaps(view, blocks), outline.issues);
  return {
    source,
    lines,
    masthead,
    outline: { ...outline, issues: turned.issues },
    tables,
    boxes,
    notes,
    footnotes,
    signs,
    blocks: turned.blocks,
    asides,
  };
};

const asPieces = (type: Piece['type'], spans: readonly Span[]): readonly Piece[] =>
  spans.map(({ start, end }) => ({ type, start, end }));

interface Page {
  readonly lines: readonly Line[];
  readonly uses: Uint8Array;
  /** The masthead's lines, without those of the page around them. */
  readonly masthead: readonly Line[];
  /** The first line of the body, and the first behind it. */
  readonly body: number;
  readonly tail: number;
}

const dividePage = (view: string): Page => {
  const lines = splitEndlessLines(view, readLines(view));
  const body = findBody(view, lines);
  const tail = findTail(view, lines, body);
  const marks = markMasthead(view, lines.slice(0, body));
  const uses = new Uint8Array(lines.length).fill(TAKEN, 0, body).fill(TAKEN, tail);
  return { lines, uses, masthead: lines.slice(0, body).filter((_, index) => marks[index]), body, tail };
};

/** The lines around and between the report's own: its masthead, page numbers, what a web page adds. */
const furniture = ({ lines, uses, masthead, body, tail }: Page): readonly Piece[] => {
  const titles = new Set<Line>(masthead);
  return lines.flatMap((line, index): Piece[] => {
    if (line.start === line.end) return [];
    if (index < body || index >= tail) return [...asPieces(titles.has(line) ? 'masthead' : 'chrome', [line])];
    return uses[index] === ASIDE ? [...asPieces('chrome', [line])] : [];
  });
};
