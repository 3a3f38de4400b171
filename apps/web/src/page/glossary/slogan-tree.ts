import type { KnownComponent } from '@gongbao/glossary';
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

const itemList = (items: readonly string[]): HTMLElement =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));

const groupList = (groups: NonNullable<KnownComponent['groups']>): HTMLElement =>
  element('ul', {}, ...groups.map(({ label, items }) => element('li', {}, label, items.length > 0 && itemList(items))));
