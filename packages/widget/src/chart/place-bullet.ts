import { extent } from 'd3-array';
import { lieResult, lieTarget } from './lie-marks.ts';
import { linearScale } from './linear-scale.ts';
import type { PlacedMark, Point } from './placement.ts';
import { targetMark } from './target-mark.ts';
import type { Bullet } from './to-bullets.ts';

export const BULLET_SIZE = { width: 180, height: 30 } as const;

export interface BulletPlacement {
  readonly base: readonly Point[];
  readonly marks: readonly PlacedMark[];
}

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
  const named = { refArea: target.observation.refArea ?? '', label: '' };
  return {
    base: [
      [0, middle],
      [width, middle],
    ],
    marks: [lieTarget(target, x, middle, named), ...(result ? [lieResult(result, x, middle, named)] : [])],
  };
}
