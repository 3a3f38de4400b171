import { listFacets, sameFacet, toSeries } from '@gongbao/widget/chart';
import { group } from 'd3-array';
import type { Indicator } from '../../data/indicators.ts';
import type { SourcedObservation } from '../../data/observation.ts';
import type { ReportSummary } from '../../data/reports.ts';
import { element, fragment } from '../../dom/element.ts';
import { drawnFigure } from '../../figure/drawn-figure.ts';
import { foldedFigures } from '../../figure/figures-table.ts';
import { seriesFigure } from '../../figure/series-figure.ts';
import { usedObservations } from '../../figure/used-observations.ts';
import { placeNames } from '../../text/place-name.ts';
import { chooseFacet } from '../indicator/choose-facet.ts';
import { facetChoices, measureName } from '../indicator/indicator-choices.ts';
import type { Visit } from '../page.ts';

export interface PlaceData {
  readonly observations: readonly SourcedObservation[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly ReportSummary[];
}

/** Any indicator of the place over the years, with its vintages and gaps. */
export function placeSeries({ observations, indicators, reports }: PlaceData, visit: Visit): HTMLElement {
  const { words, language } = visit;
  const linked = group(observations, ({ indicator }) => indicator.id);
  const present = indicators
    .filter(({ id }) => linked.has(id))
    .sort((a, b) => (linked.get(b.id)?.length ?? 0) - (linked.get(a.id)?.length ?? 0));
  const chosen = present.find(({ id }) => id === visit.query.indicator) ?? present[0];
  const section = element('section', {}, element('h2', {}, words.place.series));
  if (!chosen) return section;
  const own = linked.get(chosen.id) ?? [];
  const facets = listFacets(own);
  const facet = chooseFacet(facets, visit.query);
  section.append(element('p', { class: 'note hint' }, words.place.seriesText), picker(present, chosen, visit));
  if (!facet) return section;
  const data = toSeries(own, facet, {
    nameOf: placeNames(own, visit),
    reports: reports.map(({ report }) => ({ refArea: report.refArea?.code ?? null, year: report.year })),
  });
  const used = usedObservations(data, new Map(own.map((observation) => [observation.id, observation])));
  const title = words.indicator.titleOf(chosen.names[language], measureName(facet, visit));
  const parts = { data, observations: used, title };
  section.append(
    fragment(
      facets.some((other) => !sameFacet(other.facet, facet)) && facetChoices(facets, facet, visit),
      drawnFigure(seriesFigure(parts, visit), visit),
      foldedFigures(parts, visit),
    ),
  );
  return section;
}

function picker(
  indicators: readonly Indicator[],
  chosen: Indicator,
  { words, language, go, hrefWith }: Visit,
): HTMLElement {
  const select = element('select', { id: 'place-indicator' });
  for (const { id, names } of indicators)
    select.append(element('option', { value: id, selected: id === chosen.id }, names[language]));
  select.addEventListener('change', () =>
    go(hrefWith({ indicator: select.value, measure: undefined, unit: undefined, periods: undefined })),
  );
  return element(
    'div',
    { class: 'field picker' },
    element('label', { for: select.id }, words.indicator.choose),
    select,
  );
}
