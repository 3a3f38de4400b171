import { groupBy } from './group-by.ts';
import type { BulletPlacement } from './place-bullet.ts';
import type { LinePlacement, MarkShape, PlacedMark, PlacedSeries, PlacedText, PlacedTick, Point } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** To a tenth of a pixel, which is finer than any screen. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

const pathOf = (points: readonly Point[]): string =>
  `M${points.map((point) => `${rounded(point[0])},${rounded(point[1])}`).join('L')}`;

const path = (points: readonly Point[], className: string): SvgNode =>
  svg('path', { class: className, d: pathOf(points) });

const text = ({ x, y, text: content, anchor }: PlacedText, className: string): SvgNode =>
  svg('text', { class: className, x, y, 'text-anchor': anchor }, [content]);

export interface DrawingNames {
  /** What the chart is called, and what it says in a sentence. */
  readonly title: string;
  readonly summary: string;
  /** Sets apart the drawing's own ids from those of others on the page. */
  readonly prefix: string;
}

/** Draws the marks of a series. */
type DrawMarks = (marks: readonly PlacedMark[], prefix: string) => readonly SvgNode[];

/** Draws a placed series chart, each mark as an element of its own. */
export const drawLine = (placement: LinePlacement, names: DrawingNames): SvgNode =>
  drawChart(placement, names, (marks, prefix) => marks.map((mark) => drawMark(mark, prefix)));

/** The same picture where there are thousands of marks: those of a place that look alike are one element. */
export const drawMany = (placement: LinePlacement, names: DrawingNames): SvgNode =>
  drawChart(placement, names, drawAlike);

function drawChart(placement: LinePlacement, { title, summary, prefix }: DrawingNames, drawMarks: DrawMarks): SvgNode {
  const { width, height } = placement;
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  return svg('svg', { class: 'chart', role: 'group', 'aria-label': `${title}. ${summary}`, ...box }, [
    svg('defs', {}, [fade(`${prefix}-fade`)]),
    svg('g', { class: 'axes', 'aria-hidden': 'true' }, [
      text(placement.unit, 'unit'),
      ...placement.valueTicks.flatMap(valueTick),
      ...placement.yearTicks.flatMap(yearTick),
      ...placement.gapNotes.map((note) => text(note, 'gap')),
    ]),
    ...placement.series.map((series) => drawSeries(series, drawMarks(series.marks, prefix))),
  ]);
}

const fade = (id: string, isLying = false): SvgNode =>
  svg('linearGradient', { id, x1: 0, y1: 0, x2: isLying ? 1 : 0, y2: isLying ? 0 : 1 }, [
    svg('stop', { class: 'fade-end', offset: '0%' }),
    svg('stop', { class: 'fade-middle', offset: '50%' }),
    svg('stop', { class: 'fade-end', offset: '100%' }),
  ]);

const valueTick = (tick: PlacedTick): SvgNode[] => [
  path(tick.line, tick.isZero ? 'zero' : 'grid'),
  text(tick, 'axis-text'),
];

const yearTick = (tick: PlacedTick): SvgNode[] => [path(tick.line, 'notch'), text(tick, 'axis-text')];

function drawSeries(series: PlacedSeries, marks: readonly SvgNode[]): SvgNode {
  return svg('g', { class: `series ${series.emphasis}`, 'data-place': series.refArea }, [
    ...series.hairs.map((hair) => path(hair, 'hair')),
    ...series.lines.map((points) => path(points, 'run')),
    ...marks,
    ...series.values.map((value) => svg('g', { 'aria-hidden': 'true' }, [text(value, 'value')])),
    series.name &&
      svg('g', { class: 'name', 'aria-hidden': 'true' }, [
        series.name.leader.length > 0 ? path(series.name.leader, 'leader') : undefined,
        text(series.name, 'place'),
      ]),
  ]);
}

export function drawMark(mark: PlacedMark, prefix: string): SvgNode {
  const { shape, observations, label, strokes, dot, words } = mark;
  const [observation] = observations;
  return svg('g', { class: `mark ${shape}`, role: 'button', 'aria-label': label, 'data-observation': observation }, [
    drawBox(mark, prefix),
    ...strokes.map((stroke) => path(stroke, 'stroke')),
    dot && svg('circle', { class: 'dot', cx: dot.x, cy: dot.y, r: dot.radius }),
    words && text(words, 'words'),
  ]);
}

/** From below to above. */
const layers: readonly MarkShape[] = [
  'fade',
  'band',
  'floor',
  'ceiling',
  'tick',
  'replaced',
  'result',
  'open',
  'estimate',
  'worded',
];

function drawAlike(marks: readonly PlacedMark[], prefix: string): SvgNode[] {
  const byShape = groupBy(marks, ({ shape }) => shape);
  return layers.flatMap((shape) => {
    const alike = byShape.get(shape);
    if (!alike) return [];
    // A dot stands where its mark does, and those of one shape are of one size: the way around it is written once.
    const radius = alike[0]?.dot?.radius ?? 0;
    const half = `a${radius},${radius} 0 1 1 `;
    const round = `${half}${2 * radius},0${half}${-2 * radius},0z`;
    let [strokes, dots] = ['', ''];
    alike.forEach(({ strokes: own, at }) => {
      if (own.length > 0) strokes += own.map(pathOf).join('');
      if (radius) dots += `M${rounded(at[0] - radius)},${rounded(at[1])}${round}`;
    });
    return svg('g', { class: shape }, [
      ...alike.map((mark) => drawBox(mark, prefix)),
      strokes ? svg('path', { class: 'stroke', d: strokes }) : undefined,
      dots ? svg('path', { class: 'dot', d: dots }) : undefined,
      ...alike.map(({ words }) => words && text(words, 'words')),
    ]);
  });
}

const drawBox = ({ shape, box }: PlacedMark, prefix: string): SvgNode | undefined =>
  box && svg('rect', { ...box, class: 'box', fill: shape === 'fade' ? `url(#${prefix}-fade)` : undefined });

/** One mark of a chart's key, as a picture of its own. */
export function drawKey(
  mark: PlacedMark,
  { width, height }: { width: number; height: number },
  prefix: string,
): SvgNode {
  const { attributes, children } = drawMark(mark, prefix);
  // What points upwards in a series points to the right in a comparison.
  const turned = mark.lies && `rotate(90 ${width / 2} ${height / 2})`;
  return svg('svg', { class: 'chart', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` }, [
    svg('defs', {}, [fade(`${prefix}-fade`)]),
    svg('g', { class: attributes.class, transform: turned || undefined }, children),
  ]);
}

/** A target and its result side by side. */
export function drawBullet({ base, marks }: BulletPlacement, { width, height }: Size, prefix: string): SvgNode {
  return svg('svg', { class: 'chart', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` }, [
    svg('defs', {}, [fade(`${prefix}-fade`, true)]),
    path(base, 'grid'),
    ...marks.map((mark) => drawMark(mark, prefix)),
  ]);
}
