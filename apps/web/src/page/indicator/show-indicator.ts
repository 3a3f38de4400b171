import {
  type CountedFacet,
  type Facet,
  indicatorNameFor,
  listFacets,
  type SeriesContext,
  type SeriesData,
  toSeries,
} from '@gongbao/widget/chart';
import { readList } from '../../address/address.ts';
import { ApiFailure } from '../../data/fetch-json.ts';
import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import type { SourcedObservation } from '../../data/observation.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadReports } from '../../data/reports.ts';
import { element, fragment } from '../../dom/element.ts';
import { drawnFigure, figureEnding, filePicture } from '../../figure/drawn-figure.ts';
import { embedCode } from '../../figure/embed-code.ts';
import { foldedFigures } from '../../figure/figures-table.ts';
import { markKey } from '../../figure/mark-key.ts';
import { seriesFigure } from '../../figure/series-figure.ts';
import { usedObservations } from '../../figure/used-observations.ts';
import { placeNames } from '../../text/place-name.ts';
import { indicatorPicker } from '../indicators/indicator-picker.ts';
import type { Page, Visit } from '../page.ts';
import { aboutIndicator } from './about-indicator.ts';
import { type Arrangement, chooseArrangement } from './choose-arrangement.ts';
import { chooseFacet } from './choose-facet.ts';
import { comparedPeriod, compareView } from './compare-view.ts';
import { arrangementChoices, facetChoices, measureName, placeChoices } from './indicator-choices.ts';
import { ofPeriod } from './of-period.ts';

/** One indicator: every place's targets and results over the periods, drawn and as a table. */
export async function showIndicator(visit: Visit): Promise<Page> {
  const id = visit.params.id ?? '';
  const [indicators, pages] = await Promise.all([loadIndicators(), loadObservations({ indicator: id })]);
  const indicator = indicators.find((entry) => entry.id === id);
  if (!indicator) throw new ApiFailure('not-found', id);
  const name = indicator.names[visit.language];
  const facets = listFacets(pages.items);
  const facet = chooseFacet(facets, visit.query);
  const picker = indicatorPicker(indicators, visit, id);
  const shown = facet
    ? await showFacet({ facet, facets, observations: pages.items, name, id }, visit)
    : { controls: undefined, figure: element('p', {}, visit.words.indicator.none) };
  const content = element(
    'div',
    { class: 'indicator-page' },
    element('header', {}, element('h1', { tabindex: -1 }, name), picker, shown.controls),
    element(
      'div',
      { class: 'main-column' },
      shown.figure,
      pages.isWhole ? undefined : note(visit.words.indicator.partial),
    ),
    aboutIndicator(indicator satisfies Indicator, visit),
  );
  return { title: name, content };
}

const note = (text: string): HTMLElement => element('p', { class: 'note' }, text);

interface ShownFacet {
  readonly facet: Facet;
  readonly facets: readonly CountedFacet[];
  readonly observations: readonly SourcedObservation[];
  readonly name: string;
  readonly id: string;
}

async function showFacet({ facet, facets, observations, name, id }: ShownFacet, visit: Visit) {
  const codes = new Set(observations.flatMap(({ refArea }) => refArea ?? []));
  const context = { nameOf: placeNames(observations, visit), reports: await reportsOf([...codes]) };
  const data = toSeries(observations, facet, context);
  const chosen = readList(visit.query.places).filter((code) => codes.has(code));
  const arrangement = chooseArrangement(data, visit.query.view, matchMedia('(max-width: 640px)').matches);
  const shown = new Map(observations.map((observation) => [observation.id, observation]));
  const used = usedObservations(data, shown);
  const { words } = visit;
  const places = data.places.map(({ refArea }) => refArea);
  const title = words.indicator.titleOf(indicatorNameFor(name, places), measureName(facet, visit));
  const parts = { data, observations: used, title, chosen };
  const isCompared = arrangement === 'compare' && data.places.length > 1;
  const tabled = arrangement === 'compare' ? ofPeriod(data, comparedPeriod(data, visit)) : data;
  return {
    controls: element(
      'div',
      { class: 'controls' },
      facetChoices(facets, facet, visit),
      data.places.length > 1 && arrangementChoices(arrangement, visit),
      data.places.length > 1 && placeChoices(data.places, chosen, visit),
    ),
    figure: fragment(
      await arranged(arrangement, { ...parts, context, name }, visit),
      embedCode(
        {
          indicator: id,
          title,
          measure: facet.measure,
          places: chosen,
          kind: isCompared ? 'compare' : 'series',
          period: isCompared ? comparedPeriod(data, visit) : undefined,
        },
        visit,
      ),
      tabled.undrawn.length > 0 ? note(words.indicator.undrawn(tabled.undrawn.length)) : undefined,
      foldedFigures({ ...parts, data: tabled }, visit),
    ),
  };
}

/** Which reports are missing matters where a place stands alone; more places than these are not looked up one by one. */
const MOST_LOOKED_UP = 24;

async function reportsOf(codes: readonly string[]): Promise<SeriesContext['reports']> {
  if (codes.length > MOST_LOOKED_UP) return null;
  const lists = await Promise.all(codes.map((code) => loadReports(code)));
  return lists.flat().map(({ report }) => ({ refArea: report.refArea?.code ?? null, year: report.year }));
}

type Sourced = ReadonlyMap<string, SourcedObservation>;

/** One chart of all places, one for each, or all in one period; a place alone has only the first. */
async function arranged(
  arrangement: Arrangement,
  parts: Panels & { name: string },
  visit: Visit,
): Promise<HTMLElement> {
  if (parts.data.places.length > 1 && arrangement === 'apart') return panels(parts, visit);
  if (parts.data.places.length > 1 && arrangement === 'compare') return compareView(parts, visit);
  return drawnFigure(seriesFigure(parts, visit), visit);
}

interface Panels {
  readonly data: SeriesData;
  readonly observations: Sourced;
  readonly title: string;
  readonly chosen: readonly string[];
  readonly context: SeriesContext;
}

/** One chart a place, each in its own unit and on its own scale, over the same years; the chosen ones first. */
function panels({ data, observations, title, chosen, context }: Panels, visit: Visit): HTMLElement {
  const rank = (code: string): number => (chosen.includes(code) ? 0 : 1);
  const figures = [...data.places]
    .sort((a, b) => rank(a.refArea) - rank(b.refArea))
    .map(({ refArea, name }) => {
      const own = [...observations.values()].filter((observation) => observation.refArea === refArea);
      const alone = { ...toSeries(own, data.facet, context), years: data.years };
      return seriesFigure({ data: alone, observations, title: name, height: 240, isPanel: true }, visit);
    });
  const picture = () => filePicture(figures, 300);
  return element(
    'section',
    { class: 'figure' },
    element('h2', {}, title),
    element('p', { class: 'note' }, visit.words.indicator.ownScales),
    element('div', { class: 'panels' }, ...figures.map((figure) => drawnFigure(figure, visit))),
    markKey(picture().shapes, visit),
    figureEnding({ title, observations: [...observations.values()], picture }, visit),
  );
}
