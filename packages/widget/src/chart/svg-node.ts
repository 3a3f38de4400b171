/** A picture as plain data, so that one drawing serves a page, a file and a test. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

export const svg = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: readonly (SvgNode | string | undefined)[] = [],
): SvgNode => ({ tag, attributes, children: children.filter((child) => child !== undefined) });

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A tenth of a pixel is finer than any screen. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold at all. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** The picture as the text of an SVG file. */
export function toSvgText({ tag, attributes, children }: SvgNode): string {
  let text = `<${tag}`;
  if (tag === 'svg') text += ` xmlns="${NAMESPACE}"`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escaped(written(value))}"`;
  }
  if (children.length === 0) return `${text}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : toSvgText(child)));
  return `${text}>${inside.join('')}</${tag}>`;
}

/** The picture as an element of a page. */
export function toSvgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, written(value));
  }
  for (const child of children) element.append(typeof child === 'string' ? child : toSvgElement(child));
  return element;
}
