import type { PDFPageProxy } from 'unpdf/pdfjs';
import { foldRadicals } from './fold-radicals.ts';
import type { Page, Run } from './run.ts';

/** The horizontal text of a page. Turned text is a watermark or a margin note, and left out. */
export const readPage = async (page: PDFPageProxy): Promise<Page> => {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d);
    if (Math.abs(b) > Math.abs(a) * 0.05 || size === 0) return [];
    return [{ words: foldRadicals(closeUp(item.str)), x: x - left, y: y - bottom, width: item.width, size }];
  });
  return { number: page.pageNumber, width: right - left, height: top - bottom, runs };
};

/** The library puts blanks into justified lines; between words of letters or digits they may be meant. */
const closeUp = (words: string): string =>
  words.includes(' ') ? words.replace(/ +(?![A-Za-z0-9(])|(?<![A-Za-z0-9.,)]) +/g, '') : words;
