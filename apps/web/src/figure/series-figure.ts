import {
  type ChartWords,
  chartWords,
  drawLine,
  type LineLayout,
  type LinePlacement,
  type Panel,
  type PlacedMark,
  placeLine,
  type SeriesData,
  toSvgElement,
  watchMarks,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';
import { element, fragment } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';
import { englishUnit } from '../text/english-unit.ts';
import { figureTools, type SavedFigure } from './figure-tools.ts';
import { markKey } from './mark-key.ts';
import { receipt } from './receipt.ts';
import { receiptCard } from './receipt-card.ts';
import { sourceLine } from './source-line.ts';

export interface SeriesFigure {
  readonly data: SeriesData;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly title: string;
  /** Says what a reader needs to know before reading the chart. */
  readonly subtitle?: string;
  readonly chosen?: readonly string[];
  readonly height?: number;
  /** A panel among others leaves the key and the source to the whole. */
  readonly isPanel?: boolean;
}

let drawn = 0;

/** A series chart with everything that belongs to it: title, marks that show their receipts, key and source. */
export function seriesFigure(figure: SeriesFigure, visit: Visit): HTMLElement {
  const { title, subtitle, isPanel, observations, data } = figure;
  const holder = element('div', { class: 'picture' });
  const key = element('div');
  const heading = element(isPanel ? 'h3' : 'h2', {}, title);
  drawn += 1;
  const prefix = `figure-${drawn}`;
  const draw = (width: number): void => {
    const placement = placeLine(data, { ...layoutOf(figure, visit), width });
    holder.replaceChildren(picture(figure, placement, prefix, visit));
    if (!isPanel) key.replaceChildren(markKey(placement, visit));
  };
  let lastWidth = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === lastWidth) return;
    lastWidth = width;
    draw(width);
  }).observe(holder);
  return element(
    'figure',
    { class: 'figure' },
    element('figcaption', {}, heading, subtitle ? element('p', {}, subtitle) : undefined),
    holder,
    !isPanel &&
      fragment(
        key,
        ending(
          { title, observations: [...observations.values()], panels: () => [filePanel(figure, FILE_WIDTH, visit)] },
          visit,
        ),
      ),
  );
}

function layoutOf({ data, height, chosen }: SeriesFigure, { language }: Visit): Omit<LineLayout, 'width'> {
  const unitGloss = language === 'en' && data.unit !== null && data.unit !== '%' ? englishUnit(data.unit) : undefined;
  return { language, ...(height && { height }), ...(chosen && { chosen }), ...(unitGloss && { unitGloss }) };
}

/** Inside a file's margins. */
const FILE_WIDTH = 960;

/** What stands under every figure. */
export const ending = (saved: SavedFigure, visit: Visit): Node =>
  fragment(sourceLine(saved.observations, visit), figureTools(saved, visit));

/** The drawing of a figure at a width of its own, for a file. */
export function filePanel(figure: SeriesFigure, width: number, visit: Visit): Panel {
  const { data, title, isPanel } = figure;
  const { language } = visit;
  const placement = placeLine(data, { ...layoutOf(figure, visit), width });
  const summary = summarise(data, title, chartWords[language]);
  const drawing = drawLine(placement, { title, summary, prefix: `file-${data.places[0]?.refArea ?? ''}` });
  return { drawing, width, height: placement.height, ...(isPanel && { name: title }) };
}

/** The drawing itself, its marks alive. */
function picture({ data, observations, title }: SeriesFigure, placement: LinePlacement, prefix: string, visit: Visit) {
  const summary = summarise(data, title, chartWords[visit.language]);
  const drawing = toSvgElement(drawLine(placement, { title, summary, prefix }));
  const anchorOf = ({ at }: PlacedMark): { x: number; y: number } => {
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = width / placement.width;
    return { x: left + at[0] * scale, y: top + at[1] * scale };
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
      const returnTo =
        drawing.querySelector<SVGElement>(`[data-observation="${nearest.observations[0]}"]`) ?? undefined;
      const { close } = visit.words.receipt;
      card.pin(contentOf(marks), anchorOf(nearest), {
        label: nearest.label,
        closeLabel: close,
        returnTo,
        onClose: () => light(drawing, []),
      });
    },
  });
  return drawing;
}

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
  for (const { observations } of marks) {
    drawing.querySelector(`[data-observation="${observations[0]}"]`)?.classList.add('current');
  }
}

function summarise({ places, years }: SeriesData, title: string, words: ChartWords): string {
  const count = (of: 'results' | 'targets' | 'worded'): number =>
    places.reduce((sum, place) => sum + place[of].length, 0);
  return words.summary({
    title,
    places: places.length,
    results: count('results'),
    targets: count('targets') + count('worded'),
    years: years ? `${years[0]}–${years[1]}` : '—',
  });
}
