import type { Span } from '@gongbao/indicator-schema';

export type { Span };

/** The words that a span covers. */
export const textOf = (source: { readonly text: string }, span: Span): string =>
  source.text.slice(span.start, span.end);

/** The same spans by where they start. */
export const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  spans.toSorted((a, b) => a.start - b.start);

/** What the spans cover in all, as spans in order that do not overlap. */
export const merged = (spans: readonly Span[]): readonly Span[] => {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans)) {
    const last = apart[apart.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
};
