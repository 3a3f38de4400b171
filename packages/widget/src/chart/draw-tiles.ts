import type { TilePlacement } from './place-tiles.ts';
import type { PlacedText } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';

const text = ({ x, y, text: content, anchor }: PlacedText, className: string): SvgNode =>
  svg('text', { class: className, x, y, 'text-anchor': anchor }, [content]);

/** Draws a placed tile map. */
export function drawTiles({ width, height, tiles }: TilePlacement, label: string): SvgNode {
  return svg(
    'svg',
    { class: 'chart tiles', role: 'img', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    tiles.map(({ refArea, box, name, value, tone, observation }) =>
      svg('g', { class: `tile tone-${tone}`, 'data-place': refArea, 'data-observation': observation ?? undefined }, [
        svg('rect', { ...box, rx: 2 }),
        text(name, 'tile-name'),
        value ? text(value, 'tile-value') : undefined,
      ]),
    ),
  );
}
