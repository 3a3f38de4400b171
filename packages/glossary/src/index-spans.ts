import type { Span } from '@gongbao/indicator-schema';

/** Tells whether a span overlaps one of many, which may overlap each other, in a time that hardly grows with their number. */
export function indexSpans(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  /** For each span the farthest end of it and those before it. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) > start;
  };
}
