import type { ObservationRecord } from '@gongbao/store';
import type * as chartFunctions from '@gongbao/widget/chart';
import { pictureWords } from './picture-words.ts';

export interface PictureRequest {
  readonly kind: 'series' | 'compare';
  readonly measure: ObservationRecord['measure'] | undefined;
  /** The one that a comparison is of. */
  readonly period?: string | undefined;
  /** The codes that were asked for; a comparison names those without a figure. */
  readonly places?: readonly string[] | undefined;
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark' | 'auto';
  /** In pixels, or the size of a social card: 1200 × 630. */
  readonly size: number | 'card';
  readonly asOf: string | undefined;
}

export interface PictureContent {
  readonly figures: readonly ObservationRecord[];
  readonly isWhole: boolean;
  /** What the catalogue calls the indicator. */
  readonly name: string;
  /** Where the chart can be seen, and when the data last changed. */
  readonly address: string;
  readonly changedOn: string;
}

/** A card is laid out smaller and drawn larger, since it is looked at in a timeline. */
const CARD = { width: 1200, height: 630, scale: 1.5 };
/** Room that a frame keeps beside its chart. */
const MARGINS = 48;

/** The chart as an SVG file of its own, drawn by the functions that draw it in a page; they are imported when needed. */
export function drawPicture(chart: typeof chartFunctions, content: PictureContent, request: PictureRequest): string {
  const { figures, name } = content;
  const { kind, measure, period, places = [], language, theme, size } = request;
  const names = new Map(
    figures.flatMap(({ place }) => (place ? [[place.code, chart.placeNameIn(place, language)] as const] : [])),
  );
  const choose = kind === 'compare' ? chart.chooseComparison : chart.chooseSeries;
  const nameOf = (code: string): string => names.get(code) ?? code;
  const chosen = choose(figures, { measure: measure ?? null, language, name, nameOf, places, period });
  const width = size === 'card' ? CARD.width / CARD.scale : size;
  const frameOf = (height: number | undefined) => {
    const placement = chosen?.place({ width: width - MARGINS, ...(height && { height }) });
    const marks = placement?.series.flatMap((series) => series.marks) ?? [];
    const title = chosen?.title ?? name;
    const summary = chosen?.summary ?? pictureWords[language].empty;
    return chart.placeFrame({
      title,
      summary,
      panels: placement
        ? [{ drawing: chart.drawLine(placement, { title, summary, prefix: 'chart' }), ...sizeOf(placement) }]
        : [],
      key: { shapes: chart.shapesOf(marks), language },
      notes: [
        ...(chosen ? [] : [pictureWords[language].empty]),
        ...notesOf(content, request, { marks, formatDay: chart.formatDay }),
      ],
      width,
    });
  };
  const frame = size === 'card' ? fitHeight(frameOf, CARD.height / CARD.scale) : frameOf(undefined);
  const palette = { light: chart.lightPalette, dark: chart.darkPalette, auto: chart.pagePalette }[theme];
  const drawing = chart.drawFrame(frame, palette, theme === 'auto' ? chart.followScheme : '');
  return chart.toSvgText(size === 'card' ? enlarge(drawing) : drawing);
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** A frame grows with its chart, pixel by pixel: what it has too much or too little, the chart gives or takes. */
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

interface DrawnNotes extends Pick<typeof chartFunctions, 'formatDay'> {
  readonly marks: readonly { readonly observations: readonly string[] }[];
}

/** Source and date stand inside, since a picture travels without its page. */
function notesOf(
  { figures, isWhole, address, changedOn }: PictureContent,
  { language, asOf }: PictureRequest,
  { marks, formatDay }: DrawnNotes,
): string[] {
  const words = pictureWords[language];
  const drawn = new Set(marks.flatMap(({ observations }) => observations));
  const reports = new Map(figures.flatMap(({ id, report }) => (drawn.has(id) ? [[report.id, report] as const] : [])));
  const newest = [...reports.values()].map(({ deliveredOn }) => deliveredOn ?? '').sort();
  const [only] = reports.size === 1 ? reports.values() : [];
  return [
    reports.size > 0
      ? words.source(only?.title ?? words.reports(reports.size), formatDay(newest.at(-1) ?? '', language) || '—')
      : '',
    [words.state(address, formatDay(changedOn, language)), asOf && words.frozen(asOf), !isWhole && words.partial]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean);
}
