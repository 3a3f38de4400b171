import type * as chartFunctions from '@gongbao/widget/chart';
import type { KeyShape, Language, Panel } from '@gongbao/widget/chart';

/** How a picture is wanted to look. */
export interface PictureLook {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'auto';
  /** In pixels, or the size of a social card: 1200 × 630. */
  readonly size: number | 'card';
}

/** The room that a drawing has; where no height is given it takes what it needs. */
export interface PictureRoom {
  readonly width: number;
  readonly height?: number;
}

export interface PictureParts {
  readonly title: string;
  readonly summary: string;
  /** Undefined when there is nothing to draw. */
  readonly panel: Panel | undefined;
  readonly shapes: readonly KeyShape[];
  readonly notes: readonly string[];
}

/** A card is laid out smaller and drawn larger, since it is looked at in a timeline. */
const CARD = { width: 1200, height: 630, scale: 1.5 };
/** Room that a frame keeps beside its drawing. */
const MARGINS = 48;

/** An SVG file of its own: what `partsOf` draws in the room that it is given, framed with its title, key and notes. */
export function framePicture(
  chart: typeof chartFunctions,
  partsOf: (room: PictureRoom) => PictureParts,
  { language, theme, size }: PictureLook,
): string {
  const width = size === 'card' ? CARD.width / CARD.scale : size;
  const frameOf = (height: number | undefined) => {
    const { panel, shapes, ...parts } = partsOf({ width: width - MARGINS, ...(height !== undefined && { height }) });
    return chart.placeFrame({ ...parts, panels: panel ? [panel] : [], key: { shapes, language }, width });
  };
  const frame = size === 'card' ? fitHeight(frameOf, CARD.height / CARD.scale) : frameOf(undefined);
  const palette = { light: chart.lightPalette, dark: chart.darkPalette, auto: chart.pagePalette }[theme];
  const drawing = chart.drawFrame(frame, palette, theme === 'auto' ? chart.followScheme : '');
  return chart.toSvgText(size === 'card' ? enlarge(drawing) : drawing);
}

/** A frame grows with its drawing, pixel by pixel: what it has too much or too little, the drawing gives or takes. */
function fitHeight<Frame extends { readonly height: number }>(
  frameOf: (height: number) => Frame,
  wanted: number,
): Frame {
  const tried = 300;
  const { height } = frameOf(tried);
  return { ...frameOf(Math.max(140, tried + wanted - height)), height: wanted };
}

function enlarge<Node extends { readonly attributes: Readonly<Record<string, unknown>> }>(drawing: Node): Node {
  return { ...drawing, attributes: { ...drawing.attributes, width: CARD.width, height: CARD.height } };
}
