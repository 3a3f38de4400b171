import { attributeOf, childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';
import { isSilent, type Weights } from './weigh-prose.ts';

/** The title of the page: its first heading, what it declares to be its title, a line set as one, or what the window shows. */
export const findTitle = (root: Node, weights: Weights): string | null => {
  const found = collect(root);
  const heading = found.find(({ tagName }) => tagName === 'h1');
  const declared = found.find((e) => e.tagName === 'meta' && /^(article)?title$/i.test(attributeOf(e, 'name')));
  const shown = found.find(({ tagName }) => tagName === 'title');
  const candidates = [
    heading && textBelow(heading),
    declared && attributeOf(declared, 'content'),
    findTitleLine(root, weights),
    shown && withoutSite(textBelow(shown).split(/[_|]|\s[-–—]\s|--/)[0] ?? ''),
  ];
  return candidates.map((title) => (title ?? '').replace(/\s+/g, ' ').trim()).find((title) => title !== '') ?? null;
};

/** > 政府工作报告|-某县人民政府| */
const withoutSite = (title: string): string =>
  title.replace(/[-–—][^-–—]{2,20}(?:人民政府|政府网|网站|门户|网)\s*$/, '');

const LONGEST_LINE = 60;

/** The whole of a line that names a report and the place it is of; a channel of the site names no place. */
const TITLE_LINE = /^[^>:：。，]{1,24}[省市县区州盟旗乡镇][^>:：。，]{0,12}工作报告$|^关于[^>。，]{6,}(?:报告|草案)$/;

/** In pages laid out by tables no element says that it is the title. */
const findTitleLine = (node: Node, weights: Weights): string | undefined => {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || child.tagName === 'a' || isSilent(child)) continue;
    const { prose } = weights.get(child) ?? { prose: 0 };
    if (prose === 0) continue;
    const words = prose <= LONGEST_LINE ? textBelow(child) : '';
    const found = TITLE_LINE.test(words.replace(/\s+/g, '')) ? words : findTitleLine(child, weights);
    if (found !== undefined) return found;
  }
  return undefined;
};

const collect = (node: Node): Element[] =>
  childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (/^(h1|meta|title)$/.test(child.tagName) ? [child] : collect(child)));
