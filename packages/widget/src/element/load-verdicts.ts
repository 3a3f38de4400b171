import type { Observation } from '@gongbao/indicator-schema';
import type { Language } from '../chart/chart-words.ts';
import { placeNameIn } from '../chart/place-name.ts';
import { type SaidVerdict, saidVerdict, type VerdictKind, verdictKinds } from '../chart/verdict-mark.ts';
import type { ChartOptions } from './chart-options.ts';
import { loadJson } from './load-json.ts';

/** What became of a target, as far as is known. */
export interface ShownVerdict {
  readonly place: string;
  readonly period: string;
  readonly verdict: SaidVerdict;
  readonly indicator: { readonly text: string };
  readonly target: Observation & { readonly report: string };
  readonly result: (Observation & { readonly report: string }) | null;
}

type LedgerVerdict = ShownVerdict & { readonly verdict: VerdictKind };

/** The verdicts of each place on the indicator; a ledger is kept of places, so places must be named. */
export async function loadVerdicts(options: ChartOptions): Promise<ShownVerdict[]> {
  const { api, indicator, places, measure, frozen, language } = options;
  const known = frozen === null ? {} : { asOf: frozen };
  const each = places.map(async (place) => {
    const [answer, name] = await Promise.all([
      loadJson(`${api}/v1/ledger?${new URLSearchParams({ place, indicator, ...known })}`),
      loadJson(`${api}/v1/places/${place}`).then(
        (named) => nameIn(named, place, language),
        () => place,
      ),
    ]);
    const verdicts = (answer as { data?: { verdicts?: unknown } } | null)?.data?.verdicts;
    if (!Array.isArray(verdicts)) throw new Error('the answer holds no verdicts');
    const shown = verdicts.filter(isVerdict).filter(({ target }) => measure === null || target.measure === measure);
    return shown.map((entry) => ({ ...entry, place: name, verdict: saidVerdict(entry, frozen ?? undefined) }));
  });
  return (await Promise.all(each)).flat();
}

/** One that a later service gives, and that has no words here, is left out. */
const isVerdict = (value: LedgerVerdict): value is LedgerVerdict => verdictKinds.includes(value.verdict);

/** Throws, as a failed request does, when the answer names nothing. */
function nameIn(answer: unknown, code: string, language: Language): string {
  const { fullName, english } = (answer as { data: { fullName: string; english?: string | null } }).data;
  return placeNameIn({ code, name: fullName, english: english ?? null }, language);
}
