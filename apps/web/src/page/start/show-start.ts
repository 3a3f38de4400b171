import { listFacets, toSeries } from '@gongbao/widget/chart';
import { type Indicator, loadIndicators } from '../../data/indicators.ts';
import { loadObservations } from '../../data/observations.ts';
import { loadReports, type ReportSummary } from '../../data/reports.ts';
import { element } from '../../dom/element.ts';
import { drawnFigure } from '../../figure/drawn-figure.ts';
import { foldedFigures } from '../../figure/figures-table.ts';
import { seriesFigure } from '../../figure/series-figure.ts';
import { namedFor } from '../../text/indicator-name.ts';
import { placeNames } from '../../text/place-name.ts';
import { indicatorPicker } from '../indicators/indicator-picker.ts';
import type { Page, Visit } from '../page.ts';

/** The question of the first screen: the nation's growth, as planned and as reported. */
const OPENING = { indicator: 'gdp', place: '000000', measure: 'growth' } as const;

/** A real question answered with real data, and the ways on. */
export async function showStart(visit: Visit): Promise<Page> {
  const [indicators, reports] = await Promise.all([loadIndicators(), loadReports()]);
  const { start, name } = visit.words;
  const answer = await openingFigure(indicators, reports, visit);
  const content = element(
    'div',
    { class: 'start-page' },
    element(
      'header',
      {},
      element('h1', { tabindex: -1 }, answer ? start.question : visit.words.motto),
      element('p', { class: 'lead' }, start.lead),
      indicatorPicker(indicators, visit, OPENING.indicator),
    ),
    answer,
    waysOn(indicators, reports, visit),
  );
  return { title: name, content };
}

async function openingFigure(indicators: readonly Indicator[], reports: readonly ReportSummary[], visit: Visit) {
  const known = indicators.find(({ id }) => id === OPENING.indicator);
  const indicator = known && namedFor(known, [OPENING.place]);
  const { items } = await loadObservations({ indicator: OPENING.indicator, place: OPENING.place });
  const facet = listFacets(items).find(({ facet: { measure } }) => measure === OPENING.measure)?.facet;
  if (!indicator || !facet) return undefined;
  const data = toSeries(items, facet, {
    nameOf: placeNames(items, visit),
    reports: reports.map(({ report }) => ({ refArea: report.refArea?.code ?? null, year: report.year })),
  });
  const observations = new Map(items.filter(({ measure }) => measure === facet.measure).map((item) => [item.id, item]));
  const { words, language, href } = visit;
  const title = `${words.nation} · ${words.indicator.titleOf(indicator.names[language], words.start.growth)}`;
  const parts = { data, observations, title };
  return element(
    'div',
    { class: 'answer' },
    drawnFigure(seriesFigure(parts, visit), visit),
    element(
      'p',
      { class: 'tools' },
      element(
        'a',
        { class: 'button', href: href(`/indicators/${indicator.id}`, { measure: OPENING.measure }) },
        words.start.showAll,
      ),
    ),
    foldedFigures(parts, visit),
  );
}

function waysOn(indicators: readonly Indicator[], reports: readonly ReportSummary[], visit: Visit): HTMLElement {
  const { start } = visit.words;
  const withData = indicators.filter(({ observations }) => observations !== 0);
  const ways = [
    { href: '/places', title: start.byPlace, text: start.byPlaceText(placeCount(reports)) },
    { href: '/indicators', title: start.byIndicator, text: start.byIndicatorText(withData.length) },
    { href: '/reports', title: start.byReport, text: start.byReportText(reports.length) },
    { href: '/read', title: visit.words.ownReport.title, text: visit.words.ownReport.privacy },
  ];
  return element(
    'section',
    { class: 'ways-on' },
    element('h2', {}, start.waysOn),
    element(
      'ul',
      {},
      ...ways.map(({ href, title, text }) =>
        element('li', {}, element('h3', {}, element('a', { href: visit.href(href) }, title)), element('p', {}, text)),
      ),
    ),
  );
}

const placeCount = (reports: readonly ReportSummary[]): number =>
  new Set(reports.map(({ report }) => report.refArea?.code)).size;
