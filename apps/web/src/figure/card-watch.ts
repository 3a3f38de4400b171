import { type Anchor, receiptCard } from './receipt-card.ts';

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
  const anchorOf = (element: HTMLElement): Anchor => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom, side: 'below' };
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
    const next = elementByKey(container, element, event);
    if (event.key === 'Enter' || event.key === ' ') pin(element);
    else if (next) next.focus();
    else return;
    event.preventDefault();
  });
  container.querySelector(CARDED)?.setAttribute('tabindex', '0');
}

/**
 * The marked stretch that a key leads to, as in a chart: the next or the one before by an arrow, the first or last of the
 * paragraph by Home and End, of the whole text with Ctrl. Other keys are left to the page.
 */
function elementByKey(container: HTMLElement, from: HTMLElement, pressed: KeyboardEvent): HTMLElement | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = pressed;
  if (altKey || metaKey || shiftKey) return undefined;
  const all = [...container.querySelectorAll<HTMLElement>(CARDED)];
  if (key === 'Home' || key === 'End') {
    const among = ctrlKey ? all : all.filter((other) => other.parentElement === from.parentElement);
    return among.at(key === 'Home' ? 0 : -1);
  }
  const by = steps[key];
  return by === undefined || ctrlKey ? undefined : (all[all.indexOf(from) + by] ?? from);
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
