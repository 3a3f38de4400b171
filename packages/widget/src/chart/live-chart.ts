import { type DrawingNames, drawLine, drawMany, drawMark } from './draw-line.ts';
import { allMarks } from './mark-by-key.ts';
import type { LinePlacement, PlacedMark } from './placement.ts';
import { svg, toSvgElement } from './svg-node.ts';
import { type MarkWatcher, watchKeys, watchMarks, watchPointer } from './watch-marks.ts';

/** Of more marks than these an element each would cost more time than it is worth. */
const MOST_ELEMENTS = 400;

/** A placed chart as an element whose marks pointer and keys find. */
export function liveChart(placement: LinePlacement, names: DrawingNames, watcher: MarkWatcher): SVGElement {
  if (allMarks(placement).length > MOST_ELEMENTS) return massedChart(placement, names, watcher);
  const picture = toSvgElement(drawLine(placement, names));
  watchMarks(picture, placement, watcher);
  return picture;
}

/** All marks as few elements, and above them the one mark that is looked at. */
function massedChart(placement: LinePlacement, names: DrawingNames, watcher: MarkWatcher): SVGElement {
  const picture = toSvgElement(drawMany(placement, names));
  const probe = toSvgElement(svg('g', { class: 'probe' }));
  picture.append(probe);
  // Chromium lets Tab stop at a picture that listens for focus, before it comes to a mark.
  picture.setAttribute('tabindex', '-1');
  watchProbe(picture, probe, placement, { ...watcher, prefix: names.prefix });
  return picture;
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
