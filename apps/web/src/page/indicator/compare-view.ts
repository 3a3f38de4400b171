import {
  type CompareData,
  chartWords,
  drawLine,
  formatPeriod,
  fullestPeriod,
  periodsOf,
  placeCompare,
  type SeriesData,
  silentNote,
  toCompare,
} from '@gongbao/widget/chart';
import type { SourcedObservation } from '../../data/observation.ts';
import { element } from '../../dom/element.ts';
import { type DrawnFigure, drawnFigure } from '../../figure/drawn-figure.ts';
import { unitGloss } from '../../text/english-unit.ts';
import type { Visit } from '../page.ts';
import { type TileMapFile, tileFigure } from './tile-figure.ts';

export interface CompareView {
  readonly data: SeriesData;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly name: string;
  readonly chosen: readonly string[];
}

/** All places side by side in one period: in rows, and as tiles where several lie on one map. */
export async function compareView(view: CompareView, visit: Visit): Promise<HTMLElement> {
  const periods = periodsOf(view.data);
  const period = comparedPeriod(view.data, visit);
  const data = toCompare(view.data, period);
  const maps = await tileMaps(data);
  return element(
    'div',
    {},
    periodChoices(periods, period, visit),
    rows(data, view, visit),
    ...maps.map((map) => tileFigure(data, map, { ...view, address: comparedAddress(data, visit) }, visit)),
  );
}

/** The period that an address names, else the newest of those on which most places speak. */
export const comparedPeriod = (data: SeriesData, { query }: Pick<Visit, 'query'>): string =>
  periodsOf(data).find((known) => known === query.period) ?? fullestPeriod(data) ?? '';

/** The address that goes on showing this period when newer reports come. */
const comparedAddress = ({ period, facet }: CompareData, { hrefWith }: Pick<Visit, 'hrefWith'>): string =>
  hrefWith({
    view: 'compare',
    measure: facet.measure,
    periods: facet.cadence === 'span' ? 'spans' : undefined,
    period,
  });

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
  const summary = words.indicator.compareSummary(data.places.length) + silentNote(data, language);
  const figure: DrawnFigure = {
    title,
    observations: shown,
    address: comparedAddress(data, visit),
    place: (width) => placeCompare(data, { width, language, chosen, ...(gloss && { unitGloss: gloss }) }),
    draw: (placement, prefix) => drawLine(placement, { title, summary, prefix }),
  };
  return drawnFigure(figure, visit);
}

const loadMaps = async (): Promise<readonly TileMapFile[]> => [
  (await import('../../../../../data/tile-maps/provinces.json')).default,
  (await import('../../../../../data/tile-maps/chongqing.json')).default,
];

/** A map of one tile says less than a row. */
async function tileMaps({ places }: CompareData): Promise<readonly TileMapFile[]> {
  const codes = new Set(places.map(({ refArea }) => refArea));
  return (await loadMaps()).filter(({ tiles }) => tiles.filter(({ code }) => codes.has(code)).length > 1);
}
