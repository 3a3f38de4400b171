import type { UnitKind } from '@gongbao/indicator-schema';
import type { IgnoredReason } from '../tree.ts';
import type { Place } from './place.ts';

/** A reason for which a number measures nothing. The comment before each is an example, which a test runs. */
export interface Exclusion {
  readonly rule: string;
  readonly reason: IgnoredReason;
  /** Of which units it is asked; of all, and of numbers without any, when not said. */
  readonly of?: readonly (UnitKind | typeof NONE)[];
  /** Units as they are written, of which the number must have one, and signs of which one must stand before it or behind. */
  readonly units?: readonly string[];
  readonly before?: string;
  readonly next?: string;
  /** What the number says had been asked for. */
  readonly isGoal?: true;
  readonly applies: (place: Place) => boolean;
}

/** In the place of a unit's kind, where a number has no unit or one that is not known. */
export const NONE = 'none';
