import type { Span } from '@gongbao/indicator-schema';

export type { Span };

/** The words that a span covers. */
export const textOf = (source: { readonly text: string }, span: Span): string =>
  source.text.slice(span.start, span.end);

/** The same spans by where they start. */
export const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  spans.toSorted((a, b) => a.start - b.start);
