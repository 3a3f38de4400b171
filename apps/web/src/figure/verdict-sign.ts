import { drawVerdict, type SaidVerdict, toSvgElement, verdictWords } from '@gongbao/widget/chart';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

/** The verdict: a word with its shape. */
export const verdictSign = (kind: SaidVerdict, { language }: Visit): HTMLElement =>
  element(
    'span',
    { class: `verdict ${kind}`, 'data-verdict': kind },
    toSvgElement(drawVerdict(kind)),
    verdictWords[language][kind],
  );
