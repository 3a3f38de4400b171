import type { OutlineSection } from '../../data/report-document.ts';
import { element } from '../../dom/element.ts';

/** 一、工作回顾; a heading that is nothing but its number (附件1) is not said twice. */
export const headingOf = ({ ordinal, title }: Pick<OutlineSection, 'ordinal' | 'title'>): string =>
  ordinal === title ? title : `${ordinal ?? ''}${title}`;

/** The sections that hold any of the figures, themselves or in their parts. */
export function sectionsWith(outline: readonly OutlineSection[], own: ReadonlySet<string | null>): Set<string> {
  const found = new Set<string>();
  const look = (section: OutlineSection): boolean => {
    const below = section.children.map(look);
    const holds = own.has(section.id) || below.includes(true);
    if (holds) found.add(section.id);
    return holds;
  };
  for (const section of outline) look(section);
  return found;
}

/** The headings as a tree, each a link to what stands under it; without one where there is nothing to see. */
export function outlineList(
  outline: readonly OutlineSection[],
  hrefOf: (section: OutlineSection) => string | undefined,
): HTMLElement {
  const items = outline.map((section) => {
    const href = hrefOf(section);
    const heading = headingOf(section);
    return element(
      'li',
      {},
      element(href === undefined ? 'span' : 'a', { href, lang: 'zh-Hans' }, heading),
      section.children.length > 0 && outlineList(section.children, hrefOf),
    );
  });
  return element('ol', { class: 'outline' }, ...items);
}
