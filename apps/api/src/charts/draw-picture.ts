import type { ObservationRecord } from '@gongbao/store';
import type * as chartFunctions from '@gongbao/widget/chart';
import { framePicture, type PictureLook } from './frame-picture.ts';
import { notesOf } from './picture-notes.ts';
import { pictureWords } from './picture-words.ts';

export interface PictureRequest extends PictureLook {
  readonly kind: 'series' | 'compare';
  readonly measure: ObservationRecord['measure'] | undefined;
  /** The one that a comparison is of. */
  readonly period?: string | undefined;
  /** The codes that were asked for; a comparison names those without a figure. */
  readonly places?: readonly string[] | undefined;
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

/** The chart as an SVG file of its own, drawn by the functions that draw it in a page; they are imported when needed. */
export function drawPicture(chart: typeof chartFunctions, content: PictureContent, request: PictureRequest): string {
  const { figures, name, isWhole, address, changedOn } = content;
  const { kind, measure, period, places = [], language, asOf } = request;
  const names = new Map(
    figures.flatMap(({ place }) => (place ? [[place.code, chart.placeNameIn(place, language)] as const] : [])),
  );
  const choose = kind === 'compare' ? chart.chooseComparison : chart.chooseSeries;
  const nameOf = (code: string): string => names.get(code) ?? code;
  const chosen = choose(figures, { measure: measure ?? null, language, name, nameOf, places, period });
  const { empty } = pictureWords[language];
  const title = chosen?.title ?? name;
  const summary = chosen?.summary ?? empty;
  return framePicture(
    chart,
    (room) => {
      const placement = chosen?.place(room);
      const marks = placement?.series.flatMap((series) => series.marks) ?? [];
      const drawn = new Set(marks.flatMap(({ observations }): readonly string[] => observations));
      const shown = figures.flatMap(({ id, report }) => (drawn.has(id) ? [report] : []));
      return {
        title,
        summary,
        panel: placement && {
          drawing: chart.drawLine(placement, { title, summary, prefix: 'chart' }),
          width: placement.width,
          height: placement.height,
        },
        shapes: chart.shapesOf(marks),
        notes: [...(chosen ? [] : [empty]), ...notesOf(chart, shown, { address, changedOn, asOf, isWhole, language })],
      };
    },
    request,
  );
}
