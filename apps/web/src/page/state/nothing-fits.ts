import { element } from '../../dom/element.ts';

export interface WayOut {
  readonly text: string;
  readonly href: string;
}

/** What a list says when the reader's own choice has left nothing of it, and the way back to something. */
export const nothingFits = (sentence: string, waysOut: readonly WayOut[]): HTMLElement =>
  element(
    'div',
    { class: 'nothing-fits' },
    element('p', { role: 'status' }, sentence),
    element(
      'p',
      { class: 'buttons' },
      ...waysOut.map(({ text, href }) => element('a', { class: 'button', href }, text)),
    ),
  );
