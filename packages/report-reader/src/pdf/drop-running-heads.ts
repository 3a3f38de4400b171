import type { Line } from './run.ts';

export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How many lines at the top and at the bottom of a page may be heads. */
const EDGE = 2;
/** The part of a page's height, at its top and at its bottom, in which heads stand. */
const MARGIN = 0.15;

const PAGE_NUMBER =
  /^[-—–－·.\s]*(第\s*)?(\d{1,4}|[ivxlc]{1,6})(\s*页)?([,，/\s]*(共\s*)?\d{1,4}(\s*页)?)?[-—–－·.\s]*$/i;

/** Pages without page numbers and without the lines that stand at the same edge of most of them. */
export const dropRunningHeads = (pages: readonly PageLines[]): readonly PageLines[] => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map((line) => keyOf(line, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(3, pages.length * 0.4);
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isHead = (line: Line): boolean =>
      edges.includes(line) && (isPageNumber(line) || (counts.get(keyOf(line, page)) ?? 0) >= often);
    return { ...page, lines: page.lines.filter((line) => !isHead(line)) };
  });
};

const edgesOf = ({ lines, height }: PageLines): readonly Line[] => {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  const edges = [...byHeight.slice(0, EDGE), ...byHeight.slice(EDGE).slice(-EDGE)];
  return edges.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN));
};

/** The same words at about the same height, whatever page number is among them. */
const keyOf = (line: Line, { height }: PageLines): string =>
  `${Math.round((line.y / height) * 50)} ${line.words.replace(/\d+/g, '#').replace(/\s+/g, '')}`;

const isPageNumber = ({ words }: Line): boolean => PAGE_NUMBER.test(words);
