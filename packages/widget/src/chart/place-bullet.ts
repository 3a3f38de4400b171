import { extent } from 'd3-array';
import { linearScale } from './linear-scale.ts';
import type { PlacedMark, Point } from './placement.ts';
import { targetMark } from './target-mark.ts';
import type { Bullet } from './to-bullets.ts';

export const BULLET_SIZE = { width: 180, height: 30 } as const;

export interface BulletPlacement {
  readonly base: readonly Point[];
  readonly marks: readonly PlacedMark[];
}

const HALF = 10;
const ARROW = 16;
const HEAD = 4;
const FOOT = 4;
const INSET = 24;

/** A target and its result on a scale of their own, from left to right: how far apart they are, nothing more. */
export function placeBullet({ target, result, measure }: Bullet): BulletPlacement {
  const { width, height } = BULLET_SIZE;
  const middle = height / 2;
  const mark = targetMark(target);
  const [low = 0, high = 0] = extent([mark.low, mark.high, ...(result ? [result.low, result.high] : [])]);
  const margin = low === high ? Math.max(Math.abs(low) * 0.1, 0.1) : 0;
  const ends = [low - margin, high + margin] as const;
  const x = linearScale(measure === 'rank' ? [ends[1], ends[0]] : ends, [INSET, width - INSET]);
  const common = { refArea: target.observation.refArea ?? '', label: '' };
  const marks: PlacedMark[] = [
    { ...common, ...targetShape(mark, x, middle), shape: mark.shape, observations: [target.observation.id] },
  ];
  if (result) {
    const at: Point = [x((result.low + result.high) / 2), middle];
    const shape = result.observation.status === 'estimate' ? 'estimate' : 'result';
    marks.push({
      ...common,
      shape,
      at,
      observations: [result.observation.id],
      strokes: [],
      dot: { x: at[0], y: at[1], radius: 4.5 },
    });
  }
  const base: Point[] = [
    [0, middle],
    [width, middle],
  ];
  return { base, marks };
}

type Shape = Pick<PlacedMark, 'at' | 'strokes' | 'box'>;

/** The marks of the chart turned to lie: a tick stands, a bracket opens to the side. */
function targetShape(mark: ReturnType<typeof targetMark>, x: (value: number) => number, middle: number): Shape {
  const upright = (at: number): Point[] => [
    [at, middle - HALF],
    [at, middle + HALF],
  ];
  const [start, end] = [Math.min(x(mark.low), x(mark.high)), Math.max(x(mark.low), x(mark.high))];
  const centre: Point = [(start + end) / 2, middle];
  if (mark.shape === 'tick') return { at: centre, strokes: [upright(start)] };
  if (mark.shape === 'band' || mark.shape === 'fade') {
    const box = { x: start, y: middle - HALF, width: Math.max(1, end - start), height: HALF * 2 };
    return { at: centre, strokes: mark.shape === 'band' ? [upright(start), upright(end)] : [upright(centre[0])], box };
  }
  const larger = Math.sign(x(1) - x(0)) || 1;
  const direction = mark.shape === 'floor' ? larger : -larger;
  const tip = start + direction * ARROW;
  const foot = start + direction * FOOT;
  const bracket: Point[] = [[foot, middle - HALF], ...upright(start), [foot, middle + HALF]];
  const stem: Point[] = [
    [start, middle],
    [tip, middle],
  ];
  const head: Point[] = [
    [tip - direction * HEAD, middle - HEAD],
    [tip, middle],
    [tip - direction * HEAD, middle + HEAD],
  ];
  return { at: centre, strokes: [bracket, stem, head] };
}
