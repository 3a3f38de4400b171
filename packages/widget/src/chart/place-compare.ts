import { extent, max, nice, ticks } from 'd3-array';
import { chartWords, type Language } from './chart-words.ts';
import type { CompareData, ComparedPlace } from './compare.ts';
import { formatFigure, formatNumber, formatPeriod } from './format-value.ts';
import { lieResult, lieTarget } from './lie-marks.ts';
import { linearScale } from './linear-scale.ts';
import type { LinePlacement, PlacedMark, PlacedSeries, PlacedTick } from './placement.ts';
import { targetMark } from './target-mark.ts';
import { fitText, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

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
const NOTE_SIZE = 11;
const NOTE_LINE = 16;
/** More lines of names would weigh more than the chart. */
const MOST_NOTE_LINES = 3;

/** Which places have no row, so that none is missing without a word. */
export function silentNote({ period, silent }: CompareData, language: Language, names?: string): string {
  const words = chartWords[language];
  return silent.length === 0 ? '' : words.silent(formatPeriod(period), names ?? silent.join(words.comma));
}

/** The note in lines; how many they are where their names are too long. */
function noteLines(data: CompareData, { width, language }: CompareLayout): string[] {
  const linesOf = (names?: string): string[] => wrapText(silentNote(data, language, names), NOTE_SIZE, width);
  const lines = linesOf();
  return lines.length <= MOST_NOTE_LINES ? lines : linesOf(chartWords[language].places(data.silent.length));
}

/** One row a place in the order of codes; results and targets of one period along one axis. */
export function placeCompare(data: CompareData, layout: CompareLayout): LinePlacement {
  const { width, language, chosen = [] } = layout;
  const { left, right } = columnsOf(data, layout);
  const bottom = TOP + data.places.length * ROW;
  const notes = noteLines(data, layout);
  const domain = valueDomain(data);
  const x = linearScale(data.facet.measure === 'rank' ? [domain[1], domain[0]] : domain, [left + 10, right - 24]);
  return {
    width,
    height: bottom + BOTTOM + notes.length * NOTE_LINE,
    unit: { x: 0, y: 14, text: unitText(data, layout), anchor: 'start' },
    valueTicks: ticks(domain[0], domain[1], tickCount(right - left)).map((value) =>
      placeTick(value, x(value), bottom, language),
    ),
    yearTicks: [],
    gapNotes: notes.map((text, n) => ({ x: 0, y: bottom + BOTTOM + (n + 0.75) * NOTE_LINE, text, anchor: 'start' })),
    series: data.places.map((place, row): PlacedSeries => {
      const y = TOP + (row + 0.5) * ROW;
      const baseline = y + NAME_SIZE * 0.35;
      const figure = fitText(lastWords(place, language), NAME_SIZE, width - right);
      return {
        refArea: place.refArea,
        emphasis: chosen.includes(place.refArea) ? 'chosen' : chosen.length > 0 ? 'muted' : 'plain',
        lines: [],
        hairs: [],
        marks: placeMarks(place, data, y, { x, language }),
        values: [{ x: right, y: baseline, text: figure, anchor: 'start' }],
        name: { x: 0, y: baseline, text: fitText(place.name, NAME_SIZE, left), anchor: 'start', leader: [] },
      };
    }),
  };
}

/** Few, however wide the chart is: the figures stand beside their rows. */
const tickCount = (width: number): number => Math.max(2, Math.min(7, Math.round(width / 110)));

/** Where the axis begins and ends, between the names and the figures. */
function columnsOf({ places }: CompareData, { width, language }: CompareLayout): { left: number; right: number } {
  const widest = (textOf: (place: ComparedPlace) => string): number =>
    max(places, (place) => textWidth(textOf(place), NAME_SIZE)) ?? 0;
  return {
    left: Math.min(width / 3, widest(({ name }) => name) + 16),
    right: width - Math.min(width * 0.36, widest((place) => lastWords(place, language)) + 20),
  };
}

function unitText({ facet, unit }: CompareData, { language, unitGloss }: CompareLayout): string {
  const words = chartWords[language];
  if (facet.measure === 'rank' || unit === null) return words.rankAxis;
  return words.unit(unitGloss === undefined ? unit : `${unit} (${unitGloss})`);
}

const placeTick = (value: number, x: number, bottom: number, language: Language): PlacedTick => ({
  x,
  y: bottom + TICK_SIZE + 6,
  text: formatNumber(value, language),
  anchor: 'middle',
  line: [
    [x, TOP - 6],
    [x, bottom],
  ],
  isZero: value === 0,
});

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
