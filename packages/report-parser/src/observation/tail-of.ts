import type { Span } from '../span.ts';

/** The last characters of a span: what is sought at its end is no longer. */
export const tailOf = (view: string, { start, end }: Span, length = 40): string =>
  view.slice(Math.max(start, end - length), end);
