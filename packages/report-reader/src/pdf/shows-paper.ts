import type { PDFPageProxy } from 'unpdf/pdfjs';

/** The library's numbers for what paints a picture, and one of two colours. */
const PICTURE = 85;
const MASK = 83;

/** A sheet of A4 at 72 dots an inch has as many; a seal or an emblem has fewer. */
const FEWEST_DOTS = 500_000;

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** Whether a page shows a picture as large as a sheet of paper that was scanned. */
export const showsPaper = async (page: PDFPageProxy): Promise<boolean> => {
  const list = await page.getOperatorList().catch(() => undefined);
  if (list === undefined) return false;
  const { fnArray, argsArray } = list;
  return fnArray.some((painted: number, index: number) => {
    const args = argsArray[index] as readonly unknown[] | null;
    if (painted === PICTURE) return Number(args?.[1]) * Number(args?.[2]) >= FEWEST_DOTS;
    const { width = 0, height = 0 }: Size = painted === MASK ? (args?.[0] ?? {}) : {};
    return width * height >= FEWEST_DOTS;
  });
};
