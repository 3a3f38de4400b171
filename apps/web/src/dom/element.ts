type Attribute = string | number | boolean | undefined;
export type Child = Node | string | number | undefined | null | false;

/**
 * `element('a', { href: '/' }, 'text')`. An attribute that is true stands without a value; one that is false or
 * undefined does not stand.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...shown(children));
  return made;
}

/** Several nodes where one is asked for. */
export function fragment(...children: readonly Child[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...shown(children));
  return made;
}

const shown = (children: readonly Child[]): (Node | string)[] =>
  children
    .filter((child) => child !== undefined && child !== null && child !== false)
    .map((child) => (typeof child === 'number' ? String(child) : child));
