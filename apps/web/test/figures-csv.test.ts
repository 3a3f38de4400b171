import { expect, it } from 'vitest';
import type { SourcedObservation } from '../src/data/observation.ts';
import { figuresCsv } from '../src/figure/figures-csv.ts';

const observation: SourcedObservation = {
  id: '990101-2024-gwr@512',
  indicator: { text: '农产品加工产值', id: null },
  refArea: '990101',
  period: '2024',
  measure: 'growth',
  value: -6.5,
  unit: '%',
  quantity: { value: -6.5, unit: '%' },
  bound: 'eq',
  status: 'actual',
  modality: null,
  attribute: null,
  qualitative: null,
  against: null,
  section: null,
  table: null,
  source: { start: 512, end: 516, quote: '6.5%' },
  clause: { start: 505, end: 516 },
  place: { code: '990101', name: '云州市清河区' },
  sectionTitle: null,
  report: {
    id: '990101-2024-gwr',
    title: '报告，"甲"',
    kind: 'plan-report',
    year: 2024,
    deliveredOn: null,
    refArea: null,
  },
};
const context = { citation: '引用', addressOf: () => 'https://example.org/' };
const rowOf = (text: string) => text.split('\r\n')[1] ?? '';

it('has a mark, a head and one row for each observation', () => {
  const text = figuresCsv([observation, observation], context);
  expect(text.startsWith('\uFEFFref_area,place,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
});

it('keeps values as they are and quotes what needs it', () => {
  const row = rowOf(figuresCsv([observation], context));
  expect(row).toContain(',growth,actual,eq,-6.5,%,-6.5,%,');
  expect(row).toContain(',"报告，""甲""",');
  expect(row.endsWith(',512,516,https://example.org/,引用')).toBe(true);
});

it('gives no spreadsheet a formula', () => {
  const written = { ...observation, indicator: { text: '=1+1', id: null } };
  expect(rowOf(figuresCsv([written], context))).toContain(",'=1+1,");
});
