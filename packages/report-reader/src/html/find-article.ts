import { childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';
import { readCells } from './read-cells.ts';
import { MUCH_PROSE, type Weights } from './weigh-prose.ts';

/**
 * The innermost node that holds the page's prose: we go down as long as one child has most of it, and what stands
 * beside that child is no part of an article.
 */
export const findArticle = (root: Node, weights: Weights): Node => {
  let article = root;
  for (;;) {
    const children = childrenOf(article).filter(isElement);
    const proseOf = (node: Node): number => weights.get(node)?.prose ?? 0;
    const [best, ...others] = children.toSorted((a, b) => proseOf(b) - proseOf(a));
    if (!best || isPartOfText(best) || proseOf(best) * 2 < proseOf(article)) return article;
    if (others.some((other) => belongsToArticle(other, weights))) return article;
    article = best;
  }
};

/** Paragraphs, lists, and tables of data are never the whole of an article. */
const isPartOfText = (element: Element): boolean =>
  element.tagName === 'table'
    ? readCells(element) !== null
    : /^(a|b|i|u|em|strong|span|font|small|big|sup|sub|p|h[1-6]|li|ul|ol|dl)$/.test(element.tagName);

/** What a masthead says; it may stand outside the element that holds the paragraphs. */
const MASTHEAD = /人民代表大会|各位代表|关于.{0,60}(报告|计划|预算)/;
/** What stands at the foot of a page; it may be sentences. */
const FOOT = /版权所有|网站标识码|备案|主办[:：单]|承办[:：单]|技术支持|访问量/;

const belongsToArticle = (element: Element, weights: Weights): boolean => {
  const { prose, links } = weights.get(element) ?? { prose: 0, links: 0 };
  if (prose >= MUCH_PROSE) return true;
  if (prose < 6 || links >= prose) return false;
  const words = textBelow(element);
  return MASTHEAD.test(words) || (/[。；]/.test(words) && !FOOT.test(words)) || element.tagName === 'table';
};
