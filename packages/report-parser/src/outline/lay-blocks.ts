import type { Section, SectionRole } from '@gongbao/indicator-schema';
import type { Span } from '../span.ts';
import type { Block } from '../tree.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { trim } from './line.ts';

/** A stretch whose kind is known before blocks are laid. */
export interface Piece extends Span {
  readonly type: Block['type'];
}

export interface LaidBlocks {
  readonly blocks: readonly Block[];
  /** Pieces that lie inside a paragraph they interrupt. */
  readonly asides: readonly Piece[];
}

/**
 * Lays all stretches side by side: `outer` pieces stand between paragraphs (tables, boxes, chrome), `inner` ones cut
 * paragraphs in two (headings, footnotes). Both come in order.
 */
export const layBlocks = (
  view: string,
  paragraphs: readonly Paragraph[],
  { outer, inner }: { readonly outer: readonly Piece[]; readonly inner: readonly Piece[] },
  sections: readonly Section[],
): LaidBlocks => {
  const cut = cutParagraphs(view, paragraphs, inner);
  const asides: Piece[] = [];
  const pieces: Piece[] = [];
  let next = 0;
  for (const piece of cut) {
    for (let aside = outer[next]; aside && aside.start < piece.end; aside = outer[++next]) {
      if (aside.start < piece.start) pieces.push(aside);
      else asides.push(aside);
    }
    pieces.push(piece);
  }
  return { blocks: placeInSections(pieces.concat(outer.slice(next)), sections), asides };
};

const cutParagraphs = (view: string, paragraphs: readonly Paragraph[], inner: readonly Piece[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  const pushText = (from: number, to: number): void => {
    const { start, end } = trim(view, from, to);
    if (start < end) pieces.push({ type: 'paragraph', start, end });
  };
  let next = 0;
  let at = 0;
  for (const { start, end } of paragraphs) {
    at = Math.max(at, start);
    for (let piece = inner[next]; piece && piece.start < end; piece = inner[++next]) {
      if (piece.end <= at) continue;
      pushText(at, piece.start);
      const from = Math.max(at, piece.start);
      at = Math.max(from, Math.min(piece.end, inner[next + 1]?.start ?? piece.end)); // a heading ends at its footnote
      const span = trim(view, from, at);
      if (span.start < span.end) pieces.push({ type: piece.type, ...span });
    }
    if (at < end) pushText(at, end);
  }
  return pieces;
};

const placeInSections = (pieces: readonly Piece[], sections: readonly Section[]): readonly Block[] => {
  const all = flatten(sections);
  const open: Section[] = [];
  let next = 0;
  return pieces.map(({ type, start, end }): Block => {
    for (let section = all[next]; section && section.start <= start; section = all[++next]) open.push(section);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    const section = open.at(-1);
    const role: SectionRole = section?.role ?? (next === 0 ? 'preamble' : 'other');
    const note = type === 'paragraph' && role === 'glossary';
    return { type: note ? 'note' : type, start, end, section: section?.id ?? null, role };
  });
};

/** All sections in the order of the text. */
const flatten = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);
