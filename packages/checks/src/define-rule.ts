import type { Bilingual, Checked, CheckedReport, CheckRule, Explained, Facts } from './check.ts';

interface RuleDefinition<Found extends Facts> extends Omit<CheckRule, 'check'> {
  readonly check: (reports: readonly CheckedReport[]) => readonly Checked<Found>[];
  /** One plain sentence about a finding. */
  readonly explain: (found: Found) => Bilingual;
}

/** A rule whose facts and sentence agree on what was found. */
export const defineRule = <Found extends Facts>({ check, explain, ...rule }: RuleDefinition<Found>): CheckRule => ({
  ...rule,
  check: (reports) =>
    check(reports).map((item): Explained => ('facts' in item ? { ...item, message: explain(item.facts) } : item)),
});
