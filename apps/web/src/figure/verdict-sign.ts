import { svg, toSvgElement } from '@gongbao/widget/chart';
import type { VerdictKind } from '../data/ledger.ts';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

/** A small shape for each verdict: told apart without colour, and no shape larger than another. */
const shapes: Readonly<Record<VerdictKind, string>> = {
  met: 'M2,6.5L5,9.5L10.5,2.5',
  missed: 'M3,3L10,10M10,3L3,10',
  'not-reported': 'M2,6.5H11',
  'too-early': 'M6.5,2A4.5,4.5 0 1 1 6.49,2M6.5,3.8V6.5L8.6,7.8',
  'not-comparable': 'M2,4.8H11M2,8.2H11M8.5,2L4.5,11',
};

/** The verdict: a word with its shape. */
export function verdictSign(kind: VerdictKind, { words }: Visit): HTMLElement {
  const shape = svg(
    'svg',
    { class: 'verdict-shape', viewBox: '0 0 13 13', width: 13, height: 13, 'aria-hidden': 'true' },
    [svg('path', { d: shapes[kind] })],
  );
  return element(
    'span',
    { class: `verdict ${kind}`, 'data-verdict': kind },
    toSvgElement(shape),
    words.ledger.verdicts[kind],
  );
}
