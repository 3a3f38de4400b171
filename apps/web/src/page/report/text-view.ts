import { element } from '../../dom/element.ts';
import { watchCards } from '../../figure/card-watch.ts';
import type { Visit } from '../page.ts';
import { type MarkedLine, markText, type Piece } from './mark-text.ts';
import { pieceCard } from './piece-card.ts';
import type { ReportContent } from './report-content.ts';

type TextContent = ReportContent & { readonly text: string };

const kinds = ['result', 'target', 'unresolved', 'ignored', 'term'] as const;

/** What the underlines mean, and which keys find what is underlined. */
export const textKey = ({ words: { report, figure } }: Visit): HTMLElement =>
  element(
    'div',
    { class: 'text-key' },
    element(
      'p',
      { class: 'samples' },
      ...kinds.map((kind) => element('span', { class: `sample ${kind}` }, report.pieces[kind])),
    ),
    element('p', { class: 'keys-note' }, figure.keys),
  );

/** The text of a report with every number marked by what it was read as. */
export function textView(content: TextContent, visit: Visit): HTMLElement {
  const lines = markText(content);
  const pieces = lines.flatMap((line) => line.pieces.filter(({ kind }) => kind !== 'plain'));
  const numbers = new Map(pieces.map((piece, index) => [piece, index]));
  const view = element(
    'div',
    { class: 'report-text', lang: 'zh-Hans' },
    ...lines.map((line) => showLine(line, content.text, (piece) => numbers.get(piece) ?? 0, visit)),
  );
  watchCards(view, {
    closeLabel: visit.words.receipt.close,
    contentOf({ dataset }) {
      const piece = pieces[Number(dataset.card)];
      return piece && pieceCard(piece, content, visit);
    },
  });
  return view;
}

function showLine(line: MarkedLine, text: string, numberOf: (piece: Piece) => number, visit: Visit): HTMLElement {
  const show = (pieces: readonly Piece[]): (Node | string)[] =>
    pieces.map((piece) => showPiece(piece, text.slice(piece.start, piece.end), numberOf(piece), visit));
  if (!line.heading) return element('p', {}, ...show(line.pieces));
  const { id, level, end } = line.heading;
  const behind = line.pieces.filter((piece) => piece.start >= end);
  const heading = element(level <= 1 ? 'h3' : 'h4', { id }, ...show(line.pieces.filter((piece) => piece.start < end)));
  return behind.length === 0 ? heading : element('div', { class: 'run-in' }, heading, ...show(behind));
}

function showPiece(piece: Piece, words: string, number: number, { words: { report } }: Visit): Node | string {
  const { kind, start, term } = piece;
  if (kind === 'plain') return words;
  return element(
    'span',
    {
      class: term === null || kind === 'term' ? `piece ${kind}` : `piece ${kind} in-term`,
      role: 'button',
      tabindex: -1,
      'data-card': number,
      'data-start': start,
      'aria-description': report.pieces[kind],
    },
    words,
  );
}
