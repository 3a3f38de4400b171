import type { Span } from '../span.ts';

/** The match of a sticky pattern at an offset, when it ends within the sentence. */
export const matchAt = (pattern: RegExp, view: string, at: number, { end }: Span): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(view);
  return match !== null && at + match[0].length <= end ? match : undefined;
};
