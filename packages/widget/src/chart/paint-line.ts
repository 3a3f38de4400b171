import { chartFont, type Palette } from './chart-style.ts';
import type { LinePlacement, PlacedMark, PlacedSeries, Point } from './placement.ts';

type Context = CanvasRenderingContext2D;

/** Paints the lines and marks of a placed chart: what `drawLine` draws as elements, where there would be too many. */
export function paintLine(context: Context, { series }: LinePlacement, palette: Palette): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.font = `11px ${chartFont}`;
  context.textAlign = 'center';
  for (const place of series) paintSeries(context, place, palette);
}

function paintSeries(context: Context, { lines, hairs, marks, emphasis }: PlacedSeries, palette: Palette): void {
  const ink = emphasis === 'muted' ? palette.faint : palette.ink;
  trace(context, hairs, palette.faint, 0.75);
  trace(context, lines, ink, emphasis === 'chosen' ? 2 : 1.25);
  for (const mark of marks) paintBox(context, mark, palette.faint);
  const stroked = (isTick: boolean): (readonly Point[])[] =>
    marks.flatMap(({ shape, strokes }) => ((shape === 'tick') === isTick ? strokes : []));
  trace(context, stroked(false), ink, 1.5);
  trace(context, stroked(true), ink, 2);
  const dots = (shape: PlacedMark['shape']): PlacedMark[] => marks.filter((mark) => mark.shape === shape);
  paintDots(context, dots('replaced'), { fill: palette.faint });
  paintDots(context, dots('result'), { fill: ink, edge: palette.paper });
  paintDots(context, dots('estimate'), { fill: palette.paper, edge: ink });
  context.fillStyle = palette.grey;
  for (const { words } of marks) if (words) context.fillText(words.text, words.x, words.y);
}

/** All lines of one kind in one stroke. */
function trace(context: Context, lines: readonly (readonly Point[])[], colour: string, width: number): void {
  if (lines.length === 0) return;
  context.beginPath();
  for (const [start, ...rest] of lines) {
    if (!start) continue;
    context.moveTo(...start);
    for (const point of rest) context.lineTo(...point);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function paintDots(
  context: Context,
  marks: readonly PlacedMark[],
  { fill, edge }: { fill: string; edge?: string },
): void {
  context.fillStyle = fill;
  context.strokeStyle = edge ?? fill;
  context.lineWidth = 1.5;
  // One by one: a path of thousands of circles is slower to fill, and no dot would keep its edge over another.
  for (const { dot } of marks) {
    if (!dot) continue;
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
    context.fill();
    if (edge !== undefined) context.stroke();
  }
}

/** A band is even, the band of 左右 fades towards its ends. */
function paintBox(context: Context, { shape, box }: PlacedMark, colour: string): void {
  if (!box) return;
  const { x, y, width, height } = box;
  context.globalAlpha = shape === 'fade' ? 0.5 : 0.32;
  context.fillStyle = colour;
  if (shape === 'fade') {
    const fade = context.createLinearGradient(0, y, 0, y + height);
    fade.addColorStop(0, 'transparent');
    fade.addColorStop(0.5, colour);
    fade.addColorStop(1, 'transparent');
    context.fillStyle = fade;
  }
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}
