import type { DefaultTreeAdapterTypes } from 'parse5';
import { toSuperscript } from '../superscript.ts';
import type { TextBuilder } from '../text-builder.ts';
import { isFrame, writeTable } from '../write-table.ts';
import { furnitureOf } from './furniture.ts';
import { attributeOf, childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';
import { readCells } from './read-cells.ts';
import { isFurniture, isSilent, type Weights } from './weigh-prose.ts';

const blockTags: ReadonlySet<string> = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figure figcaption h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const ATTACHMENT = /\.(docx?|xlsx?|pptx?|wps|et|pdf|ofd|zip|rar|7z)([?#]|$)/i;

/** What is left of a line when its attachment is gone. */
const ATTACHMENT_LABEL = /^(附件|相关附件)?[\d\s.、:：]*$/;

/** How the words of a node are to be taken, by what stands above it. */
interface Manner {
  readonly linked: boolean;
  readonly raised: boolean;
}

/** Writes the lines of an article, one for each block, in the order of the page. */
export const writeBlocks = (article: Node, weights: Weights, builder: TextBuilder): void => {
  const writer = new BlockWriter(weights, builder);
  writer.visit(article, { linked: false, raised: false });
  writer.flush();
};

class BlockWriter {
  readonly #weights: Weights;
  readonly #builder: TextBuilder;
  #line = '';
  #linked = 0;
  #attached = false;
  #blocks = 0;

  constructor(weights: Weights, builder: TextBuilder) {
    this.#weights = weights;
    this.#builder = builder;
  }

  visit(node: Node, manner: Manner): void {
    if (node.nodeName === '#text') this.#say((node as DefaultTreeAdapterTypes.TextNode).value, manner);
    else if (!isElement(node)) this.#visitChildren(node, manner);
    else if (isAttachment(node)) this.#attached = true;
    else if (!isSilent(node) && !isFurniture(node, this.#weights)) this.#enter(node, manner);
  }

  /** Ends the block at hand. */
  flush(): void {
    const linkShare = this.#linked / Math.max(1, this.#line.replace(/\s+/g, '').length);
    const lines = this.#line.split('\n').map(tidyLine);
    const attached = this.#attached;
    this.#line = '';
    this.#linked = 0;
    this.#attached = false;
    for (const words of lines) {
      const isMenu = linkShare > 0.8 && words.length < 90;
      const isLabel = attached && ATTACHMENT_LABEL.test(words);
      if (words !== '' && !isMenu && !isLabel && !furnitureOf(words))
        this.#builder.add(words, 'paragraph', ++this.#blocks);
    }
  }

  #say(words: string, { linked, raised }: Manner): void {
    const folded = foldBlanks(words);
    this.#line += raised ? toSuperscript(folded) : folded;
    if (linked) this.#linked += folded.replace(/\s+/g, '').length;
  }

  #enter(element: Element, manner: Manner): void {
    if (element.tagName === 'br') this.#line += '\n';
    if (element.tagName === 'table' && this.#writeTable(element)) return;
    const isBlock = blockTags.has(element.tagName);
    if (isBlock) this.flush();
    if (element.tagName === 'li') this.#line += markerOf(element);
    this.#visitChildren(element, {
      linked: manner.linked || (element.tagName === 'a' && attributeOf(element, 'href') !== ''),
      raised: manner.raised || element.tagName === 'sup',
    });
    if (isBlock) this.flush();
  }

  #visitChildren(node: Node, manner: Manner): void {
    for (const child of childrenOf(node)) this.visit(child, manner);
  }

  #writeTable(element: Element): boolean {
    const rows = readCells(element);
    if (rows === null) return false;
    this.flush();
    for (const caption of childrenOf(element)) {
      if (isElement(caption) && caption.tagName === 'caption') this.visit(caption, { linked: false, raised: false });
    }
    this.#blocks++;
    if (!isFrame(rows)) this.#builder.add(writeTable(rows), 'table', this.#blocks);
    else {
      this.#builder.add(`\t${rows.flatMap(([cell]) => cell?.lines ?? []).join('\n')}`, 'table', this.#blocks);
      this.#builder.gap();
      this.#builder.gap();
    }
    return true;
  }
}

const isAttachment = (element: Element): boolean =>
  element.tagName === 'a' && ATTACHMENT.test(attributeOf(element, 'href')) && textBelow(element).length < 120;

/** The places of a list's items, counted once for all of them. */
const placesOf = (list: Element): ReadonlyMap<unknown, number> =>
  new Map(
    list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').map((item, place) => [item, place]),
  );

const places = new WeakMap<Element, ReadonlyMap<unknown, number>>();

/** The number that a list shows and its text does not hold. */
const markerOf = (item: Element): string => {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return '';
  const own = places.get(list) ?? placesOf(list);
  places.set(list, own);
  return `${(Number.parseInt(attributeOf(list, 'start'), 10) || 1) + (own.get(item) ?? 0)}. `;
};

/** Line ends inside a Chinese paragraph are the editor's, and no blanks. */
const foldBlanks = (text: string): string =>
  text
    .replace(/(?<=[^\u0020-\u00ff\s])[ \t]*[\r\n][ \t\r\n]*(?=[^\u0020-\u00ff\s])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');

const tidyLine = (line: string): string =>
  line.replaceAll('\u00a0', ' ').replace(/^[\s\u200b]+|(?<![\s\u200b])[\s\u200b]+$/g, '');
