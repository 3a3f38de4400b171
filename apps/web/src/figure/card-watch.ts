import { receiptCard } from './receipt-card.ts';

export interface CardWatch {
  /** The card of a marked element; undefined where there is none. */
  readonly contentOf: (element: HTMLElement) => Node | undefined;
  readonly closeLabel: string;
}

const CARDED = '[data-card]';

/**
 * Cards for marked stretches of a text: a preview on hover and focus, pinned by click, tap or Enter. One of them is in
 * the order of tabs, and the arrow keys go on from it, since a report has hundreds.
 */
export function watchCards(container: HTMLElement, { contentOf, closeLabel }: CardWatch): void {
  const carded = (event: Event): HTMLElement | undefined =>
    (event.target instanceof Element && event.target.closest<HTMLElement>(CARDED)) || undefined;
  const anchorOf = (element: HTMLElement): { x: number; y: number } => {
    const { right, bottom } = element.getBoundingClientRect();
    return { x: right - 8, y: bottom + 8 };
  };
  const preview = (event: Event): void => {
    const element = carded(event);
    const content = element && contentOf(element);
    if (element && content) receiptCard().preview(content, anchorOf(element));
    else receiptCard().endPreview();
  };
  const pin = (element: HTMLElement): void => {
    const content = contentOf(element);
    if (!content) return;
    const label = element.textContent ?? '';
    receiptCard().pin(content, anchorOf(element), { label, closeLabel, returnTo: element, onClose: () => {} });
  };
  container.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') preview(event);
  });
  container.addEventListener('pointerleave', () => receiptCard().endPreview());
  container.addEventListener('focusin', (event) => {
    const element = carded(event);
    if (!element) return;
    container.querySelector(`${CARDED}[tabindex="0"]`)?.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
    if (element.matches(':focus-visible')) preview(event);
  });
  container.addEventListener('focusout', () => receiptCard().endPreview());
  container.addEventListener('click', (event) => {
    const element = carded(event);
    if (element) pin(element);
  });
  container.addEventListener('keydown', (event) => {
    const element = carded(event);
    if (!element) return;
    if (event.key === 'Enter' || event.key === ' ') pin(element);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(container, element, 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(container, element, -1);
    else return;
    event.preventDefault();
  });
  container.querySelector(CARDED)?.setAttribute('tabindex', '0');
}

function step(container: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const all = [...container.querySelectorAll<HTMLElement>(CARDED)];
  all[all.indexOf(from) + by]?.focus();
}
