import type { Bound, Observation } from '@gongbao/indicator-schema';
import { chartWords } from './chart-words.ts';
import { linearScale } from './linear-scale.ts';
import type { MarkContext } from './place-marks.ts';
import { placeReplaced, placeResult, placeTarget } from './place-marks.ts';
import type { KeyShape, MarkShape, PlacedMark } from './placement.ts';
import type { Figure, PlaceSeries } from './series.ts';

export const KEY_SIZE = { width: 32, height: 28 } as const;

const boundOf: Partial<Record<MarkShape, Bound>> = { open: 'ge', fade: 'approx', floor: 'ge', ceiling: 'le' };

/** A number one, halfway up a chart of one year. */
function sampleFigure(shape: MarkShape): Figure {
  const isBand = shape === 'band';
  // What the marks read of an observation, no more: each page that shows a chart loads this.
  const read: Partial<Observation> = {
    id: 'sample',
    period: '1',
    measure: 'level',
    value: isBand ? { min: 0.6, max: 1.4 } : 1,
    unit: '%',
    bound: boundOf[shape] ?? 'eq',
    status: shape === 'estimate' ? 'estimate' : 'actual',
  };
  const observation = read as Observation;
  return { observation, from: 1, year: 1, low: isBand ? 0.6 : 1, high: isBand ? 1.4 : 1, repeats: [] };
}

/** One mark alone, for the key of a chart: placed by the same functions as in the chart; its drawing turns it. */
export const placeKey = ({ shape, lies }: KeyShape): PlacedMark => Object.assign(standingMark(shape), lies && { lies });

function standingMark(shape: MarkShape): PlacedMark {
  const { width, height } = KEY_SIZE;
  const isFloor = shape === 'floor' || shape === 'open';
  // Half-open marks stand off the middle, since their arrow needs room on one side.
  const middle = isFloor ? height - 6 : shape === 'ceiling' ? 6 : height / 2;
  const axes = {
    frame: { left: 0, right: width, top: 0, bottom: height },
    x: linearScale([0.5, 1.5], [0, width]),
    y: linearScale([0, 2], [middle + 18, middle - 18]),
    values: [],
    step: width,
  };
  const context: MarkContext = { axes, words: chartWords.zh, language: 'zh', slotOf: () => ({ index: 0, count: 1 }) };
  const place: PlaceSeries = { refArea: '', name: '', results: [], runs: [], replaced: [], targets: [], worded: [] };
  const figure = sampleFigure(shape);
  if (shape === 'worded') {
    const words = { x: width / 2, y: height / 2 + 4, text: '“…”', anchor: 'middle' as const };
    return { shape, observations: ['sample'], refArea: '', at: [0, 0], label: '', strokes: [], words };
  }
  if (shape === 'replaced') return placeReplaced(figure, place, context);
  return shape === 'result' || shape === 'open' || shape === 'estimate'
    ? placeResult(figure, place, context)
    : placeTarget(figure, place, context);
}

const order: readonly MarkShape[] = [
  'result',
  'open',
  'estimate',
  'replaced',
  'tick',
  'band',
  'fade',
  'floor',
  'ceiling',
  'worded',
];

/** The shapes that a chart uses, in the order in which they are explained. */
export function shapesOf(marks: readonly PlacedMark[]): KeyShape[] {
  const used = new Map<MarkShape, boolean | undefined>();
  marks.forEach(({ shape, lies }) => {
    used.set(shape, lies);
  });
  return order.filter((shape) => used.has(shape)).map((shape) => ({ shape, ...(used.get(shape) && { lies: true }) }));
}
