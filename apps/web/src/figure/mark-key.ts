import { chartWords, drawKey, KEY_SIZE, type KeyShape, placeKey, toSvgElement } from '@gongbao/widget/chart';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

/** What the marks of a chart mean: those that it uses, no others. */
export function markKey(shapes: readonly KeyShape[], { words, language }: Visit): HTMLElement {
  const names = chartWords[language].marks;
  const items = shapes.map((explained) => {
    const { shape } = explained;
    return element('li', {}, toSvgElement(drawKey(placeKey(explained), KEY_SIZE, `key-${shape}`)), names[shape]);
  });
  return element('ul', { class: 'mark-key', 'aria-label': words.figure.key }, ...items);
}
