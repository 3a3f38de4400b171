/** What charts are drawn for: their labels are measured in pixels. */
const USUAL_TEXT = 16;
/** A chart that grows with the text keeps at least so much room to be placed in. */
const NARROWEST = 320;

/** How much larger than usual the reader's text is: a chart of this width is placed smaller and shown larger by it. */
export function textScale(width: number): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, Math.min(size / USUAL_TEXT, width / NARROWEST));
}

/** Shows a drawing larger than it was placed. */
export function enlarge(drawing: SVGElement, placedWidth: number, scale: number): SVGElement {
  drawing.style.width = `${placedWidth * scale}px`;
  drawing.style.height = 'auto';
  return drawing;
}
