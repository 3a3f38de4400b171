import {
  type KeyShape,
  type LinePlacement,
  type Panel,
  type PlacedMark,
  type SvgNode,
  shapesOf,
  toSvgElement,
  watchMarks,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';
import { element, fragment } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';
import { figureTools, type SavedFigure } from './figure-tools.ts';
import { markKey } from './mark-key.ts';
import { receipt } from './receipt.ts';
import { type Anchor, receiptCard } from './receipt-card.ts';
import { sourceLine } from './source-line.ts';
import { enlarge, textScale } from './text-scale.ts';

/** A chart that is placed at the width it gets and then drawn. */
export interface DrawnFigure {
  readonly title: string;
  /** Says what a reader needs to know before reading the chart. */
  readonly subtitle?: string;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly address?: string;
  readonly place: (width: number) => LinePlacement;
  readonly draw: (placement: LinePlacement, prefix: string) => SvgNode;
  /** A panel among others leaves the key and the source to the whole. */
  readonly isPanel?: boolean;
}

/** What a mark covers at most. */
const MARK = 34;
/** Inside a file's margins. */
const FILE_WIDTH = 960;

let drawn = 0;

/** A chart with everything that belongs to it: title, marks that show their receipts, key, source, downloads. */
export function drawnFigure(figure: DrawnFigure, visit: Visit): HTMLElement {
  const { title, subtitle, isPanel, observations, address } = figure;
  const holder = element('div', { class: 'picture' });
  const key = element('div');
  const keys = keysHint(visit);
  drawn += 1;
  const prefix = `figure-${drawn}`;
  let lastWidth = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === lastWidth) return;
    lastWidth = width;
    const scale = textScale(width);
    const placement = figure.place(Math.floor(width / scale));
    holder.replaceChildren(enlarge(livePicture(figure, placement, prefix, visit), placement.width, scale), keys);
    holder.classList.add('drawn');
    if (!isPanel) key.replaceChildren(markKey(shapesIn([placement]), visit));
  }).observe(holder);
  const picture = () => filePicture([figure], FILE_WIDTH);
  const saved = { title, observations: [...observations.values()], address, picture };
  return element(
    'figure',
    { class: 'figure' },
    element(
      'figcaption',
      {},
      element(isPanel ? 'h3' : 'h2', {}, title),
      subtitle ? element('p', {}, subtitle) : undefined,
    ),
    holder,
    !isPanel && fragment(key, figureEnding(saved, visit)),
  );
}

/** Which keys find the marks: said to a screen reader with the chart's other words, seen while a mark has the focus. */
const keysHint = ({ words }: Visit): HTMLElement => element('p', { class: 'keys-hint' }, words.figure.keys);

/** What stands under every figure. */
export const figureEnding = (saved: SavedFigure, visit: Visit): Node =>
  fragment(sourceLine(saved.observations, visit), figureTools(saved, visit));

/** The drawings of figures at a width of their own, for a file, and the marks that they use. */
export function filePicture(figures: readonly DrawnFigure[], width: number): ReturnType<SavedFigure['picture']> {
  const placed = figures.map((figure) => ({ figure, placement: figure.place(width) }));
  const panels = placed.map(({ figure: { title, isPanel, draw }, placement }): Panel => {
    const drawing = draw(placement, `file-${placement.series[0]?.refArea ?? ''}`);
    return { drawing, width, height: placement.height, ...(isPanel && { name: title }) };
  });
  return { panels, shapes: shapesIn(placed.map(({ placement }) => placement)) };
}

const shapesIn = (placements: readonly LinePlacement[]): KeyShape[] =>
  shapesOf(placements.flatMap(({ series }) => series.flatMap(({ marks }) => marks)));

/** The drawing itself, its marks alive. */
function livePicture(figure: DrawnFigure, placement: LinePlacement, prefix: string, visit: Visit): SVGElement {
  const { observations } = figure;
  const drawing = toSvgElement(figure.draw(placement, prefix));
  const anchorOf = ({ at }: PlacedMark): Anchor => {
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = width / placement.width;
    const [x, y] = [left + at[0] * scale, top + at[1] * scale];
    const half = MARK / 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half, side: 'beside' };
  };
  const contentOf = (marks: readonly PlacedMark[]): Node => fragment(...receipts(marks, observations, visit));
  const card = receiptCard();
  watchMarks(drawing, placement, {
    look(marks) {
      if (card.isPinned) return;
      light(drawing, marks);
      const [nearest] = marks;
      if (nearest) card.preview(contentOf(marks), anchorOf(nearest));
      else card.endPreview();
    },
    open(marks) {
      const [nearest] = marks;
      if (!nearest) return;
      card.close({ keepFocus: true });
      light(drawing, marks);
      card.pin(contentOf(marks), anchorOf(nearest), {
        label: nearest.label,
        closeLabel: visit.words.receipt.close,
        returnTo: elementOf(drawing, nearest),
        onClose: () => light(drawing, []),
      });
    },
  });
  return drawing;
}

const elementOf = (drawing: SVGElement, { observations }: PlacedMark): SVGElement | undefined =>
  drawing.querySelector<SVGElement>(`[data-observation="${observations[0]}"]`) ?? undefined;

function receipts(
  marks: readonly PlacedMark[],
  observations: ReadonlyMap<string, SourcedObservation>,
  visit: Visit,
): HTMLElement[] {
  return marks.flatMap(({ shape, observations: ids }) => {
    const found = ids.flatMap((id) => observations.get(id) ?? []);
    if (shape === 'worded') return found.map((observation) => receipt(observation, visit));
    const [first, ...repeats] = found;
    return first ? [receipt(first, visit, { isEarlier: shape === 'replaced', repeats: repeats.length })] : [];
  });
}

function light(drawing: SVGElement, marks: readonly PlacedMark[]): void {
  for (const lit of drawing.querySelectorAll('.current')) lit.classList.remove('current');
  for (const mark of marks) elementOf(drawing, mark)?.classList.add('current');
}
