import type { Observation } from '@gongbao/indicator-schema';

interface Written {
  readonly start: number;
  readonly quote: string;
  readonly name: string;
}

/** A reading of 2023 as a parser gives it, of which only what a test is about is said. */
export const observe = ({ start, quote, name }: Written, rest: Partial<Observation> = {}): Observation => ({
  id: `990101-2024-gwr@${start}`,
  indicator: { text: name, id: null },
  refArea: '990101',
  period: '2023',
  measure: 'level',
  value: Number.parseFloat(quote),
  unit: quote.replace(/^[\d.]+/, '') || null,
  quantity: null,
  bound: 'eq',
  status: 'actual',
  modality: null,
  attribute: null,
  qualitative: null,
  against: null,
  section: null,
  table: null,
  source: { start, end: start + quote.length, quote },
  clause: { start, end: start + quote.length },
  ...rest,
});
