import type { Span } from './span.ts';

/** Finds the span that holds an offset; offsets must rise, and the spans, in order, are passed over once. */
export const makeSpanSeek = <Sought extends Span>(spans: readonly Sought[]): ((at: number) => Sought | undefined) => {
  let next = 0;
  return (at) => {
    let span = spans[next];
    while (span !== undefined && span.end <= at) span = spans[++next];
    return span !== undefined && span.start <= at ? span : undefined;
  };
};
