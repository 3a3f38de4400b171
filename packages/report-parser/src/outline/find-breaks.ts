import { isLatin } from '../is-latin.ts';
import type { LaidText } from '../lay-text.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { makeSeek } from '../seek.ts';
import { makeSpanSeek } from '../seek-span.ts';
import { inOrder, merged, type Span } from '../span.ts';
import type { Block } from '../tree.ts';
import { findTornBlanks } from './find-torn-blanks.ts';
import { findTornNumbers } from './find-torn-numbers.ts';
import { isBareLandmark } from './landmarks.ts';

const broken: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'note']);

const NEWLINE = 0x0a;

/**
 * Where a line ends inside what a paragraph says, with the blanks around: the page was as wide as that, and words and
 * numbers are torn; the blanks that are left of such ends, and those inside torn numbers. Between two Latin letters a
 * line's end is a blank, and 附件 and its title are two lines. The furniture of a page that stands between goes with its
 * line ends; a table or a box that interrupts a paragraph stays where it is.
 * > 固定资产投资增|⏎|长6.1%   地区生产|⏎- 2 -⏎|总值
 */
export const findBreaks = ({
  source: { view },
  lines,
  blocks,
  asides,
}: Pick<LaidText, 'source' | 'lines' | 'blocks' | 'asides'>): readonly Span[] => {
  const breaks: Span[] = [];
  const asideAt = makeSpanSeek(asides);
  const nextBlank = makeSeek(view, ' ');
  let next = 0;
  for (const { type, start, end } of blocks) {
    if (!broken.has(type)) continue;
    const lineEnds: Span[] = [];
    let behind = start;
    for (let line = lines[next]; line !== undefined && line.from <= end; line = lines[++next]) {
      const at = line.from - 1;
      if (at < behind || view.charCodeAt(at) !== NEWLINE) continue; // of another block, or where no line ended
      const from = skipBlanksBack(view, at, start);
      const isInside = asideAt(from) !== undefined;
      let to = skipBlanks(view, at, end);
      for (let aside = asideAt(to); aside?.type === 'chrome'; aside = asideAt(to))
        to = skipBlanks(view, aside.end, end);
      const isBetweenWords = isLatin(view.charCodeAt(from - 1)) && isLatin(view.charCodeAt(to));
      const isWhole = isBetweenWords || (type === 'heading' && isBareLandmark(view.slice(start, from)));
      if (!isWhole && !isInside && asideAt(to) === undefined) lineEnds.push({ start: from, end: to });
      behind = to;
    }
    const inNumbers = findTornNumbers(view, { start, end }, nextBlank);
    if (lineEnds.length === 0 && inNumbers.length === 0) continue;
    for (const found of inOrder([...lineEnds, ...inNumbers])) breaks.push(found);
  }
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  const blanks = findTornBlanks(view, paragraphs, makeSeek(view, ' '));
  return blanks.length === 0 ? breaks : merged([...breaks, ...blanks]);
};
