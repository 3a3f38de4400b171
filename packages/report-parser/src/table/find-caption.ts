import type { Line } from '../outline/line.ts';
import type { SourceText } from '../source-text.ts';
import { textOf } from '../span.ts';

/** A caption stands in one of this many lines above its table; a unit may stand between. */
const LINES_ABOVE = 3;

const LONGEST = 60;

const CAPTION = /^(?:附?表 *[\d一二三四五六七八九十]+|附件 *\d*)|(?:表|指标|目标|情况|计划|一览)(?:\([^()]*\))?$/;

/** The line that names the table beginning at `first`: 表1：… or …情况表. */
export const findCaption = (source: SourceText, lines: readonly Line[], first: number): string | null => {
  for (let index = first - 1; index >= Math.max(0, first - LINES_ABOVE); index--) {
    const line = lines[index];
    if (!line || line.end - line.start > LONGEST) break;
    const words = source.view.slice(line.start, line.end);
    if (words.includes('。')) break;
    if (CAPTION.test(words)) return textOf(source, line);
  }
  return null;
};
