import { either, list, nullable, number, object, oneOf, text } from './shape.ts';

export const placeLevelShape = oneOf('nation', 'province', 'prefecture', 'county');
export const reportKindShape = oneOf('government-work-report', 'plan-report', 'budget-report', 'unknown');

const valueShape = either(number, either(object({ min: number, max: number }), object({ parts: list(number) })));
const spanShape = object({ start: number, end: number });

/** What a receipt says of the report. */
const reportReferenceShape = object({
  id: text,
  title: nullable(text),
  kind: reportKindShape,
  year: number,
  deliveredOn: nullable(text),
  refArea: nullable(object({ code: text, name: text, level: placeLevelShape })),
});

/** The contract's observation. */
export const contractFields = {
  id: text,
  indicator: object({ text, id: nullable(text) }),
  refArea: nullable(text),
  period: nullable(text),
  measure: oneOf('level', 'growth', 'change', 'gap', 'rank'),
  value: nullable(valueShape),
  unit: nullable(text),
  quantity: nullable(object({ value: valueShape, unit: text })),
  bound: oneOf('eq', 'ge', 'gt', 'le', 'lt', 'approx'),
  status: oneOf('actual', 'estimate', 'target'),
  modality: nullable(text),
  attribute: nullable(text),
  qualitative: nullable(text),
  against: nullable(text),
  section: nullable(text),
  table: nullable(object({ index: number, row: number, column: number })),
  source: object({ start: number, end: number, quote: text }),
  clause: spanShape,
};

/** The contract's observation, and the report that it stands in. */
export const observationShape = object({
  ...contractFields,
  place: nullable(object({ code: text, name: text })),
  sectionTitle: nullable(text),
  report: reportReferenceShape,
});

export type SourcedObservation = ReturnType<typeof observationShape>;
