import type { PlacedTileKey } from './place-tile-key.ts';
import type { TilePlacement } from './place-tiles.ts';
import type { PlacedText } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';

const text = ({ x, y, text: content, anchor }: PlacedText, className: string): SvgNode =>
  svg('text', { class: className, x, y, 'text-anchor': anchor }, [content]);

/** Draws a placed tile map. Each tile says its place in full, to the pointer that rests on it and to a screen reader. */
export function drawTiles({ width, height, tiles, key, hasSmallValues }: TilePlacement, label: string): SvgNode {
  const valueClass = hasSmallValues ? 'tile-value small' : 'tile-value';
  return svg(
    'svg',
    { class: 'chart tiles', role: 'group', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    [
      ...tiles.map((tile) =>
        svg(
          'g',
          {
            class: `tile tone-${tile.tone}`,
            role: 'img',
            'aria-label': tile.label,
            'data-place': tile.refArea,
            'data-observation': tile.observation ?? undefined,
          },
          [
            svg('title', {}, [tile.label]),
            svg('rect', { ...tile.box, rx: 2 }),
            ...tile.name.map((line) => text(line, 'tile-name')),
            tile.value ? text(tile.value, valueClass) : undefined,
          ],
        ),
      ),
      key && drawTileKey(key),
    ],
  );
}

/** The tones in order over the numbers where one ends and the next begins. */
const drawTileKey = ({ swatches, numbers }: PlacedTileKey): SvgNode =>
  svg('g', { 'aria-hidden': 'true' }, [
    ...swatches.map(({ tone, box }) => svg('g', { class: `swatch tone-${tone}` }, [svg('rect', { ...box })])),
    ...numbers.map((number) => text(number, 'axis-text')),
  ]);
