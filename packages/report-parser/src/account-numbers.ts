import type { NumberAccount } from '@gongbao/indicator-schema';
import type { Ignored, IgnoredReason } from './tree.ts';

/** Says of every number of the text what became of it, and of each that was ignored where it stands and why. */
export const accountNumbers = (observed: number, ignored: readonly Ignored[], unresolved: number): NumberAccount => {
  const reasons: Record<IgnoredReason, number> = { date: 0, name: 0, spec: 0, list: 0, other: 0 };
  for (const { reason } of ignored) reasons[reason] += 1;
  const ignoredAt = ignored
    .map(({ start, end, reason, rule }) => ({ start, end, reason, rule }))
    .sort((a, b) => a.start - b.start);
  return { total: observed + ignored.length + unresolved, observed, ignored: reasons, unresolved, ignoredAt };
};
