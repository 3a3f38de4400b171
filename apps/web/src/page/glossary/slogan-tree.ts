import type { KnownComponent } from '@gongbao/glossary';
import { rollup } from 'd3-array';
import { element } from '../../dom/element.ts';

/** 33618 opens into 3, 3, 6, 18: each symbol with its label and its items, nested where the text nests. */
export const sloganTree = (components: readonly KnownComponent[]): HTMLElement =>
  element(
    'ul',
    { class: 'parts', lang: 'zh-Hans' },
    ...components.map(({ symbol, label, items, groups }) =>
      element(
        'li',
        {},
        element('strong', {}, symbol),
        ' ',
        label,
        groups ? groupList(groups) : items.length > 0 && itemList(items),
      ),
    ),
  );

/** The same words for each of nineteen members are said once, with their number. */
function itemList(items: readonly string[]): HTMLElement {
  const counts = rollup(
    items,
    ({ length }) => length,
    (item) => item,
  );
  const counted = [...counts].map(([item, count]) => element('li', {}, count > 1 ? `${item} × ${count}` : item));
  return element('ul', {}, ...counted);
}

const groupList = (groups: NonNullable<KnownComponent['groups']>): HTMLElement =>
  element('ul', {}, ...groups.map(({ label, items }) => element('li', {}, label, items.length > 0 && itemList(items))));
