import type { ShowPage } from '../page/page.ts';
import type { Route } from './match-route.ts';

export interface PageRoute extends Route {
  readonly load: () => Promise<ShowPage>;
}

/** Every page of the app; each is loaded when it is first visited. */
export const routes: readonly PageRoute[] = [
  { name: 'start', pattern: '/', load: async () => (await import('../page/start/show-start.ts')).showStart },
  {
    name: 'indicators',
    pattern: '/indicators',
    load: async () => (await import('../page/indicators/show-indicators.ts')).showIndicators,
  },
  {
    name: 'indicator',
    pattern: '/indicators/:id',
    load: async () => (await import('../page/indicator/show-indicator.ts')).showIndicator,
  },
  {
    name: 'reports',
    pattern: '/reports',
    load: async () => (await import('../page/reports/show-reports.ts')).showReports,
  },
  {
    name: 'report',
    pattern: '/reports/:id',
    load: async () => (await import('../page/report/show-report.ts')).showReport,
  },
  {
    name: 'places',
    pattern: '/places',
    load: async () => (await import('../page/places/show-places.ts')).showPlaces,
  },
  {
    name: 'place',
    pattern: '/places/:code',
    load: async () => (await import('../page/place/show-place.ts')).showPlace,
  },
  {
    name: 'ledger',
    pattern: '/ledger',
    load: async () => (await import('../page/ledger/show-ledger.ts')).showLedger,
  },
  {
    name: 'glossary',
    pattern: '/glossary',
    load: async () => (await import('../page/glossary/show-glossary.ts')).showGlossary,
  },
  {
    name: 'search',
    pattern: '/search',
    load: async () => (await import('../page/search/show-search.ts')).showSearch,
  },
  {
    name: 'read',
    pattern: '/read',
    load: async () => (await import('../page/own-report/show-own-report.ts')).showOwnReport,
  },
];
