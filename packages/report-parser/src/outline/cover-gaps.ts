import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Block } from '../tree.ts';

/** What no stage claimed is a paragraph of the section that goes before, so that no number of a report is lost. */
export const coverGaps = (view: string, blocks: readonly Block[]): readonly Block[] => {
  const covered: Block[] = [];
  let at = 0;
  const cover = (to: number): void => {
    const start = skipBlanks(view, at, to);
    if (start === to) return;
    const { section, role } = covered[covered.length - 1] ?? { section: null, role: 'preamble' };
    covered.push({ type: 'paragraph', start, end: skipBlanksBack(view, to, start), section, role });
  };
  for (const block of blocks) {
    cover(block.start);
    covered.push(block);
    at = block.end;
  }
  cover(view.length);
  return covered;
};
