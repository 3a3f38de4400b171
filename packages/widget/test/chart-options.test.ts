import { describe, expect, it } from 'vitest';
import { readChartOptions } from '../src/element/chart-options.ts';

const read = (attributes: Readonly<Record<string, string>>) =>
  readChartOptions((name) => attributes[name] ?? null, { api: 'https://gongbao.example' });

describe('readChartOptions', () => {
  it('needs an indicator and nothing else', () => {
    expect(read({})).toBeUndefined();
    expect(read({ indicator: 'gdp' })).toEqual({
      indicator: 'gdp',
      places: [],
      kind: 'series',
      measure: null,
      language: 'zh',
      api: 'https://gongbao.example',
      frozen: null,
    });
  });

  it('reads what a page means', () => {
    const attributes = {
      indicator: 'gdp',
      places: '990101, 990102',
      kind: 'compare',
      measure: 'growth',
      lang: 'en-GB',
    };
    expect(read({ ...attributes, api: 'https://data.example/base/', frozen: '2024-06-30' })).toMatchObject({
      places: ['990101', '990102'],
      kind: 'compare',
      measure: 'growth',
      language: 'en',
      api: 'https://data.example/base',
      frozen: '2024-06-30',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    'does not ask %s',
    (api) => {
      expect(read({ indicator: 'gdp', api })?.api).toBe('https://gongbao.example');
    },
  );

  it('leaves what cannot be meant to its default', () => {
    expect(read({ indicator: 'gdp', places: 'x,99', kind: 'pie', measure: 'speed', frozen: 'soon' })).toMatchObject({
      places: [],
      kind: 'series',
      measure: null,
      frozen: null,
    });
  });
});
