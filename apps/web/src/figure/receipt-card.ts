import { element } from '../dom/element.ts';

/** Where a card belongs, in the coordinates of the window. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

export interface PinnedCard {
  readonly label: string;
  readonly closeLabel: string;
  /** Gets the focus back. */
  readonly returnTo: HTMLElement | SVGElement | undefined;
  readonly onClose: () => void;
}

const OFFSET = 14;
const EDGE = 8;
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
    close.focus();
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

  #show({ x, y }: Anchor, isSheet = false): void {
    this.#card.showPopover();
    if (isSheet) {
      this.#card.style.translate = '';
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const fitsRight = x + OFFSET + width + EDGE <= document.documentElement.clientWidth;
    const left = fitsRight ? x + OFFSET : Math.max(EDGE, x - OFFSET - width);
    const top = Math.max(EDGE, Math.min(y - height / 3, document.documentElement.clientHeight - height - EDGE));
    this.#card.style.translate = `${Math.round(left + scrollX)}px ${Math.round(top + scrollY)}px`;
  }
}

let only: ReceiptCard | undefined;

export function receiptCard(): ReceiptCard {
  only ??= new ReceiptCard();
  return only;
}
