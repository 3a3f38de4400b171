/** Short facts in one line; where it breaks, the dot stays at its end. */
export const joinFacts = (facts: readonly (string | null | undefined | false)[]): string =>
  facts.filter(Boolean).join('\u00a0· ');
