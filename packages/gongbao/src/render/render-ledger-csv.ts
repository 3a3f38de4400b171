import type { Ledger, Statement, Verdict } from '@gongbao/ledger';
import { stringify } from 'csv-stringify/sync';
import { plainValue } from './plain-value.ts';

type Cell = string | number | null;

const ofStatement = (name: string, read: (verdict: Verdict) => Statement | null): [string, (v: Verdict) => Cell][] => [
  [`${name}_value`, (v) => plainValue(read(v)?.value ?? null)],
  [`${name}_unit`, (v) => read(v)?.unit ?? null],
  [`${name}_bound`, (v) => read(v)?.bound ?? null],
  [`${name}_words`, (v) => read(v)?.qualitative ?? null],
  [`${name}_report`, (v) => read(v)?.report ?? null],
  [`${name}_start`, (v) => read(v)?.source.start ?? null],
  [`${name}_quote`, (v) => read(v)?.source.quote ?? null],
];

const columns: [string, (verdict: Verdict) => Cell][] = [
  ['ref_area', (v) => v.refArea],
  ['indicator', (v) => v.indicator.text],
  ['indicator_id', (v) => v.indicator.id],
  ['period', (v) => v.period],
  ['measure', (v) => v.measure],
  ['verdict', (v) => v.verdict],
  ['rule', (v) => v.rule],
  ['distance', (v) => v.distance?.value ?? null],
  ['distance_unit', (v) => v.distance?.unit ?? null],
  ...ofStatement('target', (v) => v.target),
  ...ofStatement('result', (v) => v.result),
];

/** One verdict a line, with both sources. */
export const renderLedgerCsv = ({ verdicts }: Ledger): string =>
  stringify([columns.map(([name]) => name), ...verdicts.map((verdict) => columns.map(([, read]) => read(verdict)))]);
