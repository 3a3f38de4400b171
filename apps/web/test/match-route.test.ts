import { describe, expect, it } from 'vitest';
import { matchRoute } from '../src/address/match-route.ts';
import { routes } from '../src/address/routes.ts';

describe('matchRoute', () => {
  it.each([
    ['/', 'start', {}],
    ['/indicators', 'indicators', {}],
    ['/indicators/', 'indicators', {}],
    ['/indicators/gdp', 'indicator', { id: 'gdp' }],
    ['/reports/990101-2024-gwr', 'report', { id: '990101-2024-gwr' }],
    ['/indicators/%E5%A4%A9', 'indicator', { id: '天' }],
    ['/indicators/100%', 'indicator', { id: '100%' }],
  ])('%s is %s', (path, name, params) => {
    expect(matchRoute(routes, path)).toEqual({ name, params });
  });

  it.each(['/v1/indicators', '/indicators/gdp/more', '/nowhere'])('%s is no page', (path) => {
    expect(matchRoute(routes, path)).toBeUndefined();
  });
});
