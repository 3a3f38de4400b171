import { matchForm } from '../outline/heading-forms.ts';
import type { Line } from '../outline/line.ts';
import { trim } from '../outline/line.ts';

/** The first words of the body lie no further in than this. */
const WITHIN = 4000;

const SALUTATION = /各位代表(?:[^。\n]{0,12}:|[^。\n]{0,4}(?=\n|$))/y;

/** A line this long is a paragraph. */
const PARAGRAPH = 60;

/**
 * The index of the first line of the body. Before it stands the masthead: it ends at the salutation, or where the first
 * heading or the first long paragraph begins.
 */
export const findBody = (view: string, lines: readonly Line[]): number => {
  let paragraph: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.start > WITHIN) break;
    SALUTATION.lastIndex = line.start;
    if (SALUTATION.test(view)) return index;
    const form = matchForm(view, line.start)?.form;
    if (form && !form.weak) return Math.min(index, paragraph ?? index);
    if (line.end - line.start >= PARAGRAPH) paragraph ??= index;
  }
  return paragraph ?? 0;
};

/** A text that has lost its line ends begins like this, masthead and all. */
const OPENING = /(?<=[^ \n] +)(?:各位代表|一、)/;

/**
 * Gives a masthead that stands in one line with the body a line of its own.
 * > …政府工作报告 2024年1月9日在…会议上 某某区区长 某某 |各位代表: 现在,…
 */
export const splitOpening = (view: string, lines: readonly Line[]): readonly Line[] => {
  const index = lines.findIndex((line) => line.end - line.start > 5 * PARAGRAPH);
  const line = lines[index];
  if (!line || line.start > WITHIN) return lines;
  const cut = line.start + view.slice(line.start, line.start + 10 * PARAGRAPH).search(OPENING);
  if (cut <= line.start) return lines;
  const opening = { ...line, ...trim(view, line.start, cut) };
  return [...lines.slice(0, index), opening, { ...line, start: cut, from: cut, gap: 0 }, ...lines.slice(index + 1)];
};
