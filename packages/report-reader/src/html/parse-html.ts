import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

class TooDeep extends Error {}

/** The page as a tree; null when elements stand deeper in one another than the limit. */
export const parseHtml = (html: string, depth: number): DefaultTreeAdapterTypes.Document | null => {
  let open = 0;
  try {
    return parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          open++;
          if (open > depth) throw new TooDeep();
        },
        onItemPop: () => {
          open--;
        },
      },
    });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
};

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** All text below a node as it stands in the source. */
export const textBelow = (node: Node): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return childrenOf(node).map(textBelow).join('');
};
