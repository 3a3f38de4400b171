import { chartStyle, frameStyle, type Palette } from './chart-style.ts';
import type { FramePlacement } from './place-frame.ts';
import type { PlacedText } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';

/** A chart as a file of its own, with its colours, title and source inside. */
export function drawFrame({ width, height, title, panels, notes }: FramePlacement, palette: Palette): SvgNode {
  const line = ({ x, y, text, anchor }: PlacedText, className: string): SvgNode =>
    svg('text', { class: className, x, y, 'text-anchor': anchor }, [text]);
  return svg('svg', { class: 'chart', role: 'img', width, height, viewBox: `0 0 ${width} ${height}` }, [
    svg('title', {}, [title.map(({ text }) => text).join('')]),
    svg('desc', {}, [notes.map(({ text }) => text).join(' ')]),
    svg('style', {}, [chartStyle(palette) + frameStyle(palette)]),
    svg('rect', { class: 'paper', width, height }),
    ...title.map((text) => line(text, 'frame-title')),
    ...panels.flatMap(({ name, drawing, x, y }) => [
      name && line(name, 'frame-name'),
      { ...drawing, attributes: { ...drawing.attributes, x, y } },
    ]),
    ...notes.map((text) => line(text, 'frame-note')),
  ]);
}
