import { element, fragment } from '../../dom/element.ts';
import { receipt } from '../../figure/receipt.ts';
import type { Visit } from '../page.ts';
import type { Piece } from './mark-text.ts';
import type { ReportContent } from './report-content.ts';
import { termTree } from './term-list.ts';

/** What a marked stretch of the text was read as, and why. */
export function pieceCard({ kind, start, end, of }: Piece, content: ReportContent, visit: Visit): Node {
  const { report } = visit.words;
  if (kind === 'result' || kind === 'target') {
    const found = of.flatMap((index) => content.observations[index] ?? []);
    return fragment(...found.map((observation) => receipt(observation, visit, { isInText: true })));
  }
  if (kind === 'term') {
    const [term] = of.flatMap((index) => content.terms[index] ?? []);
    return term ? termTree(term, content.text, visit) : fragment();
  }
  if (kind === 'plain') return fragment();
  const why = kind === 'unresolved' ? report.whyUnresolved : report.whyIgnored;
  return element(
    'article',
    {},
    element('p', { class: 'about' }, report.pieces[kind]),
    element('p', { class: 'number wording', lang: 'zh-Hans' }, content.text?.slice(start, end) ?? ''),
    element('p', {}, why),
  );
}
