import { element, fragment } from '../../dom/element.ts';
import { receipt } from '../../figure/receipt.ts';
import { ignoredRule } from '../../text/ignored-rules.ts';
import type { Visit } from '../page.ts';
import type { Piece } from './mark-text.ts';
import type { ReportContent } from './report-content.ts';
import { termTree } from './term-list.ts';

/** What a marked stretch of the text was read as, and why; and the term that it is part of. */
export function pieceCard(piece: Piece, content: ReportContent, visit: Visit): Node {
  const term = piece.term === null ? undefined : content.terms[piece.term];
  return fragment(readAs(piece, content, visit), term && termTree(term, content.text, visit));
}

function readAs(piece: Piece, content: ReportContent, visit: Visit): Node | undefined {
  const { kind, of } = piece;
  if (kind === 'result' || kind === 'target') {
    const found = of.flatMap((index) => content.observations[index] ?? []);
    return fragment(...found.map((observation) => receipt(observation, visit, { isInText: true })));
  }
  if (kind === 'plain' || kind === 'term') return undefined;
  return numberCard(piece, content, visit);
}

/** A number that is no figure: what it is instead, or that nobody knows. */
function numberCard({ kind, start, end, of }: Piece, content: ReportContent, visit: Visit): HTMLElement {
  const { report } = visit.words;
  const [ignored] = kind === 'ignored' ? of.flatMap((index) => content.numbers.ignoredAt[index] ?? []) : [];
  const label = ignored ? `${report.pieces.ignored} · ${report.ignored[ignored.reason]}` : report.pieces.unresolved;
  const why = ignored
    ? (ignoredRule(ignored.rule, visit.language) ?? report.whyIgnored[ignored.reason])
    : report.whyUnresolved;
  return element(
    'article',
    {},
    element('p', { class: 'about' }, label),
    element('p', { class: 'number wording', lang: 'zh-Hans' }, content.text?.slice(start, end) ?? ''),
    element('p', {}, why),
  );
}
