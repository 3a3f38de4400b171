import type { DefaultTreeAdapterTypes } from 'parse5';
import { furnitureNames, silentTags } from './furniture.ts';
import { attributeOf, childrenOf, type Element, isElement, type Node } from './parse-html.ts';

/** How many characters of prose and of links stand below a node. */
export interface Weight {
  readonly prose: number;
  readonly links: number;
}

export type Weights = ReadonlyMap<Node, Weight>;

/** Furniture by name with more prose than this is no furniture: page builders name things as they like. */
export const MUCH_PROSE = 300;

/** Weighs every node once. */
export const weighProse = (root: Node): Weights => {
  const weights = new Map<Node, Weight>();
  const weigh = (node: Node, inLink: boolean): Weight => {
    const weight = weighOne(node, inLink, weigh);
    weights.set(node, weight);
    return weight;
  };
  weigh(root, false);
  return weights;
};

const weighOne = (node: Node, inLink: boolean, weigh: (node: Node, inLink: boolean) => Weight): Weight => {
  if (node.nodeName === '#text') {
    const { length } = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, '');
    return inLink ? { prose: 0, links: length } : { prose: length, links: 0 };
  }
  if (isElement(node) && isSilent(node)) return { prose: 0, links: 0 };
  let prose = 0;
  let links = 0;
  for (const child of childrenOf(node)) {
    const below = weigh(child, inLink || (isElement(node) && node.tagName === 'a'));
    prose += below.prose;
    links += below.links;
  }
  return { prose, links };
};

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$|!)|opacity\s*:\s*0\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

/** Whether declarations of a style take an element out of sight. */
export const hides = (declarations: string): boolean => HIDDEN.test(declarations);

/** Says nothing to a reader of the page. */
export const isSilent = (element: Element): boolean =>
  silentTags.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  hides(attributeOf(element, 'style'));

/** Stands beside the article by its name, and holds little. */
export const isFurniture = (element: Element, weights: Weights): boolean =>
  (weights.get(element)?.prose ?? 0) < MUCH_PROSE &&
  (furnitureNames.test(attributeOf(element, 'class')) || furnitureNames.test(attributeOf(element, 'id')));
