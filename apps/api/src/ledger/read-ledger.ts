import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Ledger } from '@gongbao/ledger';
import { getParsedReports, type Shards } from '@gongbao/store';

export interface LedgerRequest {
  readonly place: string;
  /** Ids of the catalogue; all without it. */
  readonly indicator?: readonly string[] | undefined;
  /** Only what reports delivered by this day say. */
  readonly asOf?: string | undefined;
}

export interface ReadLedger {
  /** What is kept of the place itself. */
  readonly ledger: Ledger;
  /** The reports that it was built from. */
  readonly reports: readonly ParsedReport[];
}

/** The ledger of a place, held against those above it too. */
export async function readLedger(shards: Shards, { place, indicator, asOf }: LedgerRequest): Promise<ReadLedger> {
  const reports = await getParsedReports(shards, { of: { places: placesAbove(place) }, indicator, asOf });
  const { buildLedger, catalogueKnowledge } = await import('@gongbao/ledger');
  const { format, ...entries } = buildLedger(reports, {
    knowledge: catalogueKnowledge,
    ...(asOf !== undefined && { asOf }),
  });
  const ownOf = <Entry extends { readonly refArea: string }>(list: readonly Entry[]): Entry[] =>
    list.filter(({ refArea }) => refArea === place);
  const ledger: Ledger = {
    format,
    verdicts: ownOf(entries.verdicts),
    changes: ownOf(entries.changes),
    gaps: ownOf(entries.gaps),
    vintages: ownOf(entries.vintages),
    levels: entries.levels,
  };
  return { ledger, reports };
}

/** The place and those that can stand above it: a target can be held against the yardstick of another level. */
function placesAbove(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '000000'])];
}
