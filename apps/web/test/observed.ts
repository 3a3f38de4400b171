import type { SourcedObservation } from '../src/data/observation.ts';

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

/** An invented figure, with what the test cares about. */
export const observed = (more: Partial<SourcedObservation> = {}): SourcedObservation => ({ ...observation, ...more });
