import { chartStyle, frameStyle, type Palette } from './chart-style.ts';
import { drawKey } from './draw-line.ts';
import type { FramePlacement } from './place-frame.ts';
import { KEY_SIZE } from './place-key.ts';
import type { PlacedText } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';

/** A chart as a file of its own, with its colours, title and source inside; `tokens` are what its palette reads. */
export function drawFrame(placement: FramePlacement, palette: Palette, tokens = ''): SvgNode {
  const { width, height, title, summary, panels, key, notes } = placement;
  const line = ({ x, y, text, anchor }: PlacedText, className: string): SvgNode =>
    svg('text', { class: className, x, y, 'text-anchor': anchor }, [text]);
  return svg('svg', { class: 'chart', role: 'img', width, height, viewBox: `0 0 ${width} ${height}` }, [
    svg('title', {}, [title.map(({ text }) => text).join('')]),
    svg('desc', {}, [[summary, ...notes.map(({ text }) => text)].filter(Boolean).join(' ')]),
    svg('style', {}, [tokens + chartStyle(palette) + frameStyle(palette)]),
    svg('rect', { class: 'paper', width, height }),
    ...title.map((text) => line(text, 'frame-title')),
    ...panels.flatMap(({ name, drawing, x, y }) => [name && line(name, 'frame-name'), place(drawing, x, y)]),
    ...key.flatMap(({ mark, x, y, name }) => [
      place(drawKey(mark, KEY_SIZE, `key-${mark.shape}`), x, y),
      line(name, 'frame-note'),
    ]),
    ...notes.map((text) => line(text, 'frame-note')),
  ]);
}

const place = (drawing: SvgNode, x: number, y: number): SvgNode => ({
  ...drawing,
  attributes: { ...drawing.attributes, x, y },
});
