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
import { makeNode } from './make-node.ts';
import type { SourcedFigure } from './sourced-figure.ts';

/** What the reader looks at or asks for: a mark, and the figures behind it and behind those on the same spot. */
export type Sight = { readonly mark: PlacedMark; readonly figures: readonly SourcedFigure[] };

interface SightWatcher {
  readonly look: (sight: Sight | undefined) => void;
  readonly open: (sight: Sight) => void;
}

export interface ShownChart {
  readonly title: string;
  /** What is drawn. */
  readonly figures: readonly SourcedFigure[];
  /** Placing is what costs, so that the same width is placed once for all that is asked of it. */
  readonly at: (width: number) => SizedChart;
}

/** The chart at one width. */
export interface SizedChart {
  readonly key: () => HTMLElement;
  readonly draw: (watcher: SightWatcher) => Element;
}

/** The chart of some figures; undefined when none can be drawn. */
export async function chartOf(
  all: readonly SourcedFigure[],
  { kind, period, places, measure, language }: ChartOptions,
  name: string | undefined,
): Promise<ShownChart | undefined> {
  const choose = kind === 'compare' ? (await import('../chart/choose-comparison.ts')).chooseComparison : chooseSeries;
  const chart = choose(all, {
    measure,
    period,
    language,
    name: name ?? all[0]?.indicator.text ?? '',
    nameOf: namesIn(all, language),
    places,
  });
  if (!chart) return undefined;
  const { title, summary, place } = chart;
  const behind = figuresBehind(all);
  const sightOf = (marks: readonly PlacedMark[]): Sight | undefined => {
    // Of a number stated again the leading statement is enough; targets in words all differ.
    const figures = marks.flatMap((mark) => (mark.shape === 'worded' ? behind(mark) : behind(mark).slice(0, 1)));
    return marks[0] && figures.length > 0 ? { mark: marks[0], figures } : undefined;
  };
  const sized = (width: number): SizedChart => {
    const placement = place({ width });
    return {
      key: () => keyOf(allMarks(placement), language),
      draw({ look, open }) {
        drawings += 1;
        const drawing = { title, summary: summary + chartWords[language].tableBelow, prefix: `gongbao-${drawings}` };
        return liveChart(placement, drawing, {
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
  const drawn = chart.observations();
  return {
    title,
    figures: drawn.size === all.length ? all : all.filter((figure) => drawn.has(figure)),
    at(width) {
      if (last?.width !== width) last = { width, chart: sized(width) };
      return last.chart;
    },
  };
}

/** The names of the places for this reader. */
function namesIn(all: readonly SourcedFigure[], language: ChartOptions['language']): (code: string) => string {
  const names = new Map<string, string>();
  all.forEach(({ place }) => {
    if (place && !names.has(place.code)) names.set(place.code, placeNameIn(place, language));
  });
  return (code) => names.get(code) ?? code;
}

/** Finds the figures that a mark stands for; known by their ids once the first is looked for. */
function figuresBehind(all: readonly SourcedFigure[]): (mark: PlacedMark) => SourcedFigure[] {
  let known: ReadonlyMap<string, SourcedFigure> | undefined;
  return ({ observations }) => {
    const byId = known ?? new Map(all.map((figure) => [figure.id, figure]));
    known = byId;
    return observations.flatMap((id) => byId.get(id) ?? []);
  };
}

let drawings = 0;

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
