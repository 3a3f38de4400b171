import type { Span } from '../span.ts';
import type { Paragraph } from './join-paragraphs.ts';

/** A line that is no heading and is this short, without a comma, may be one all the same. */
const SHORT = 16;

/**
 * A short line that turned out to be no heading is the beginning of the paragraph behind it, torn off by a page.
 * > 今年的预期目标设定 ⏎ |为6%以上，…
 */
export const rejoinTornLines = (
  view: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Span[],
): readonly Paragraph[] => {
  const known = new Set(headings.map(({ start }) => start));
  const joined: Paragraph[] = [];
  let torn: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const rest = torn && !known.has(paragraph.start) ? torn : undefined;
    if (torn && !rest) joined.push(torn);
    const whole: Paragraph = rest
      ? { ...paragraph, start: rest.start, lineEnd: rest.lineEnd, form: rest.form }
      : paragraph;
    const isTorn = paragraph.plain && !known.has(whole.start) && isLong(view, whole);
    if (!isTorn) joined.push(whole);
    torn = isTorn ? whole : undefined;
  }
  if (torn) joined.push(torn);
  return joined;
};

const isLong = (view: string, { start, end }: Span): boolean =>
  end - start > SHORT || view.slice(start, end).includes(',');
