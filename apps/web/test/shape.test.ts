import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../src/data/fetch-json.ts';
import { observationShape } from '../src/data/observation.ts';
import { list, nullable, number, object, oneOf, text } from '../src/data/shape.ts';

describe('shapes', () => {
  const shape = object({ name: text, size: nullable(number), kinds: list(oneOf('a', 'b')) });

  it('keep what they name and leave the rest', () => {
    expect(shape({ name: 'x', kinds: ['a'], more: 1 }, 'item')).toEqual({ name: 'x', size: null, kinds: ['a'] });
  });

  it.each([
    [{ name: 1, kinds: [] }, 'item.name'],
    [{ name: 'x', kinds: ['a', 'c'] }, 'item.kinds[1]'],
    [{ name: 'x', size: Number.NaN, kinds: [] }, 'item.size'],
    ['x', 'item'],
    [null, 'item'],
  ])('say where %j is wrong', (value, place) => {
    expect(() => shape(value, 'item')).toThrow(ApiFailure);
    expect(() => shape(value, 'item')).toThrow(place);
  });
});

describe('observationShape', () => {
  const observation = {
    id: '990101-2024-gwr@512',
    indicator: { text: '农产品加工产值', id: null },
    refArea: '990101',
    period: '2024',
    measure: 'level',
    value: { min: 5, max: 5.5 },
    unit: '亿元',
    quantity: { value: { min: 5e8, max: 5.5e8 }, unit: 'CNY' },
    bound: 'eq',
    status: 'target',
    modality: null,
    attribute: null,
    qualitative: null,
    against: null,
    section: null,
    table: null,
    source: { start: 512, end: 519, quote: '5—5.5亿元' },
    clause: { start: 505, end: 519 },
    place: { code: '990101', name: '云州市清河区' },
    sectionTitle: null,
    report: { id: '990101-2024-gwr', title: null, kind: 'plan-report', year: 2024, deliveredOn: null },
  };

  it('reads numbers, ranges and ratios', () => {
    for (const value of [5, { min: 5, max: 5.5 }, { parts: [2, 60, 38] }, null]) {
      expect(observationShape({ ...observation, value }, 'o').value).toEqual(value);
    }
  });

  it('refuses an unknown measure rather than drawing it', () => {
    expect(() => observationShape({ ...observation, measure: 'speed' }, 'o')).toThrow('o.measure');
  });
});
