import type { NumberAccount } from '@gongbao/indicator-schema';
import type { Ignored, IgnoredReason } from './tree.ts';

/** Says of every number of the text what became of it. */
export const accountNumbers = (observed: number, ignored: readonly Ignored[], unresolved: number): NumberAccount => {
  const reasons: Record<IgnoredReason, number> = { date: 0, name: 0, spec: 0, list: 0, other: 0 };
  for (const { reason } of ignored) reasons[reason] += 1;
  return { total: observed + ignored.length + unresolved, observed, ignored: reasons, unresolved };
};
