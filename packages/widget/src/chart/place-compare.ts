import { extent, max, nice, ticks } from 'd3-array';
import { chartWords, type Language } from './chart-words.ts';
import type { CompareData, ComparedPlace } from './compare.ts';
import { formatFigure, formatNumber, formatPeriod } from './format-value.ts';
import { lieResult, lieTarget } from './lie-marks.ts';
import { linearScale } from './linear-scale.ts';
import type { LinePlacement, PlacedMark, PlacedSeries, PlacedTick } from './placement.ts';
import { targetMark } from './target-mark.ts';
import { fitText, textWidth } from './text-width.ts';

export interface CompareLayout {
  readonly width: number;
  readonly language: Language;
  readonly unitGloss?: string;
  readonly chosen?: readonly string[];
}

const ROW = 30;
const TOP = 34;
const NAME_SIZE = 13;
const TICK_SIZE = 12;
const BOTTOM = 30;

/** One row a place in the order of codes; results and targets of one period along one axis. */
export function placeCompare(
  data: CompareData,
  { width, language, unitGloss, chosen = [] }: CompareLayout,
): LinePlacement {
  const { places, unit, facet } = data;
  const words = chartWords[language];
  const left = Math.min(width / 3, (max(places, ({ name }) => textWidth(name, NAME_SIZE)) ?? 0) + 16);
  const right =
    width -
    Math.min(width * 0.36, (max(places, (place) => textWidth(lastWords(place, language), NAME_SIZE)) ?? 0) + 20);
  const bottom = TOP + places.length * ROW;
  const domain = valueDomain(data);
  const x = linearScale(facet.measure === 'rank' ? [domain[1], domain[0]] : domain, [left + 10, right - 24]);
  const unitText =
    unit === null ? words.rankAxis : words.unit(unitGloss === undefined ? unit : `${unit} (${unitGloss})`);
  return {
    width,
    height: bottom + BOTTOM,
    unit: { x: 0, y: 14, text: facet.measure === 'rank' ? words.rankAxis : unitText, anchor: 'start' },
    valueTicks: ticks(domain[0], domain[1], Math.max(2, Math.round((right - left) / 110))).map(
      (value): PlacedTick => ({
        x: x(value),
        y: bottom + TICK_SIZE + 6,
        text: formatNumber(value, language),
        anchor: 'middle',
        line: [
          [x(value), TOP - 6],
          [x(value), bottom],
        ],
        isZero: value === 0,
      }),
    ),
    yearTicks: [],
    gapNotes: [],
    series: places.map((place, row): PlacedSeries => {
      const y = TOP + (row + 0.5) * ROW;
      const isChosen = chosen.includes(place.refArea);
      return {
        refArea: place.refArea,
        emphasis: isChosen ? 'chosen' : chosen.length > 0 ? 'muted' : 'plain',
        lines: [],
        hairs: [],
        marks: placeMarks(place, data, y, { x, language }),
        values: [
          {
            x: right,
            y: y + NAME_SIZE * 0.35,
            text: fitText(lastWords(place, language), NAME_SIZE, width - right),
            anchor: 'start',
          },
        ],
        name: {
          x: 0,
          y: y + NAME_SIZE * 0.35,
          text: fitText(place.name, NAME_SIZE, left),
          anchor: 'start',
          leader: [],
        },
      };
    }),
  };
}

/** The figure beside the row: the result, else the target. */
function lastWords({ result, targets }: ComparedPlace, language: Language): string {
  const figure = result ?? targets[0];
  return figure ? formatFigure(figure.observation, language) : '';
}

function valueDomain({ places, facet }: CompareData): [number, number] {
  const reach = places.flatMap(({ result, targets }) => [
    ...(result ? [result.low, result.high] : []),
    ...targets.map(targetMark).flatMap(({ low, high }) => [low, high]),
  ]);
  const [low = 0, high = 1] = extent(reach);
  if (facet.measure === 'rank') return [1, Math.max(high, 2)];
  const isFarRate = facet.measure === 'level' && facet.unit === '%' && low > high / 2;
  const [from, to] = isFarRate ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
  return from === to ? [from, from + 1] : nice(from, to, 6);
}

interface RowContext {
  readonly x: (value: number) => number;
  readonly language: Language;
}

function placeMarks(place: ComparedPlace, data: CompareData, y: number, { x, language }: RowContext): PlacedMark[] {
  const words = chartWords[language];
  const labelOf = (observation: Parameters<typeof formatFigure>[0]): string =>
    words.mark({
      place: place.name,
      period: formatPeriod(data.period),
      status: words.status[observation.status],
      figure: formatFigure(observation, language),
    });
  const { refArea } = place;
  return [
    ...place.targets.map((target) => lieTarget(target, x, y, { refArea, label: labelOf(target.observation) })),
    ...(place.result ? [lieResult(place.result, x, y, { refArea, label: labelOf(place.result.observation) })] : []),
  ];
}
