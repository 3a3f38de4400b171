import {
  darkPalette,
  drawFrame,
  type KeyShape,
  lightPalette,
  type Palette,
  type Panel,
  placeFrame,
  toSvgText,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';
import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';
import { formatDate } from '../text/format-date.ts';
import { figuresCsv } from './figures-csv.ts';
import { placeInReport } from './receipt.ts';
import { fileName, saveFile } from './save-file.ts';
import { sourceText } from './source-line.ts';
import { svgToPng } from './svg-to-png.ts';

export interface SavedFigure {
  readonly title: string;
  readonly observations: readonly SourcedObservation[];
  /** Where the same is shown for ever, where the page's own address leaves something to the data of the day. */
  readonly address?: string | undefined;
  /** The drawings, each at its width in a file, and the marks to be explained under them. */
  readonly picture: () => { readonly panels: readonly Panel[]; readonly shapes: readonly KeyShape[] };
}

const FILE_WIDTH = 1008;

/** The downloads of a figure: the picture, and its figures as a table; each says its source. */
export function figureTools(figure: SavedFigure, visit: Visit): HTMLElement {
  const { words } = visit;
  const save: readonly [string, () => void | Promise<void>][] = [
    [
      'SVG',
      () => saveFile(new Blob([framed(figure, visit).svg], { type: 'image/svg+xml' }), fileName(figure.title, 'svg')),
    ],
    ['PNG', () => savePng(figure, visit)],
    ['CSV', () => saveFile(new Blob([csv(figure, visit)], { type: 'text/csv' }), fileName(figure.title, 'csv'))],
  ];
  const buttons = save.map(([name, run]) => {
    const button = element('button', { class: 'tool', type: 'button', 'data-format': name }, name);
    button.addEventListener('click', () => void run());
    return button;
  });
  return element('p', { class: 'figure-tools' }, element('span', {}, words.figure.download), ...buttons);
}

async function savePng(figure: SavedFigure, visit: Visit): Promise<void> {
  const { svg, width, height } = framed(figure, visit);
  saveFile(await svgToPng(svg, { width, height }), fileName(figure.title, 'png'));
}

/** The colours that the reader sees. */
export const filePalette = (): Palette =>
  matchMedia('(prefers-color-scheme: dark)').matches ? darkPalette : lightPalette;

/** The picture in the colours that the reader sees, with its source, citation and address. */
function framed(figure: SavedFigure, visit: Visit) {
  const { title, picture, observations } = figure;
  const notes = [sourceText(observations, visit), citation(figure, visit)];
  const { panels, shapes } = picture();
  const key = { shapes, language: visit.language };
  const frame = placeFrame({ title, panels, key, notes, width: FILE_WIDTH });
  return { svg: toSvgText(drawFrame(frame, filePalette())), width: frame.width, height: frame.height };
}

function citation({ title, address = location.href }: SavedFigure, { words, language }: Visit): string {
  const today = formatDate(new Date().toISOString().slice(0, 10), language);
  return words.figure.citation(title, decodeURI(new URL(address, location.href).href), today);
}

function csv(figure: SavedFigure, visit: Visit): string {
  const addressOf = (observation: SourcedObservation): string =>
    new URL(placeInReport(visit, observation), location.href).href;
  return figuresCsv(figure.observations, { citation: citation(figure, visit), addressOf });
}
