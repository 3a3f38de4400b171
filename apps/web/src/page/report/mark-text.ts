import type { Span } from '@gongbao/indicator-schema';
import type { OutlineSection } from '../../data/report-document.ts';
import { flatten, type ReportContent } from './report-content.ts';

export type PieceKind = 'plain' | 'result' | 'target' | 'unresolved' | 'ignored' | 'term';

/** A stretch of the text that is read as one thing. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** Which observations, finding, term or ignored number it is, by their index in the report. */
  readonly of: readonly number[];
  /** The term whose words it is part of, by its index in the report. */
  readonly term: number | null;
}

/** A line of the text: a heading of the outline or a paragraph. */
export interface MarkedLine extends Span {
  /** The section whose heading it is, or begins with, and where the heading ends. */
  readonly heading: { readonly id: string; readonly level: number; readonly end: number } | null;
  readonly pieces: readonly Piece[];
}

/** Every number of the text as what it was read as, and the terms, in order and without overlaps. */
export function markText(content: ReportContent & { readonly text: string }): MarkedLine[] {
  const pieces = layPieces(content);
  const headings = new Map(flatten(content.outline).map((section) => [section.start, section]));
  const lines: MarkedLine[] = [];
  let next = 0;
  for (const line of linesOf(content.text)) {
    const own: Piece[] = [];
    for (let piece = pieces[next]; piece && piece.start < line.end; piece = pieces[next]) {
      own.push(piece);
      next += 1;
    }
    const section = headings.get(firstInk(content.text, line));
    const heading = section
      ? { id: section.id, level: section.level, end: headingEnd(content.text, section, line.end) }
      : null;
    lines.push({ ...line, heading, pieces: splitPlain(fillPlain(line, own), heading?.end) });
  }
  return lines;
}

function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

const firstInk = (text: string, { start, end }: Span): number => start + text.slice(start, end).search(/\S/u);

/** Behind the title and its full stop: a paragraph can go on behind its heading.
 *  > ——运行更稳。|农产品加工产值增长6%。
 */
function headingEnd(text: string, { start, title }: OutlineSection, lineEnd: number): number {
  const at = title === '' ? -1 : text.slice(start, lineEnd).indexOf(title);
  if (at < 0) return lineEnd;
  const end = start + at + title.length;
  const [stop = ''] = /^[。：:；;.]?\s*/u.exec(text.slice(end, lineEnd)) ?? [];
  return end + stop.length;
}

/** So that a heading and what follows it have pieces of their own. */
const splitPlain = (pieces: readonly Piece[], at = 0): Piece[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'plain' && piece.start < at && at < piece.end
      ? [
          { ...piece, end: at },
          { ...piece, start: at },
        ]
      : [piece],
  );

/** Observations first, then what was not resolved or left out; a term is broken where a number stands in it. */
function layPieces(content: ReportContent & { readonly text: string }): Piece[] {
  const { text, observations, findings, numbers } = content;
  const taken: Piece[] = [];
  const lay = (pieces: readonly Piece[]): void => {
    taken.push(...withoutOverlaps(taken, pieces));
    taken.sort(byStart);
  };
  lay(observationPieces(observations));
  lay(
    findings.flatMap(({ code, start, end }, index): Piece[] =>
      code === 'number-unresolved' ? [{ kind: 'unresolved', start, end, of: [index], term: null }] : [],
    ),
  );
  lay(
    numbers.ignoredAt.map(({ start, end }, index): Piece => ({ kind: 'ignored', start, end, of: [index], term: null })),
  );
  return splitAtLines(text, layTerms(taken, termPieces(content)));
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Several observations can rest on one number; they are one piece. */
function observationPieces(observations: ReportContent['observations']): Piece[] {
  const pieces: Piece[] = [];
  observations.forEach(({ source, status }, index) => {
    const last = pieces.at(-1);
    if (last && source.start < last.end) {
      pieces[pieces.length - 1] = { ...last, end: Math.max(last.end, source.end), of: [...last.of, index] };
    } else {
      pieces.push({
        kind: status === 'target' ? 'target' : 'result',
        start: source.start,
        end: source.end,
        of: [index],
        term: null,
      });
    }
  });
  return pieces;
}

const termPieces = ({ terms }: ReportContent): Piece[] =>
  terms.flatMap(({ references }, index) =>
    references.map(({ start, end }): Piece => ({ kind: 'term', start, end, of: [index], term: index })),
  );

/** Terms around the pieces that stand in them, which are told of the term; both in order. */
function layTerms(taken: readonly Piece[], terms: readonly Piece[]): Piece[] {
  const laid: Piece[] = [];
  let next = 0;
  for (const term of withoutOverlaps([], terms)) {
    for (; (taken[next]?.start ?? Number.POSITIVE_INFINITY) < term.start; next += 1) laid.push(taken[next] as Piece);
    let at = Math.max(term.start, laid.at(-1)?.end ?? 0);
    for (; (taken[next]?.start ?? Number.POSITIVE_INFINITY) < term.end; next += 1) {
      const inside = taken[next] as Piece;
      if (at < inside.start) laid.push({ ...term, start: at, end: inside.start });
      laid.push({ ...inside, term: term.term });
      at = inside.end;
    }
    if (at < term.end) laid.push({ ...term, start: at });
  }
  return [...laid, ...taken.slice(next)];
}

/** Those pieces that touch none of the taken ones; both in order. */
function withoutOverlaps(taken: readonly Piece[], pieces: readonly Piece[]): Piece[] {
  const free: Piece[] = [];
  let next = 0;
  let end = 0;
  for (const piece of [...pieces].sort(byStart)) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const isFree = piece.start >= end && (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= piece.end;
    if (!isFree || piece.end <= piece.start) continue;
    free.push(piece);
    end = piece.end;
  }
  return free;
}

/** A number that a page break tears apart is marked on both lines. */
function splitAtLines(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let { start } = piece;
    for (const part of text.slice(piece.start, piece.end).split('\n')) {
      if (part.trim() !== '') parts.push({ ...piece, start, end: start + part.length });
      start += part.length + 1;
    }
    return parts;
  });
}

function fillPlain({ start, end }: Span, marked: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const piece of marked) {
    if (piece.start > at) pieces.push({ kind: 'plain', start: at, end: piece.start, of: [], term: null });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < end) pieces.push({ kind: 'plain', start: at, end, of: [], term: null });
  return pieces;
}
