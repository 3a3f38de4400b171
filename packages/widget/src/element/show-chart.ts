import { chartWords } from '../chart/chart-words.ts';
import { drawLine } from '../chart/draw-line.ts';
import { listFacets } from '../chart/list-facets.ts';
import { placeCompare } from '../chart/place-compare.ts';
import { placeLine } from '../chart/place-line.ts';
import type { LinePlacement, PlacedMark } from '../chart/placement.ts';
import type { SeriesData } from '../chart/series.ts';
import { toSvgElement } from '../chart/svg-node.ts';
import { periodsOf, toCompare } from '../chart/to-compare.ts';
import { toSeries } from '../chart/to-series.ts';
import { watchMarks } from '../chart/watch-marks.ts';
import type { ChartOptions } from './chart-options.ts';
import type { SourcedFigure } from './load-figures.ts';
import { makeNode } from './make-node.ts';

/** More places than these are told apart in the chart alone. */
const MOST_NAMED = 3;

export interface ShownChart {
  readonly title: string;
  /** What is drawn, in the order of the answer. */
  readonly figures: readonly SourcedFigure[];
  readonly draw: (width: number, open: (figure: SourcedFigure, mark: PlacedMark) => void) => SVGElement;
}

/** The chart of the figures that belong together: one measure, one kind of unit; undefined when none can be drawn. */
export function chartOf(all: readonly SourcedFigure[], options: ChartOptions): ShownChart | undefined {
  const { language, measure } = options;
  const facet = listFacets(all).find((counted) => measure === null || counted.facet.measure === measure)?.facet;
  if (!facet) return undefined;
  const names = new Map(all.flatMap(({ place }) => (place ? [[place.code, place.name] as const] : [])));
  const data = toSeries(all, facet, { nameOf: (code) => names.get(code) ?? code, reports: null });
  const period = options.kind === 'compare' ? periodsOf(data)[0] : undefined;
  const known = new Map(all.map((figure) => [figure.id, figure]));
  const where = data.places.length <= MOST_NAMED ? data.places.map(({ name }) => name).join('、') : undefined;
  const what = [where, all[0]?.indicator.text, chartWords[language].measure[facet.measure], period]
    .filter(Boolean)
    .join(' · ');
  const place = (width: number): LinePlacement => placementOf(data, period, { width, language });
  return {
    title: what,
    figures: place(800).series.flatMap(({ marks }) =>
      marks.flatMap(({ observations }) => observations.flatMap((id) => known.get(id) ?? [])),
    ),
    draw(width, open) {
      const placement = place(width);
      drawn += 1;
      const picture = toSvgElement(drawLine(placement, { title: what, summary: '', prefix: `gongbao-${drawn}` }));
      watchMarks(picture, placement, {
        look: () => undefined,
        open([mark]) {
          const figure = mark && known.get(mark.observations[0]);
          if (mark && figure) open(figure, mark);
        },
      });
      return picture;
    },
  };
}

let drawn = 0;

function placementOf(
  data: SeriesData,
  period: string | undefined,
  layout: { width: number; language: ChartOptions['language'] },
): LinePlacement {
  return period === undefined ? placeLine(data, layout) : placeCompare(toCompare(data, period), layout);
}

/** Reserved room that says what happens. */
export const stateNode = (text: string, role: 'status' | 'alert'): HTMLElement =>
  makeNode('p', { class: 'note', role }, text);
