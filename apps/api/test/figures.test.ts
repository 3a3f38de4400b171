import { beforeAll, describe, expect, test } from 'vitest';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

interface Column {
  readonly values: readonly unknown[];
  readonly at?: readonly number[];
}

interface Table {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Figures {
  readonly indicators: readonly { readonly id: string; readonly names: { readonly zh: string; readonly en: string } }[];
  readonly places: Table;
  readonly reports: Table;
  readonly figures: Table;
  readonly isWhole: boolean;
}

const figuresOf = async (query: string): Promise<Figures> => {
  const { data } = await (await ask(`/v1/figures?${query}`)).json<{ data: Figures }>();
  return data;
};

/** As the description of a column says. */
function rowsOf({ count, columns }: Table): Record<string, unknown>[] {
  const read = ({ values, at }: Column, n: number): unknown => {
    if (values.length === 1) return values[0];
    return values[at === undefined ? n : (at[n] ?? -1)];
  };
  return Array.from({ length: count }, (_, n) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, read(column, n)])),
  );
}

/** Observations again, less what a receipt does not say of their reports. */
function observationsOf({ places, reports, figures }: Figures): unknown[] {
  const [placed, reported] = [rowsOf(places), rowsOf(reports)];
  return rowsOf(figures).map(
    ({ report: at, place: where, mark, indicator, indicatorText, quantity, quantityUnit, ...row }) => {
      const { table, tableRow, tableColumn, start, end, quote, clauseStart, clauseEnd, ...plain } = row;
      const [report, place] = [reported[Number(at)], where === null ? null : placed[Number(where)]];
      return {
        ...plain,
        id: [report?.id, mark].join('@'),
        indicator: { text: indicatorText, id: indicator },
        refArea: place?.code ?? null,
        quantity: quantity === null ? null : { value: quantity, unit: quantityUnit },
        table: table === null ? null : { index: table, row: tableRow, column: tableColumn },
        source: { start, end, quote },
        clause: { start: clauseStart, end: clauseEnd },
        place,
        report,
      };
    },
  );
}

describe('/v1/figures', () => {
  test.each(['indicator=gdp', 'indicator=gdp,urban-new-jobs&place=990101', 'indicator=gdp&asOf=2023-06-30'])(
    '?%s holds the observations of that question, in their order',
    async (query) => {
      const { data } = await askJson<{ report: Record<string, unknown> }[]>(`/v1/observations?${query}&limit=1000`);
      const expected = data.map(({ report: { id, title, year, deliveredOn }, ...observation }) => ({
        ...observation,
        report: { id, title, year, deliveredOn },
      }));
      const figures = await figuresOf(query);
      expect(expected.length).toBeGreaterThan(3);
      expect(observationsOf(figures)).toEqual(expected);
      expect(figures.isWhole).toBe(true);
    },
  );

  test('says what the catalogue calls the indicators that it knows', async () => {
    const { indicators, figures } = await figuresOf('indicator=gdp,no-such-indicator');
    expect(indicators).toEqual([{ id: 'gdp', names: { zh: '地区生产总值', en: 'Gross regional product' } }]);
    expect(figures.count).toBeGreaterThan(0);
  });

  test('writes what all share once, and what many share once for each', async () => {
    const { figures, places } = await figuresOf('indicator=gdp');
    expect(figures.columns.indicator).toEqual({ values: ['gdp'] });
    expect(figures.columns.place?.at).toHaveLength(figures.count);
    expect(figures.columns.place?.values).toHaveLength(places.count);
  });

  test('is empty where nothing is known', async () => {
    const { figures, reports } = await figuresOf('indicator=gdp&place=990103');
    expect([figures.count, reports.count, figures.columns.value?.values]).toEqual([0, 0, []]);
  });

  test.each([
    ['', 400],
    [`indicator=gdp,jobs,a,b,c,d&place=${Array.from({ length: 20 }, (_, n) => 990100 + n).join(',')}`, 400],
    ['indicator=gdp&limit=3', 400],
  ])('refuses ?%s', async (query, status) => {
    expect((await ask(`/v1/figures?${query}`)).status).toBe(status);
  });

  test('is JSON only', async () => {
    expect((await ask('/v1/figures.csv?indicator=gdp')).status).toBe(406);
  });
});
