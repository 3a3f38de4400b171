import { describe, expect, it } from 'vitest';
import { unpackFigures } from '../src/element/unpack-figures.ts';

type Column = { readonly values: readonly unknown[]; readonly at?: readonly number[] };

const same = (value: unknown): Column => ({ values: [value] });

/** Two results of one place, and a target without a number whose place is not known. */
const figures: Readonly<Record<string, Column>> = {
  report: { values: [0, 1, 1] },
  mark: { values: ['12', '30', '44.1'] },
  place: { values: [0, null], at: [0, 0, 1] },
  indicator: same('gdp'),
  indicatorText: { values: ['生产总值', '地区生产总值'], at: [1, 1, 0] },
  period: { values: ['2022', '2023'], at: [0, 1, 1] },
  measure: same('growth'),
  value: { values: [5, { min: 5, max: 5.5 }, null] },
  unit: { values: ['%', null], at: [0, 0, 1] },
  quantity: { values: [5, { min: 5, max: 5.5 }, null] },
  quantityUnit: { values: ['%', null], at: [0, 0, 1] },
  bound: same('eq'),
  status: { values: ['actual', 'target'], at: [0, 0, 1] },
  modality: same(null),
  attribute: same(null),
  qualitative: { values: [null, '与经济增长同步'], at: [0, 0, 1] },
  against: same(null),
  section: same('s1'),
  sectionTitle: same('工作回顾'),
  table: { values: [null, 2], at: [0, 1, 0] },
  tableRow: { values: [null, 3], at: [0, 1, 0] },
  tableColumn: { values: [null, 4], at: [0, 1, 0] },
  start: { values: [12, 30, 44] },
  end: { values: [14, 36, 51] },
  quote: { values: ['5%', '5%～5.5%', '与经济增长同步'] },
  clauseStart: { values: [2, 20, 40] },
  clauseEnd: { values: [14, 36, 51] },
};

const answer = (cells: Readonly<Record<string, Column>> = {}) => ({
  data: {
    indicators: [{ id: 'gdp', names: { zh: '地区生产总值', en: 'GDP' } }],
    places: { count: 1, columns: { code: same('990101'), name: same('云州市清河区'), english: same('Qinghe') } },
    reports: {
      count: 2,
      columns: {
        id: { values: ['990101-2023-gwr', '990101-2024-gwr'] },
        title: same(null),
        year: { values: [2023, 2024] },
        deliveredOn: same(null),
      },
    },
    figures: { count: 3, columns: { ...figures, ...cells } },
    isWhole: true,
  },
});

describe('unpackFigures', () => {
  it('gives each figure its members, whichever way a column holds them', () => {
    const [first, second, third] = unpackFigures(answer()).figures;
    expect(first).toMatchObject({
      id: '990101-2023-gwr@12',
      indicator: { text: '地区生产总值', id: 'gdp' },
      refArea: '990101',
      place: { code: '990101', name: '云州市清河区', english: 'Qinghe' },
      period: '2022',
      value: 5,
      quantity: { value: 5, unit: '%' },
      table: null,
      source: { start: 12, end: 14, quote: '5%' },
      clause: { start: 2, end: 14 },
      report: { id: '990101-2023-gwr', title: null, year: 2023, deliveredOn: null },
    });
    expect(second).toMatchObject({ value: { min: 5, max: 5.5 }, table: { index: 2, row: 3, column: 4 } });
    expect(third).toMatchObject({
      id: '990101-2024-gwr@44.1',
      refArea: null,
      place: null,
      value: null,
      quantity: null,
      qualitative: '与经济增长同步',
      section: 's1',
    });
  });

  it('keeps what the catalogue calls the indicators, and whether that is all', () => {
    const { names, isWhole } = unpackFigures(answer());
    expect([names.get('gdp')?.en, names.get('jobs'), isWhole]).toEqual(['GDP', undefined, true]);
  });

  it.each([
    ['soup', 'soup'],
    ['no columns', { data: [] }],
    ['a quote that is no text', answer({ quote: same(7) })],
    ['a value that is no number', answer({ value: { values: [5, { min: 5 }, null] } })],
  ])('throws at %s', (_, wrong) => {
    expect(() => unpackFigures(wrong)).toThrow();
  });
});
