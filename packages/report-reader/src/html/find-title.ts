import { attributeOf, childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';

/** The title of the page: its first heading, what it declares to be its title, or what the window shows. */
export const findTitle = (root: Node): string | null => {
  const found = collect(root);
  const heading = found.find(({ tagName }) => tagName === 'h1');
  const declared = found.find((e) => e.tagName === 'meta' && /^(article)?title$/i.test(attributeOf(e, 'name')));
  const shown = found.find(({ tagName }) => tagName === 'title');
  const candidates = [
    heading && textBelow(heading),
    declared && attributeOf(declared, 'content'),
    shown && textBelow(shown).split(/[_|]|\s[-–—]\s|--/)[0],
  ];
  return candidates.map((title) => (title ?? '').replace(/\s+/g, ' ').trim()).find((title) => title !== '') ?? null;
};

const collect = (node: Node): Element[] =>
  childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (/^(h1|meta|title)$/.test(child.tagName) ? [child] : collect(child)));
