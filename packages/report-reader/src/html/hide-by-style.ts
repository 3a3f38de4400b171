import { attributeOf, childrenOf, type Element, isElement, type Node, textBelow } from './parse-html.ts';
import { hides } from './weigh-prose.ts';

/** `.a, span.b { … }`: selectors, and what they declare. At-rules end at their first inner brace and are passed over. */
const RULE = /(?<![^{}])([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*(?:(?!\*\/)[\s\S])*(?:\*\/|$)/g;
/** A selector that asks for one class and for nothing around it: `.a`, `span.a`. */
const CLASS = /^(?:[a-z][a-z0-9]*)?\.([\w-]+)$/i;

/** Pages that guard against copying put junk into elements of a class, and hide the class in a style sheet of the page. */
export const hideByStyle = (page: Node): void => {
  const styles: string[] = [];
  const marked: Element[] = [];
  collect(page, styles, marked);
  const hidden = hiddenClasses(styles.join('\n'));
  if (hidden.size === 0) return;
  for (const element of marked) {
    const names = attributeOf(element, 'class').split(/\s+/);
    if (names.some((name) => hidden.has(name))) element.attrs.push({ name: 'hidden', value: '' });
  }
};

const collect = (node: Node, styles: string[], marked: Element[]): void => {
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === 'style') styles.push(textBelow(child));
    else if (isElement(child) && attributeOf(child, 'class') !== '') marked.push(child);
    collect(child, styles, marked);
  }
};

const hiddenClasses = (css: string): ReadonlySet<string> => {
  const classes = new Set<string>();
  for (const [, selectors = '', declarations = ''] of css.replace(COMMENT, '').matchAll(RULE)) {
    if (!hides(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1];
      if (name !== undefined) classes.add(name);
    }
  }
  return classes;
};
