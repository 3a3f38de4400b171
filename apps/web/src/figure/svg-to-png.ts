/** Twice as fine as the screen's pixels, for print and dense screens. */
const SCALE = 2;

/** Paints the text of an SVG file as a PNG. */
export async function svgToPng(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * SCALE, height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * SCALE, height * SCALE);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
