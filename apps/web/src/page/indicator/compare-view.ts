import {
  type CompareData,
  chartWords,
  drawLine,
  drawTiles,
  formatPeriod,
  periodsOf,
  placeCompare,
  placeTiles,
  type SeriesData,
  type SvgNode,
  svg,
  type TileMap,
  tileStyle,
  toCompare,
  toSvgElement,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../../data/observation.ts';
import { element } from '../../dom/element.ts';
import { type DrawnFigure, drawnFigure, figureEnding } from '../../figure/drawn-figure.ts';
import { filePalette } from '../../figure/figure-tools.ts';
import { enlarge, textScale } from '../../figure/text-scale.ts';
import { unitGloss } from '../../text/english-unit.ts';
import { placeLabel } from '../../text/place-name.ts';
import type { Visit } from '../page.ts';

const FILE_WIDTH = 960;

export interface CompareView {
  readonly data: SeriesData;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly name: string;
  readonly chosen: readonly string[];
}

interface NamedTileMap extends TileMap {
  readonly names: { readonly zh: string; readonly en: string };
}

/** All places side by side in one period: in rows, and as tiles where several lie on one map. */
export async function compareView(view: CompareView, visit: Visit): Promise<HTMLElement> {
  const periods = periodsOf(view.data);
  const period = periods.find((known) => known === visit.query.period) ?? fullest(view.data, periods);
  const data = toCompare(view.data, period);
  const maps = await tileMaps(data);
  return element(
    'div',
    {},
    periodChoices(periods, period, visit),
    rows(data, view, visit),
    ...maps.map((map) => tileFigure(data, map, view, visit)),
  );
}

/** The newest of the periods on which most places speak. */
function fullest(data: SeriesData, periods: readonly string[]): string {
  const counts = periods.map((period) => toCompare(data, period).places.length);
  return periods[counts.indexOf(Math.max(...counts))] ?? '';
}

function periodChoices(periods: readonly string[], chosen: string, { words, hrefWith }: Visit): HTMLElement {
  const items = periods.map((period) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: hrefWith({ period }),
          id: `period-${period.replace('/', '-')}`,
          'aria-current': period === chosen && 'true',
        },
        formatPeriod(period),
      ),
    ),
  );
  return element(
    'div',
    { class: 'choices' },
    element('span', { class: 'label' }, words.report.period),
    element('ul', { 'aria-label': words.report.period }, ...items),
  );
}

function rows(data: CompareData, { observations, name, chosen }: CompareView, visit: Visit): HTMLElement {
  const { words, language } = visit;
  const measure = chartWords[language].measure[data.facet.measure];
  const title = words.indicator.compareTitle(name, measure, formatPeriod(data.period));
  const gloss = unitGloss(data.unit, language);
  const shown = new Map([...observations].filter(([, { period }]) => period === data.period));
  const summary = words.indicator.compareSummary(data.places.length);
  const figure: DrawnFigure = {
    title,
    observations: shown,
    place: (width) => placeCompare(data, { width, language, chosen, ...(gloss && { unitGloss: gloss }) }),
    draw: (placement, prefix) => drawLine(placement, { title, summary, prefix }),
  };
  return drawnFigure(figure, visit);
}

const loadMaps = async (): Promise<readonly NamedTileMap[]> => [
  (await import('../../../../../data/tile-maps/provinces.json')).default,
  (await import('../../../../../data/tile-maps/chongqing.json')).default,
];

/** A map of one tile says less than a row. */
async function tileMaps({ places }: CompareData): Promise<readonly NamedTileMap[]> {
  const codes = new Set(places.map(({ refArea }) => refArea));
  return (await loadMaps()).filter(({ tiles }) => tiles.filter(({ code }) => codes.has(code)).length > 1);
}

/** Names of two or three characters fit the small tiles of a narrow page. */
const ROOM_FOR_ENGLISH = 66;

function tileFigure(
  data: CompareData,
  map: NamedTileMap,
  { observations, name }: CompareView,
  visit: Visit,
): HTMLElement {
  const { words, language } = visit;
  const kind = map.names[language];
  const english = { ...map, tiles: map.tiles.map((tile) => ({ ...tile, name: placeLabel(tile, visit) })) };
  const tilesAt = (width: number): ReturnType<typeof placeTiles> => {
    const placed = placeTiles(data, english, { width, language });
    const hasRoom = (placed.tiles[0]?.box.width ?? 0) >= ROOM_FOR_ENGLISH;
    return hasRoom ? placed : placeTiles(data, map, { width, language });
  };
  const label = words.indicator.tilesSummary(kind);
  const holder = element('div', { class: 'picture drawn' });
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0) return;
    const scale = textScale(width);
    const placed = tilesAt(Math.floor(width / scale));
    holder.replaceChildren(enlarge(toSvgElement(drawTiles(placed, label)), placed.width, scale));
  }).observe(holder);
  const measure = chartWords[language].measure[data.facet.measure];
  const unit = data.unit === null ? '' : words.indicator.tilesUnit(data.unit);
  const inFile = tilesAt(FILE_WIDTH);
  const saved = {
    title: `${words.indicator.compareTitle(name, measure, formatPeriod(data.period))} · ${kind}`,
    observations: inFile.tiles.flatMap(({ observation }) => observations.get(observation ?? '') ?? []),
    picture: () => ({
      panels: [{ drawing: withTones(drawTiles(inFile, label)), width: inFile.width, height: inFile.height }],
      shapes: [],
    }),
  };
  return element(
    'figure',
    { class: 'figure' },
    element('figcaption', {}, element('h3', {}, kind), element('p', {}, words.indicator.tilesText, unit)),
    holder,
    figureEnding(saved, visit),
  );
}

/** A file brings its own tones along; on the page they are in its style sheet. */
const withTones = (drawing: SvgNode): SvgNode => ({
  ...drawing,
  children: [svg('style', {}, [tileStyle(filePalette())]), ...drawing.children],
});
