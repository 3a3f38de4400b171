import type { Places } from '@gongbao/indicator-schema/places';
import { findBody, splitOpening } from './masthead/find-body.ts';
import { markMasthead } from './masthead/mark-masthead.ts';
import { readMasthead } from './masthead/read-masthead.ts';
import { FREE, joinParagraphs, TAKEN } from './outline/join-paragraphs.ts';
import { layBlocks, type Piece } from './outline/lay-blocks.ts';
import { measureLayout } from './outline/layout.ts';
import { readLines } from './outline/line.ts';
import { findTail, markPageNumbers } from './outline/mark-page-furniture.ts';
import { readOutline } from './outline/read-outline.ts';
import type { SourceText } from './source-text.ts';
import type { Block, Structure } from './tree.ts';

/** Everything about a report that is known before its sentences are read. */
export const readStructure = (source: SourceText, places: Places): Structure => {
  const { view } = source;
  const lines = splitOpening(view, readLines(view));
  const body = findBody(view, lines);
  const mastheadMarks = markMasthead(view, lines.slice(0, body));
  const tail = findTail(view, lines, body);
  const uses = new Uint8Array(lines.length).fill(TAKEN, 0, body).fill(TAKEN, tail);
  markPageNumbers(view, lines, uses);
  const paragraphs = joinParagraphs(view, lines, uses, measureLayout(view, lines.slice(body, tail)));
  const outline = readOutline(source, paragraphs, lines[tail]?.from ?? view.length);

  const outer = lines.flatMap(({ start, end }, index): Piece[] => {
    if (uses[index] === FREE || start === end) return [];
    return [{ type: mastheadMarks[index] ? 'masthead' : 'chrome', start, end }];
  });
  const inner = outline.headings.map(({ start, end }): Piece => ({ type: 'heading', start, end }));
  const { blocks, asides } = layBlocks(view, paragraphs, { outer, inner }, outline.sections);
  const masthead = readMasthead(
    {
      source,
      lines: lines.slice(0, body).filter((_, index) => mastheadMarks[index]),
      sections: outline.sections,
      ...readOpenings(view, blocks),
    },
    places,
  );
  return {
    header: masthead.header,
    outline: outline.sections,
    blocks,
    tables: [],
    terms: [],
    projects: [],
    marks: [],
    asides,
    issues: [...masthead.issues, ...outline.issues],
  };
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
