import type { Project } from '@gongbao/indicator-schema';
import type { Places } from '@gongbao/indicator-schema/places';
import { findSigns } from './find-signs.ts';
import { findBody } from './masthead/find-body.ts';
import { findTail } from './masthead/find-tail.ts';
import { markMasthead } from './masthead/mark-masthead.ts';
import { readMasthead } from './masthead/read-masthead.ts';
import { coverGaps } from './outline/cover-gaps.ts';
import { findBookmarks } from './outline/find-bookmarks.ts';
import { findListNumbers } from './outline/find-list-numbers.ts';
import { ASIDE, joinParagraphs, TAKEN } from './outline/join-paragraphs.ts';
import { layBlocks, type Piece } from './outline/lay-blocks.ts';
import { measureLayout } from './outline/layout.ts';
import { type Line, readLines } from './outline/line.ts';
import { markPageNumbers } from './outline/mark-page-numbers.ts';
import { readOutline } from './outline/read-outline.ts';
import { rejoinTornLines } from './outline/rejoin-torn-lines.ts';
import { splitEndlessLines } from './outline/split-endless-lines.ts';
import { type Box, findBoxes } from './projects/find-boxes.ts';
import { readBoxedProjects } from './projects/read-boxed-projects.ts';
import { makeListSeek, readProseProjects } from './projects/read-prose-projects.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';
import { findRowNumbers } from './table/find-row-numbers.ts';
import { findTables } from './table/find-tables.ts';
import { findMarks } from './terms/find-marks.ts';
import { findNotes } from './terms/find-notes.ts';
import { readTerms } from './terms/read-terms.ts';
import type { Block, Structure } from './tree.ts';

/** Everything about a report that is known before its sentences are read. */
export const readStructure = (source: SourceText, places: Places): Structure => {
  const { view } = source;
  const page = dividePage(view);
  const { lines, uses } = page;
  const tables = findTables(source, lines, uses);
  const boxes = findBoxes(view, lines, uses);
  markPageNumbers(view, lines, uses);
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
  const { blocks: laid, asides } = layBlocks(view, paragraphs, pieces, outline.sections);
  const blocks = coverGaps(view, laid);
  const masthead = readMasthead(
    { source, lines: page.masthead, sections: outline.sections, ...readOpenings(view, blocks) },
    places,
  );
  const terms = readTerms(source, { blocks, signs, marks: footnotes, notes: notes.entries });
  return {
    header: masthead.header,
    outline: outline.sections,
    blocks,
    tables: tables.tables,
    terms: terms.terms,
    projects: readProjects(source, boxes, blocks),
    marks: inOrder([
      ...footnotes,
      ...terms.marks,
      ...outline.numbers,
      ...findListNumbers(view, signs),
      ...tables.tables.flatMap(findRowNumbers),
      ...asides,
    ]),
    asides,
    issues: [...masthead.issues, ...outline.issues, ...tables.issues, ...terms.issues],
  };
};

const readProjects = (source: SourceText, boxes: readonly Box[], blocks: readonly Block[]): readonly Project[] => {
  const projects = boxes.flatMap((box) => readBoxedProjects(source, box));
  const nextEnd = makeListSeek(source.view);
  for (const block of blocks) {
    if (block.type === 'paragraph') projects.push(...readProseProjects(source, block, nextEnd));
  }
  return inOrder(projects);
};

const asPieces = (type: Piece['type'], spans: readonly Span[]): readonly Piece[] =>
  spans.map(({ start, end }) => ({ type, start, end }));

const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] => spans.toSorted((a, b) => a.start - b.start);

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

const readOpenings = (view: string, blocks: readonly Block[]) => {
  const texts = blocks.filter(({ type }) => type === 'paragraph');
  const open = ({ start, end }: Block, length: number): string => view.slice(start, Math.min(end, start + length));
  const join = (role: Block['role'], count: number): string =>
    texts
      .filter((block) => block.role === role)
      .slice(0, count)
      .map((block) => open(block, 300))
      .join('\n');
  return {
    opening: texts
      .slice(0, 3)
      .map((block) => open(block, 300))
      .join('\n'),
    planOpening: join('plan', 4),
    reviewOpenings: texts.filter(({ role }) => role === 'review').map((block) => open(block, 40)),
  };
};
