import type { Span } from '@gongbao/indicator-schema';

export type { Span };

/** The words that a span covers. */
export const textOf = (source: { readonly text: string }, span: Span): string =>
  source.text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
