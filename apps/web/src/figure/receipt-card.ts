import { element } from '../dom/element.ts';

/** What a card must leave in sight, in the coordinates of the window. */
export interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A mark is read along its axis, a number along its line. */
  readonly side: 'beside' | 'below';
}

export interface PinnedCard {
  readonly label: string;
  readonly closeLabel: string;
  /** Gets the focus back. */
  readonly returnTo: HTMLElement | SVGElement | undefined;
  readonly onClose: () => void;
}

const OFFSET = 8;
const EDGE = 8;
/** How far above its mark a card begins: so far that it does not move when it grows by what only a pinned one shows. */
const ABOVE = 40;
/** On narrow screens a card would hide what it explains, so it is a sheet from below. */
const SHEET = '(max-width: 640px), (pointer: coarse)';

/** The one card of the page: a preview while the reader looks, pinned when the reader asks. */
class ReceiptCard {
  readonly #card = element('div', { class: 'receipt', popover: 'manual' });
  #pinned: PinnedCard | undefined;

  constructor() {
    document.body.append(this.#card);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.#card.addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && this.#isAtEdge(event)) this.close();
    });
    document.addEventListener('pointerdown', (event) => {
      if (this.#pinned && !event.composedPath().includes(this.#card)) this.close({ keepFocus: true });
    });
  }

  /** Shows a preview, unless a card is pinned; on narrow screens only asking shows one. */
  preview(content: Node, anchor: Anchor): void {
    if (this.#pinned || matchMedia(SHEET).matches) return;
    this.#card.replaceChildren(content);
    this.#card.className = 'receipt';
    this.#card.removeAttribute('role');
    this.#show(anchor);
  }

  get isPinned(): boolean {
    return this.#pinned !== undefined;
  }

  endPreview(): void {
    if (!this.#pinned) this.#card.hidePopover();
  }

  pin(content: Node, anchor: Anchor, pinned: PinnedCard): void {
    this.#pinned = pinned;
    const close = element('button', { class: 'close', type: 'button', 'aria-label': pinned.closeLabel }, '×');
    close.addEventListener('click', () => this.close());
    this.#card.replaceChildren(close, content);
    const isSheet = matchMedia(SHEET).matches;
    this.#card.className = isSheet ? 'receipt pinned sheet' : 'receipt pinned';
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('aria-label', pinned.label);
    this.#show(anchor, isSheet);
    close.focus({ preventScroll: true });
  }

  close({ keepFocus = false } = {}): void {
    const pinned = this.#pinned;
    this.#pinned = undefined;
    this.#card.hidePopover();
    pinned?.onClose();
    if (!keepFocus) pinned?.returnTo?.focus();
  }

  /** Whether Tab would leave the card: the focus then goes back to the mark first, and on from there. */
  #isAtEdge({ target, shiftKey }: KeyboardEvent): boolean {
    const stops = [...this.#card.querySelectorAll('a[href], button')];
    return target === stops.at(shiftKey ? 0 : -1);
  }

  #show(anchor: Anchor, isSheet = false): void {
    this.#card.showPopover();
    if (isSheet) {
      this.#card.style.translate = '';
      // What was tapped comes above the sheet.
      const hidden = anchor.bottom + ABOVE - (innerHeight - this.#card.offsetHeight);
      if (hidden > 0) scrollBy({ top: hidden });
      return;
    }
    const { left, top } = placeCard(anchor, this.#card);
    this.#card.style.translate = `${Math.round(left + scrollX)}px ${Math.round(top + scrollY)}px`;
  }
}

interface CardSize {
  readonly offsetWidth: number;
  readonly offsetHeight: number;
}

/** Beside a mark, at its right where there is room; below a number in a text, else above it. */
function placeCard(
  { left, right, top, bottom, side }: Anchor,
  { offsetWidth: width, offsetHeight: height }: CardSize,
): { left: number; top: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  if (side === 'below') {
    const below = bottom + OFFSET;
    const isRoomBelow = below + height + EDGE <= clientHeight;
    return {
      left: within(left, clientWidth - width),
      top: isRoomBelow ? below : Math.max(EDGE, top - OFFSET - height),
    };
  }
  const isRoomRight = right + OFFSET + width + EDGE <= clientWidth;
  return {
    left: isRoomRight ? right + OFFSET : Math.max(EDGE, left - OFFSET - width),
    top: within(top - ABOVE, clientHeight - height),
  };
}

let only: ReceiptCard | undefined;

export function receiptCard(): ReceiptCard {
  only ??= new ReceiptCard();
  return only;
}
