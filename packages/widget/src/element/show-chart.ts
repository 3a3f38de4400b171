import { chartWords } from '../chart/chart-words.ts';
import { chooseSeries } from '../chart/choose-series.ts';
import { drawKey } from '../chart/draw-line.ts';
import { liveChart } from '../chart/live-chart.ts';
import { allMarks } from '../chart/mark-by-key.ts';
import { KEY_SIZE, placeKey, shapesOf } from '../chart/place-key.ts';
import { placeNameIn } from '../chart/place-name.ts';
import type { PlacedMark } from '../chart/placement.ts';
import { toSvgElement } from '../chart/svg-node.ts';
import type { ChartOptions } from './chart-options.ts';
import type { SourcedFigure } from './load-figures.ts';
import { makeNode } from './make-node.ts';

/** What the reader looks at or asks for: a mark, and the figures behind it and behind those on the same spot. */
export type Sight = { readonly mark: PlacedMark; readonly figures: readonly SourcedFigure[] };

interface SightWatcher {
  readonly host: Element;
  readonly look: (sight: Sight | undefined) => void;
  readonly open: (sight: Sight) => void;
}

export interface ShownChart {
  readonly title: string;
  /** Placing is what costs, so that the same width is placed once for all that is asked of it. */
  readonly at: (width: number) => SizedChart;
}

/** The chart at one width. */
export interface SizedChart {
  /** What is drawn, in the order of the marks. */
  readonly figures: () => readonly SourcedFigure[];
  readonly key: () => HTMLElement;
  readonly draw: (watcher: SightWatcher) => Element;
}

/** The chart of some figures; undefined when none can be drawn. */
export async function chartOf(
  all: readonly SourcedFigure[],
  { kind, measure, language }: ChartOptions,
  name: string | undefined,
): Promise<ShownChart | undefined> {
  const choose = kind === 'compare' ? (await import('../chart/choose-comparison.ts')).chooseComparison : chooseSeries;
  const chart = choose(all, {
    measure,
    language,
    name: name ?? all[0]?.indicator.text ?? '',
    nameOf: namesIn(all, language),
  });
  if (!chart) return undefined;
  const { title, summary, place } = chart;
  const known = new Map(all.map((figure) => [figure.id, figure]));
  const behind = ({ observations }: PlacedMark): SourcedFigure[] => observations.flatMap((id) => known.get(id) ?? []);
  const sightOf = (marks: readonly PlacedMark[]): Sight | undefined => {
    // Of a number stated again the leading statement is enough; targets in words all differ.
    const figures = marks.flatMap((mark) => (mark.shape === 'worded' ? behind(mark) : behind(mark).slice(0, 1)));
    return marks[0] && figures.length > 0 ? { mark: marks[0], figures } : undefined;
  };
  const sized = (width: number): SizedChart => {
    const placement = place({ width });
    return {
      figures: () => allMarks(placement).flatMap(behind),
      key: () => keyOf(allMarks(placement), language),
      draw({ host, look, open }) {
        drawn += 1;
        const drawing = { title, summary: summary + chartWords[language].tableBelow, prefix: `gongbao-${drawn}` };
        return liveChart(placement, drawing, {
          host,
          look: (looked) => look(sightOf(looked)),
          open(opened) {
            const sight = sightOf(opened);
            if (sight) open(sight);
          },
        });
      },
    };
  };
  let last: { readonly width: number; readonly chart: SizedChart } | undefined;
  return {
    title,
    at(width) {
      if (last?.width !== width) last = { width, chart: sized(width) };
      return last.chart;
    },
  };
}

/** The names of the places for this reader. */
function namesIn(all: readonly SourcedFigure[], language: ChartOptions['language']): (code: string) => string {
  const named = all.flatMap(({ place }) => (place ? [[place.code, placeNameIn(place, language)] as const] : []));
  const names = new Map(named);
  return (code) => names.get(code) ?? code;
}

let drawn = 0;

/** What the marks of the chart mean. */
function keyOf(marks: readonly PlacedMark[], language: ChartOptions['language']): HTMLElement {
  const words = chartWords[language].marks;
  const items = shapesOf(marks).map((explained) => {
    const { shape } = explained;
    const mark = toSvgElement(drawKey(placeKey(explained), KEY_SIZE, `gongbao-key-${shape}`));
    return makeNode('li', {}, mark, words[shape]);
  });
  return makeNode('ul', { class: 'key note', part: 'key' }, ...items);
}
