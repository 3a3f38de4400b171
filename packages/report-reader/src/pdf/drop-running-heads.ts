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

/** A list or a chapter that begins on a page: `1.` and `第2章` count no pages. */
const BEGINS = /^\s*(?:第\s*\d+\s*[章节篇部条]|\d+\s*[.、．)）])/;

/** Pages without page numbers and without the lines that stand at the same edge of most of them. */
export const dropRunningHeads = (pages: readonly PageLines[]): readonly PageLines[] => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).flatMap((line) => keysOf(line, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(3, pages.length * 0.4);
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isHead = (line: Line): boolean =>
      edges.includes(line) && (isPageNumber(line) || keysOf(line, page).some((key) => (counts.get(key) ?? 0) >= often));
    return { ...page, lines: page.lines.filter((line) => !isHead(line)) };
  });
};

const edgesOf = ({ lines, height }: PageLines): readonly Line[] => {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  const edges = [...byHeight.slice(0, EDGE), ...byHeight.slice(EDGE).slice(-EDGE)];
  return edges.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN));
};

/** The same words at about the same height; or the same but for a number that goes up with the pages. */
const keysOf = (line: Line, { height, number }: PageLines): readonly string[] => {
  const words = line.words.replace(/\s+/g, '');
  const place = Math.round((line.y / height) * 50);
  const numbers = BEGINS.test(words) ? [] : [...words.matchAll(/\d{1,4}/g)];
  const counted = numbers.map(
    ({ 0: digits, index }) =>
      `${words.slice(0, index)}#${Number(digits) - number}${words.slice(index + digits.length)}`,
  );
  return [words, ...counted].map((key) => `${place} ${key}`);
};

const isPageNumber = ({ words }: Line): boolean => PAGE_NUMBER.test(words) && !BEGINS.test(words);
