import { lightPalette, type Palette } from './chart-style.ts';
import { type DrawingNames, drawLine, drawMark } from './draw-line.ts';
import { allMarks } from './mark-by-key.ts';
import { paintLine } from './paint-line.ts';
import type { LinePlacement, PlacedMark } from './placement.ts';
import { svg, toSvgElement } from './svg-node.ts';
import { type MarkWatcher, watchKeys, watchMarks, watchPointer } from './watch-marks.ts';

/** More marks than these are painted on a canvas: an element each would cost more time than they are worth. */
const MOST_ELEMENTS = 400;

/** A placed chart as an element whose marks pointer and keys find. `host` is where it will stand. */
export function liveChart(
  placement: LinePlacement,
  names: DrawingNames,
  { host, ...watcher }: MarkWatcher & { readonly host: Element },
): Element {
  const marks = allMarks(placement);
  if (marks.length > MOST_ELEMENTS) return paintedChart(placement, names, { host, ...watcher });
  const picture = toSvgElement(drawLine(placement, names));
  watchMarks(picture, placement, watcher);
  return picture;
}

/** Axes and names as elements below, the marks on a canvas, and above it the one mark that is looked at. */
function paintedChart(
  placement: LinePlacement,
  names: DrawingNames,
  { host, ...watcher }: MarkWatcher & { readonly host: Element },
): Element {
  const { width, height } = placement;
  const whole = document.createElement('div');
  whole.className = 'painted';
  const bare = placement.series.map((series) => ({ ...series, lines: [], hairs: [], marks: [] }));
  const canvas = document.createElement('canvas');
  const scale = globalThis.devicePixelRatio || 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  if (context) paintLine(context, placement, shownPalette(host));
  const probe = toSvgElement(svg('svg', { class: 'chart probe', width, height, viewBox: `0 0 ${width} ${height}` }));
  whole.append(toSvgElement(drawLine({ ...placement, series: bare }, names)), canvas, probe);
  watchProbe(whole, probe, placement, { ...watcher, prefix: names.prefix });
  return whole;
}

/** One mark at a time is an element: what the pointer or the focus is at, else the last one, which Tab reaches. */
function watchProbe(
  whole: Element,
  probe: SVGElement,
  placement: LinePlacement,
  { prefix, look, open }: MarkWatcher & { readonly prefix: string },
): void {
  const emphasisOf = new Map(placement.series.map(({ refArea, emphasis }) => [refArea, emphasis]));
  let shown: PlacedMark | undefined;
  const show = (mark: PlacedMark | undefined): void => {
    if (!mark || mark === shown) return;
    shown = mark;
    const drawn = drawMark(mark, prefix);
    const group = { class: `series ${emphasisOf.get(mark.refArea)}` };
    probe.replaceChildren(
      toSvgElement(svg('g', group, [{ ...drawn, attributes: { ...drawn.attributes, tabindex: 0 } }])),
    );
  };
  const light = (isLit: boolean): void => {
    probe.querySelector('.mark')?.classList.toggle('current', isLit);
  };
  const watcher: MarkWatcher = {
    look(marks) {
      if (!probe.querySelector(':focus')) show(marks[0]);
      light(marks.length > 0);
      look(marks);
    },
    open,
  };
  show(allMarks(placement).at(-1));
  watchPointer(whole, placement, watcher);
  watchKeys(whole, placement, {
    ...watcher,
    enter: () => undefined,
    goTo(mark) {
      show(mark);
      probe.querySelector<SVGElement>('.mark')?.focus();
    },
  });
}

/** What the tokens of `pagePalette` stand for at a place of the page; a canvas knows no tokens. */
function shownPalette(host: Element): Palette {
  if (matchMedia('(forced-colors: active)').matches) {
    return {
      paper: 'Canvas',
      ink: 'CanvasText',
      grey: 'CanvasText',
      faint: 'GrayText',
      hair: 'GrayText',
      accent: 'Highlight',
    };
  }
  const style = getComputedStyle(host);
  const shown = (role: keyof Palette): string => style.getPropertyValue(`--${role}`).trim() || lightPalette[role];
  return {
    paper: shown('paper'),
    ink: shown('ink'),
    grey: shown('grey'),
    faint: shown('faint'),
    hair: shown('hair'),
    accent: shown('accent'),
  };
}
