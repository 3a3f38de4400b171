import { drawKey, KEY_SIZE, type LinePlacement, placeKey, shapesOf, toSvgElement } from '@gongbao/widget/chart';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

/** What the marks of a chart mean: those that it uses, no others. */
export function markKey({ series }: LinePlacement, { words }: Visit): HTMLElement {
  const shapes = shapesOf(series.flatMap(({ marks }) => marks));
  const items = shapes.map((shape) =>
    element('li', {}, toSvgElement(drawKey(placeKey(shape), KEY_SIZE, `key-${shape}`)), words.figure.marks[shape]),
  );
  return element('ul', { class: 'mark-key', 'aria-label': words.figure.key }, ...items);
}
