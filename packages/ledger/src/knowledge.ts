/** Which side of an indicator is better: `none` is known to have no better side, undefined is not known. */
export type BetterWhen = 'higher' | 'lower' | 'none';

/** What the ledger must know beside the reports. */
export interface LedgerKnowledge {
  readonly betterWhen: (indicatorId: string) => BetterWhen | undefined;
  readonly parentOf: (refArea: string) => string | undefined;
}
