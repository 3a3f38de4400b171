import type { LinearScale } from './linear-scale.ts';
import { openSide, resultShape } from './open-side.ts';
import type { PlacedMark, Point } from './placement.ts';
import type { Figure } from './series.ts';
import { type TargetMark, targetMark } from './target-mark.ts';

const HALF = 9;
const ARROW = 16;
const HEAD = 4;
const FOOT = 4;
const RADIUS = 4.5;

type Named = Pick<PlacedMark, 'refArea' | 'label'>;

/** The marks of the series chart turned to lie along a horizontal axis: a tick stands, a bracket opens to the side. */
export function lieTarget(target: Figure, x: LinearScale, y: number, named: Named): PlacedMark {
  const mark = targetMark(target);
  const { id } = target.observation;
  return {
    ...named,
    ...targetShape(mark, x, y),
    shape: mark.shape,
    lies: true,
    observations: [id, ...target.repeats.map((repeat) => repeat.id)],
  };
}

export function lieResult(result: Figure, x: LinearScale, y: number, named: Named): PlacedMark {
  const at: Point = [x((result.low + result.high) / 2), y];
  const { id } = result.observation;
  const side = openSide(result.observation);
  return {
    ...named,
    shape: resultShape(result.observation),
    lies: true,
    observations: [id, ...result.repeats.map((repeat) => repeat.id)],
    at,
    strokes: side ? arrow(at, side * larger(x)) : [],
    dot: { x: at[0], y, radius: RADIUS },
  };
}

/** Towards larger numbers: to the right, but to the left for ranks. */
const larger = (x: LinearScale): number => Math.sign(x(1) - x(0)) || 1;

function arrow([x, y]: Point, direction: number): Point[][] {
  const tip = x + direction * ARROW;
  return [
    [
      [x, y],
      [tip, y],
    ],
    [
      [tip - direction * HEAD, y - HEAD],
      [tip, y],
      [tip - direction * HEAD, y + HEAD],
    ],
  ];
}

function targetShape(
  { shape, low, high }: TargetMark,
  x: LinearScale,
  y: number,
): Pick<PlacedMark, 'at' | 'strokes' | 'box'> {
  const upright = (at: number): Point[] => [
    [at, y - HALF],
    [at, y + HALF],
  ];
  const [start, end] = [Math.min(x(low), x(high)), Math.max(x(low), x(high))];
  const centre: Point = [(start + end) / 2, y];
  if (shape === 'tick') return { at: centre, strokes: [upright(start)] };
  if (shape === 'band' || shape === 'fade') {
    const box = { x: start, y: y - HALF, width: Math.max(1, end - start), height: HALF * 2 };
    return { at: centre, strokes: shape === 'band' ? [upright(start), upright(end)] : [upright(centre[0])], box };
  }
  const direction = shape === 'floor' ? larger(x) : -larger(x);
  const foot = start + direction * FOOT;
  const bracket: Point[] = [[foot, y - HALF], ...upright(start), [foot, y + HALF]];
  return { at: centre, strokes: [bracket, ...arrow([start, y], direction)] };
}
