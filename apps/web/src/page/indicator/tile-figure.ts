import {
  type CompareData,
  chartWords,
  drawTiles,
  formatPeriod,
  placeTiles,
  type SvgNode,
  svg,
  type TileMap,
  type TileStatus,
  tileStatuses,
  tileStyle,
  toSvgElement,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../../data/observation.ts';
import { element } from '../../dom/element.ts';
import { figureEnding } from '../../figure/drawn-figure.ts';
import { filePalette } from '../../figure/figure-tools.ts';
import { enlarge, textScale } from '../../figure/text-scale.ts';
import { placeLabel } from '../../text/place-name.ts';
import type { Visit } from '../page.ts';

const FILE_WIDTH = 960;

/** A map as it is kept: names for readers of Chinese, and what English names are abbreviated to. */
export interface TileMapFile extends TileMap {
  readonly names: { readonly zh: string; readonly en: string };
}

interface Shown {
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  /** What the indicator is called. */
  readonly name: string;
  /** Where the period is shown for ever. */
  readonly address: string;
}

/** Places as tiles about where they lie, the larger the number the stronger the tone; results or targets, as asked. */
export function tileFigure(data: CompareData, map: TileMapFile, { observations, name, address }: Shown, visit: Visit) {
  const { words, language } = visit;
  const kind = map.names[language];
  const named = tilesFor(map, visit);
  const statuses = tileStatuses(data, named);
  const status = statuses.find((known) => known === visit.query.tiles) ?? statuses[0] ?? 'result';
  const what = statusName(status, visit);
  const label = words.indicator.tilesSummary(kind);
  const holder = element('div', { class: 'picture drawn' });
  const key = element('div');
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0) return;
    const scale = textScale(width);
    const placed = placeTiles(data, named, { width: Math.floor(width / scale), language, status });
    holder.replaceChildren(enlarge(toSvgElement(drawTiles(placed, label)), placed.width, scale));
    explain(key, placed.abbreviations, visit);
  }).observe(holder);
  const measure = chartWords[language].measure[data.facet.measure];
  const unit = data.unit === null ? '' : words.indicator.tilesUnit(data.unit);
  const inFile = placeTiles(data, named, { width: FILE_WIDTH, language, status });
  const saved = {
    title: `${words.indicator.compareTitle(name, measure, formatPeriod(data.period))} · ${kind} · ${what}`,
    address,
    observations: inFile.tiles.flatMap(({ observation }) => observations.get(observation ?? '') ?? []),
    picture: () => ({
      panels: [{ drawing: withTones(drawTiles(inFile, label)), width: inFile.width, height: inFile.height }],
      shapes: [],
    }),
  };
  return element(
    'figure',
    { class: 'figure' },
    element(
      'figcaption',
      {},
      element('h3', {}, `${kind} · ${what}`),
      element('p', {}, words.indicator.tilesText, unit),
      statuses.length > 1 && statusChoices(statuses, status, visit),
    ),
    holder,
    key,
    figureEnding(saved, visit),
  );
}

const statusName = (status: TileStatus, { language }: Visit): string =>
  chartWords[language].status[status === 'result' ? 'actual' : status];

function statusChoices(statuses: readonly TileStatus[], chosen: TileStatus, visit: Visit): HTMLElement {
  const { words, hrefWith } = visit;
  const items = statuses.map((status) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: hrefWith({ tiles: status }), 'data-tiles': status, 'aria-current': status === chosen && 'true' },
        statusName(status, visit),
      ),
    ),
  );
  return element('div', { class: 'choices' }, element('ul', { 'aria-label': words.report.status }, ...items));
}

/** The map under the names that its reader knows; Chinese names are short enough for any tile. */
const tilesFor = (map: TileMapFile, visit: Visit): TileMap => ({
  tiles: map.tiles.map(({ abbreviation, ...tile }) => ({
    ...tile,
    name: placeLabel(tile, visit),
    abbreviation: visit.language === 'en' ? abbreviation : undefined,
  })),
});

type Abbreviations = ReturnType<typeof placeTiles>['abbreviations'];

/** What the letters on narrow tiles stand for, one key away; left alone while it says the same. */
function explain(key: HTMLElement, abbreviations: Abbreviations, { words }: Visit): void {
  if (abbreviations.length > 0 === key.hasChildNodes()) return;
  const inOrder = [...abbreviations].sort((a, b) => a.short.localeCompare(b.short, 'en'));
  const pairs = inOrder.map(({ short, name }) => element('div', {}, element('dt', {}, short), element('dd', {}, name)));
  const folded = element(
    'details',
    { class: 'abbreviations' },
    element('summary', {}, words.indicator.abbreviations),
    element('dl', {}, ...pairs),
  );
  key.replaceChildren(...(pairs.length > 0 ? [folded] : []));
}

/** A file brings its own tones along; on the page they are in its style sheet. */
const withTones = (drawing: SvgNode): SvgNode => ({
  ...drawing,
  children: [svg('style', {}, [tileStyle(filePalette())]), ...drawing.children],
});
