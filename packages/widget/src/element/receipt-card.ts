import type { ChartOptions } from './chart-options.ts';
import { makeNode } from './make-node.ts';
import type { Sight } from './show-chart.ts';
import { receiptNode } from './show-receipt.ts';
import { widgetWords } from './widget-words.ts';

/** Between a mark and its card. */
const GAP = 14;

/** The last that Tab reaches in a card, or the first. */
const edgeOf = (card: HTMLElement, isFirst: boolean): Element | undefined =>
  [...card.querySelectorAll('a, button')].at(isFirst ? 0 : -1);

/** The card beside a mark: a glimpse while the pointer or the focus is there, a dialog once it is opened. */
export class ReceiptCard {
  readonly #frame: HTMLElement;
  readonly #options: ChartOptions;
  #card: HTMLElement | undefined;
  #isPinned = false;

  constructor(frame: HTMLElement, options: ChartOptions) {
    this.#frame = frame;
    this.#options = options;
  }

  glimpse(sight: Sight | undefined, picture: HTMLElement): void {
    if (this.#isPinned) return;
    this.#card?.remove();
    if (sight)
      this.#put(makeNode('div', { class: 'card', 'aria-hidden': 'true' }, ...this.#receipts(sight)), sight, picture);
  }

  /**
   * Takes the focus, and gives it back to what `giveBack` focuses when it is closed. Tab past its edge does that too and
   * goes on from there; when the focus is taken elsewhere, it closes and leaves the focus where it went.
   */
  pin(sight: Sight, picture: HTMLElement, giveBack: () => void): void {
    this.close();
    const close = makeNode('button', { type: 'button', 'aria-label': widgetWords[this.#options.language].close }, '×');
    // What can have the focus itself keeps it while its words are selected.
    const name = { class: 'card', part: 'card', role: 'dialog', tabindex: '-1', 'aria-label': sight.mark.label };
    const card = makeNode('div', name, close, ...this.#receipts(sight));
    const shut = (): void => {
      this.close();
      giveBack();
    };
    close.addEventListener('click', shut);
    card.addEventListener('keydown', ({ key, shiftKey, target }) => {
      if (key === 'Escape' || (key === 'Tab' && target === edgeOf(card, shiftKey))) shut();
    });
    card.addEventListener('focusout', ({ relatedTarget }) => {
      // Another window takes the focus from the whole page and gives it back later.
      if (document.hasFocus() && !card.contains(relatedTarget as Node | null)) this.#end(card);
    });
    this.#put(card, sight, picture);
    this.#isPinned = true;
    close.focus({ preventScroll: true });
  }

  close(): void {
    this.#end(this.#card);
  }

  /** Removing what has the focus tells of its loss, by which time another card may be shown. */
  #end(card: HTMLElement | undefined): void {
    if (!card || card !== this.#card) return;
    this.#card = undefined;
    this.#isPinned = false;
    card.remove();
  }

  #receipts({ figures }: Sight): HTMLElement[] {
    return figures.map((figure) => receiptNode(figure, this.#options));
  }

  /** Beside the mark, else below it, else above; never outside the frame. */
  #put(card: HTMLElement, { mark }: Sight, picture: HTMLElement): void {
    this.#card = card;
    const frame = this.#frame;
    frame.append(card);
    const within = (value: number, most: number): number => Math.round(Math.max(0, Math.min(value, most)));
    const [x, y] = [picture.offsetLeft + mark.at[0], picture.offsetTop + mark.at[1]];
    const [right, bottom] = [frame.clientWidth - card.offsetWidth, frame.clientHeight - card.offsetHeight];
    const beside = [x + 2 * GAP, x - 2 * GAP - card.offsetWidth].find((left) => left >= 0 && left <= right);
    const below = y + GAP;
    const standing = below <= bottom ? below : y - GAP - card.offsetHeight;
    const left = within(beside ?? x - card.offsetWidth / 2, right);
    card.style.translate = `${left}px ${within(beside === undefined ? standing : below - 4 * GAP, bottom)}px`;
  }
}
