import { childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';
import { MUCH_PROSE, type Weights } from './weigh-prose.ts';

/** What a masthead says; it may stand outside the element that holds the paragraphs. */
const MASTHEAD = /人民代表大会|各位代表|关于.{0,60}(报告|计划|预算)/;

/**
 * The innermost node that holds the page's prose: we go down as long as one child has most of it, and no other child
 * has much or looks like a masthead.
 */
export const findArticle = (root: Node, weights: Weights): Node => {
  let article = root;
  for (;;) {
    const children = childrenOf(article).filter(isElement);
    const proseOf = (node: Node): number => weights.get(node)?.prose ?? 0;
    const [best, ...others] = children.toSorted((a, b) => proseOf(b) - proseOf(a));
    if (!best || isParagraph(best) || proseOf(best) * 2 < proseOf(article)) return article;
    if (others.some((other) => proseOf(other) >= MUCH_PROSE || looksLikeMasthead(other, weights))) return article;
    article = best;
  }
};

const isParagraph = ({ tagName }: Element): boolean =>
  /^(a|b|i|u|em|strong|span|font|small|big|sup|sub|p|h[1-6]|td|li)$/.test(tagName);

const looksLikeMasthead = (element: Element, weights: Weights): boolean => {
  const { prose, links } = weights.get(element) ?? { prose: 0, links: 0 };
  return prose >= 6 && links < prose && MASTHEAD.test(textBelow(element));
};
