import type { Measure } from '@gongbao/indicator-schema';
import { getPlace, type Shards } from '@gongbao/store';
import type * as chartFunctions from '@gongbao/widget/chart';
import type { LedgerRow } from '@gongbao/widget/ledger';
import { readLedger } from '../ledger/read-ledger.ts';
import type { ShownReport } from './picture-notes.ts';

export interface VerdictRequest {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly measure: Measure | undefined;
  readonly asOf: string | undefined;
  readonly language: 'zh' | 'en';
}

export interface ReadVerdicts {
  readonly rows: readonly LedgerRow[];
  readonly reports: readonly ShownReport[];
}

/** The verdicts on an indicator's targets in each place, and the reports that they rest on. */
export async function readVerdicts(
  { placeNameIn, saidVerdict }: Pick<typeof chartFunctions, 'placeNameIn' | 'saidVerdict'>,
  shards: Shards,
  { indicator, places, measure, asOf, language }: VerdictRequest,
): Promise<ReadVerdicts> {
  const each = places.map(async (code) => {
    const [{ ledger, reports }, named] = await Promise.all([
      readLedger(shards, { place: code, indicator: [indicator], asOf }),
      getPlace(shards, code),
    ]);
    const place = named ? placeNameIn({ code, name: named.fullName, english: named.english }, language) : code;
    const verdicts = ledger.verdicts.filter(({ target }) => measure === undefined || target.measure === measure);
    const told = new Set(verdicts.flatMap(({ target, result }) => [target.report, result?.report]));
    return {
      rows: verdicts.map((entry): LedgerRow => ({ ...entry, place, verdict: saidVerdict(entry, asOf) })),
      reports: reports.flatMap(({ report: { id, title, deliveredOn } }) =>
        told.has(id) ? [{ id, title, deliveredOn }] : [],
      ),
    };
  });
  const read = await Promise.all(each);
  return { rows: read.flatMap(({ rows }) => rows), reports: read.flatMap(({ reports }) => reports) };
}
