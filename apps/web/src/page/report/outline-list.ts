import type { OutlineSection } from '../../data/report-document.ts';
import { type Child, element } from '../../dom/element.ts';
import { htmlLanguage } from '../../text/words.ts';
import type { Words } from '../../text/zh.ts';
import type { Visit } from '../page.ts';

/** 一、工作回顾; a heading that is nothing but its number (附件1) is not said twice. */
export const headingOf = ({ ordinal, title }: Pick<OutlineSection, 'ordinal' | 'title'>): string =>
  ordinal === title ? title : `${ordinal ?? ''}${title}`;

/** Of a stored report a heading that is a whole sentence is not kept; its number alone would look like an error. */
export const leftOut = ({ title }: Pick<OutlineSection, 'title'>, { report }: Words): string | undefined =>
  title === '' ? report.headingLeftOut : undefined;

/** A heading as it is shown. */
export function shownHeading(section: OutlineSection, { words, language }: Visit): Child[] {
  const note = leftOut(section, words);
  return [headingOf(section), note !== undefined && element('small', { lang: htmlLanguage[language] }, note)];
}

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
  visit: Visit,
): HTMLElement {
  const items = outline.map((section) => {
    const href = hrefOf(section);
    return element(
      'li',
      {},
      element(href === undefined ? 'span' : 'a', { href, lang: 'zh-Hans' }, ...shownHeading(section, visit)),
      section.children.length > 0 && outlineList(section.children, hrefOf, visit),
    );
  });
  return element('ol', { class: 'outline' }, ...items);
}
