import { ASIDE, FREE } from './join-paragraphs.ts';
import type { Line } from './line.ts';

/** No running head is longer. */
const LONGEST = 60;

/** A title that stands so often in lines of its own is set at the head or the foot of each page. */
const ENOUGH = 3;

/** The page's number beside the title, and the signs that part it. */
const PAGE = /^(?:第? *\d{1,3} *页?)?[ |·—–-]*|[ |·—–-]*(?:第? *\d{1,3} *页?)?$/g;

/** Marks the report's title among the free lines as an aside where every page repeats it. */
export const markRunningHeads = (view: string, lines: readonly Line[], uses: Uint8Array): void => {
  const places = new Map<string, number[]>();
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as Line;
    if (end - start > LONGEST || end - start < 4) continue;
    const words = view.slice(start, end);
    if (!words.includes('报告') || /[,。;:!?]/.test(words)) continue;
    const title = words.replace(PAGE, '').replace(/ /g, '');
    const found = places.get(title);
    if (found) found.push(index);
    else places.set(title, [index]);
  }
  for (const [title, indices] of places) {
    if (indices.length < ENOUGH || !title.includes('报告')) continue;
    for (const index of indices) if (uses[index] === FREE) uses[index] = ASIDE;
  }
};
