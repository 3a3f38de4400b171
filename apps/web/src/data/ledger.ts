import { verdictKinds } from '@gongbao/widget/chart';
import { fetchJson } from './fetch-json.ts';
import { contractFields } from './observation.ts';
import { list, nullable, number, object, oneOf, text } from './shape.ts';

const indicatorShape = object({ id: nullable(text), text });

/** An observation and the id of the report that states it. */
const statementShape = object({ ...contractFields, report: text });
export type Statement = ReturnType<typeof statementShape>;

const verdictShape = object({
  indicator: indicatorShape,
  refArea: text,
  period: text,
  verdict: oneOf(...verdictKinds),
  target: statementShape,
  result: nullable(statementShape),
  distance: nullable(object({ value: number, unit: nullable(text) })),
  sentence: object({ zh: text, en: text }),
});
export type Verdict = ReturnType<typeof verdictShape>;

const changeShape = object({
  kind: oneOf('dropped', 'redefined', 'appeared'),
  indicator: indicatorShape,
  refArea: text,
  period: text,
  target: statementShape,
  successor: nullable(statementShape),
});
export type TargetChange = ReturnType<typeof changeShape>;

const ledgerShape = object({ verdicts: list(verdictShape), changes: list(changeShape) });
export type Ledger = ReturnType<typeof ledgerShape>;

/** What became of the targets of one place. */
export async function loadLedger(place: string): Promise<Ledger> {
  const path = `/v1/ledger?${new URLSearchParams({ place })}`;
  return object({ data: ledgerShape })(await fetchJson(path), path).data;
}
