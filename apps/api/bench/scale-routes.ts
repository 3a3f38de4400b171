import { scaleIndicators, scalePlace, scaleYears } from './scale-rows.ts';

/** The address of a request: `n` counts up, `places` is how many there are. */
type Route = (n: number, places: number) => string;

const indicator = (n: number): string => `indicator=indicator-${n % scaleIndicators}`;
const place = (n: number, places: number): string => `place=${scalePlace(n % places)}`;
const year = (n: number): number => 2001 + (n % scaleYears);
const report = (n: number, places: number): string => `${scalePlace(n % places)}-${year(n)}-gwr`;
const day = (n: number): string => `2026-0${1 + (n % 9)}-${10 + (n % 18)}`;

const observations =
  (filter: Route): Route =>
  (n, places) =>
    `/v1/observations?${filter(n, places)}&limit=20`;

const sized =
  (path: Route): Route =>
  (n, places) =>
    `${path(n, places)}&limit=20`;

/** Every route that reads, and every filter of observations; of some the pairs that are asked most. */
export const scaleRoutes: Readonly<Record<string, Route>> = {
  'observations: all': observations(() => 'order=place'),
  'observations: all, the newest first': observations(() => 'order=-period'),
  'observations: indicator': observations(indicator),
  'observations: indicator by period': observations((n) => `${indicator(n)}&order=-period`),
  'observations: indicator, place': observations((n, places) => `${indicator(n)}&${place(n, places)}`),
  'observations: indicator, period': observations((n) => `${indicator(n)}&period=${year(n)}`),
  'observations: indicator, status': observations((n) => `indicator=indicator-${(n * 3) % 45}&status=target`),
  'observations: indicator, from': observations((n) => `${indicator(n)}&from=2015`),
  'observations: place': observations(place),
  'observations: placeWithin': observations((n, places) => `placeWithin=${scalePlace(n % places)}`),
  'observations: placeWithin by period': observations(
    (n, places) => `placeWithin=${scalePlace(n % places)}&order=period`,
  ),
  'observations: period': observations((n) => `period=${year(n)}`),
  'observations: from': observations((n) => `from=${year(n)}`),
  'observations: from, to': observations((n) => `from=${year(n)}&to=${year(n) + 1}`),
  'observations: to by period': observations((n) => `to=${year(n)}&order=-period`),
  'observations: status': observations(() => 'status=target'),
  'observations: rare status': observations(() => 'status=estimate'),
  'observations: status, period': observations((n) => `status=target&period=${year(n)}`),
  'observations: status, from': observations((n) => `status=target&from=${year(n)}`),
  'observations: rare measure': observations(() => 'measure=rank'),
  'observations: measure, status': observations(() => 'measure=growth&status=actual'),
  'observations: linked': observations(() => 'linked=true'),
  'observations: not linked': observations(() => 'linked=false'),
  'observations: asOf': observations((n) => `asOf=${day(n)}`),
  'observations: asOf, indicator': observations((n) => `asOf=${day(n)}&${indicator(n)}`),
  'observations: asOf long ago': observations((n) => `asOf=2012-0${1 + (n % 9)}-15`),
  'observations: report': (n, places) => `/v1/reports/${report(n, places)}/observations?limit=50`,
  'one observation': (n, places) => `/v1/observations/${report(n, places)}@${100 + (n % 50) * 30}`,
  series: (n, places) => `/v1/series?${indicator(n)}&${place(n, places)}`,
  compare: sized((n) => `/v1/compare?${indicator(n)}&period=${year(n) - 1}`),
  'figures of a place': (n, places) => `/v1/figures?${indicator(n)}&${place(n, places)}`,
  ledger: (n, places) => `/v1/ledger?${place(n, places)}`,
  'ledger of an indicator': (n, places) => `/v1/ledger?${indicator(n)}&${place(n, places)}`,
  'ledger asOf': (n, places) => `/v1/ledger?${indicator(n)}&${place(n, places)}&asOf=${day(n)}`,
  terms: sized(() => '/v1/terms?'),
  'terms by words': sized((n) => `/v1/terms?q=第${100 + (n % 60)}号`),
  'terms by common words': sized(() => '/v1/terms?q=工程'),
  'search: a place': sized((n) => `/v1/search?q=云州${n % 30}区`),
  'search: common words': sized(() => '/v1/search?q=工程'),
  changes: sized(() => '/v1/changes?order=newest'),
  'changes since': sized(() => '/v1/changes?since=2026-01-01T00:00:00Z'),
  reports: sized(() => '/v1/reports?'),
  'reports of a place': sized((n, places) => `/v1/reports?${place(n, places)}`),
  'reports of a year': sized((n) => `/v1/reports?year=${year(n)}`),
  'reports of a kind': sized(() => '/v1/reports?kind=plan-report'),
  'reports by words': sized((n) => `/v1/reports?q=云州${n % 30}区`),
  'reports by common words': sized(() => '/v1/reports?q=工作报告'),
  'one report': (n, places) => `/v1/reports/${report(n, places)}`,
  'terms of a report': (n, places) => `/v1/reports/${report(n, places)}/terms`,
  'versions of a report': (n, places) => `/v1/reports/${report(n, places)}/versions`,
  'findings of a report': (n, places) => `/v1/reports/${report(n, places)}/findings`,
  places: sized(() => '/v1/places?'),
  'places by words': sized((n) => `/v1/places?q=云州${n % 30}区`),
  'places of a level': sized(() => '/v1/places?level=county&reported=true'),
  'one place': (n, places) => `/v1/places/${scalePlace(n % places)}`,
  indicators: sized(() => '/v1/indicators?'),
  'indicators by words': sized((n) => `/v1/indicators?q=指标${n % scaleIndicators}`),
  'one indicator': (n) => `/v1/indicators/indicator-${n % scaleIndicators}`,
};
