import { describe, expect, it } from 'vitest';
import { type ChartFault, readChartOptions } from '../src/element/chart-options.ts';
import { faultSentence } from '../src/element/fault-sentence.ts';

const read = (attributes: Readonly<Record<string, string>>) =>
  readChartOptions((name) => attributes[name] ?? null, { api: 'https://gongbao.example' });

describe('readChartOptions', () => {
  it('needs an indicator and nothing else', () => {
    expect(read({})).toEqual({ attribute: 'indicator', written: '', language: 'zh' });
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
      expect(read({ indicator: 'gdp', api })).toHaveProperty('api', 'https://gongbao.example');
    },
  );

  it('takes an empty attribute for none', () => {
    expect(read({ indicator: 'gdp', places: ' ', kind: '', measure: '', frozen: '' })).toEqual(
      read({ indicator: 'gdp' }),
    );
  });

  it.each([
    ['indicator', 'GDP'],
    ['indicator', '粮食产量'],
    ['places', '5001'],
    ['places', '990101,abc'],
    ['places', Array.from({ length: 21 }, (_, n) => 990_100 + n).join()],
    ['kind', 'pie'],
    ['measure', 'speed'],
    ['frozen', 'soon'],
    ['frozen', '2024-3-5'],
    ['frozen', '2023-02-29'],
  ] as const)('shows nothing else in the place of %s="%s", and says what it takes', (attribute, written) => {
    const fault = read({ indicator: 'gdp', [attribute]: written });
    expect(fault).toEqual({ attribute, written, language: 'zh' });
    expect(faultSentence(fault as ChartFault)).toContain(`${attribute} 写的是“${written}”，应为`);
    expect(faultSentence({ ...(fault as ChartFault), language: 'en' })).toContain(`${attribute} says “${written}”; it`);
  });

  it('reads the period of a comparison after its kind', () => {
    expect(read({ indicator: 'gdp', kind: 'compare 2023' })).toMatchObject({ kind: 'compare', period: '2023' });
    expect(read({ indicator: 'gdp', kind: 'compare 2021/2025' })).toMatchObject({ period: '2021/2025' });
    for (const kind of ['compare 23', 'series 2023', 'compare 2023 2024'])
      expect(read({ indicator: 'gdp', kind })).toMatchObject({ attribute: 'kind', written: kind });
  });

  it('names what is needed and not there', () => {
    expect(faultSentence(read({}) as ChartFault)).toBe('没有写明指标（indicator）。');
    expect(faultSentence(read({ indicator: 'gdp', kind: 'ledger', lang: 'en' }) as ChartFault)).toBe(
      'A ledger needs places.',
    );
  });
});
