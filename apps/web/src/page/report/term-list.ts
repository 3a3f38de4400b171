import type { Term } from '@gongbao/indicator-schema';
import { element } from '../../dom/element.ts';
import { sloganTree } from '../glossary/slogan-tree.ts';
import type { Visit } from '../page.ts';

/** A term with its definition, and a slogan opened into its parts: each symbol, its label and its items. */
export function termTree({ term, definition, components, references }: Term, text: string | null, { words }: Visit) {
  const defined = definition && text?.slice(definition.start, definition.end);
  return element(
    'article',
    { class: 'term' },
    element('h4', { lang: 'zh-Hans' }, term),
    defined ? element('p', { lang: 'zh-Hans' }, defined) : undefined,
    components.length > 0 && sloganTree(components),
    element('p', { class: 'about' }, words.report.used(references.length)),
  );
}

export const termList = (terms: readonly Term[], text: string | null, visit: Visit): HTMLElement =>
  element('div', { class: 'terms' }, ...terms.map((term) => termTree(term, text, visit)));
