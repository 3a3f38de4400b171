import { chartWords, drawKey, KEY_SIZE, type MarkShape, placeKey, toSvgElement } from '@gongbao/widget/chart';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

/** What the marks of a chart mean: those that it uses, no others. */
export function markKey(shapes: readonly MarkShape[], { words, language }: Visit): HTMLElement {
  const names = chartWords[language].marks;
  const items = shapes.map((shape) =>
    element('li', {}, toSvgElement(drawKey(placeKey(shape), KEY_SIZE, `key-${shape}`)), names[shape]),
  );
  return element('ul', { class: 'mark-key', 'aria-label': words.figure.key }, ...items);
}
