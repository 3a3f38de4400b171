import { TAKEN } from '../outline/join-paragraphs.ts';
import type { Line } from '../outline/line.ts';
import type { Span } from '../span.ts';
import { stageInBox, stageOfLabel } from './stages.ts';

/** A framed text beside the report's own: its title, and the lines inside. */
export interface Box extends Span {
  readonly title: Span;
  readonly lines: readonly Span[];
}

/** > 专栏1：2022年先进制造业重点项目 */
const TITLE = /专栏 *(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?=[ :.、《“]|$)/y;

const LONGEST_TITLE = 60;

/** How much of a line is looked at. */
const LONGEST_HEAD = 200;

const TAB = 0x09;

/** Finds the boxes among the lines and marks their lines as taken. */
export const findBoxes = (view: string, lines: readonly Line[], uses: Uint8Array): readonly Box[] => {
  const boxes: Box[] = [];
  for (let index = 0; index < lines.length; index++) {
    const title = lines[index];
    if (!title || uses[index] === TAKEN || !isTitle(view, title)) continue;
    const framed = isTabbed(view, title) || isTabbed(view, lines[index + 1]);
    const next = frameEnd(view, lines, { first: index + 1, framed }, uses);
    if (next === index + 1) continue;
    const inside = lines.slice(index + 1, next).filter(({ start, end }) => start < end);
    boxes.push({
      start: title.start,
      end: inside.at(-1)?.end ?? title.end,
      title: { start: title.start, end: title.end },
      lines: inside.map(({ start, end }) => ({ start, end })),
    });
    uses.fill(TAKEN, index, next);
    index = next - 1;
  }
  return boxes;
};

const isTitle = (view: string, { start, end }: Line): boolean => {
  TITLE.lastIndex = start;
  return end - start <= LONGEST_TITLE && TITLE.test(view);
};

const isTabbed = (view: string, line: Line | undefined): boolean =>
  line !== undefined && view.charCodeAt(line.from) === TAB;

/**
 * The first line behind the frame. A frame that came out of a table begins with a tab and ends with a blank line; it may
 * hold the title. Where nothing is left of it, the box goes on as long as its lines list projects.
 */
const frameEnd = (
  view: string,
  lines: readonly Line[],
  { first, framed }: { readonly first: number; readonly framed: boolean },
  uses: Uint8Array,
): number => {
  let index = first;
  for (let line = lines[index]; line && uses[index] !== TAKEN; line = lines[++index]) {
    const form = line.form?.form;
    if ((form && !form.weak) || isTitle(view, line)) break;
    if (framed ? index > first && line.gap > 0 : !listsProjects(view, line)) break;
  }
  return index;
};

/** > 装备制造产业：|续建… */
const LABEL = /^[^。:,;]{2,24}: */;

/** A line that opens with one of these and holds nothing but a list needs no word that says it is of works. */
const PLAIN_STAGE = /^(?:新开工|续建|完工|竣工|前期工作)/;

const isPlainList = (line: string): boolean =>
  PLAIN_STAGE.test(line) && line.includes('、') && !/[,:]|。(?=.)/.test(line);

const listsProjects = (view: string, { start, end }: Span): boolean => {
  const head = view.slice(start, Math.min(end, start + LONGEST_HEAD));
  const label = LABEL.exec(head)?.[0] ?? '';
  if (label !== '' && stageOfLabel(label.trimEnd().slice(0, -1)) !== undefined) return true;
  if (stageInBox(head.slice(label.length)) === undefined) return false;
  return label !== '' || /项目|工程/.test(head) || isPlainList(head);
};
