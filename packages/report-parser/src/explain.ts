import type { Diagnostic } from '@gongbao/indicator-schema';
import type { Issue } from './tree.ts';

type Facts = Issue['facts'];

interface Wording {
  readonly severity: Diagnostic['severity'];
  readonly say: (facts: Facts) => string;
}

/** What each code says to a person. */
const wordings: Readonly<Record<string, Wording>> = {
  'ref-area-ambiguous': { severity: 'warning', say: ({ name, codes }) => `the place “${name}” can be any of ${codes}` },
  'ref-area-unknown': { severity: 'warning', say: () => 'no place of GB/T 2260 is named in the masthead' },
  'kind-unknown': { severity: 'warning', say: () => 'the title names no kind of report that is known' },
  'year-unknown': { severity: 'warning', say: () => 'the year that the report plans is not stated' },
  'heading-number-missing': {
    severity: 'note',
    say: ({ ordinal }) => `the heading ${ordinal ?? ''} is missing in its series`,
  },
  'heading-number-recovered': {
    severity: 'note',
    say: ({ ordinal }) => `the heading lost its number; it is read as ${ordinal ?? 'the next of its series'}`,
  },
  'parts-unclear': {
    severity: 'warning',
    say: () =>
      'no heading tells what is reviewed from what is planned; a figure has a period only where its own words name one',
  },
  'plan-without-heading': {
    severity: 'warning',
    say: () => 'no heading tells where the plan begins; it is read as beginning here',
  },
  'announced-count-mismatch': {
    severity: 'warning',
    say: ({ announced, found }) => `${announced} items are announced, ${found} are listed`,
  },
  'table-row-ragged': {
    severity: 'note',
    say: ({ columns, cells }) =>
      `the row has ${cells} cells under ${columns} columns; what is missing is read as empty`,
  },
  'part-of-year': {
    severity: 'note',
    say: ({ words }) => `results behind ${words} are of part of a year, which no period says; their period is left out`,
  },
  'number-unresolved': {
    severity: 'warning',
    say: ({ words, lacks }) =>
      lacks === 'unit'
        ? `${words} is an amount of money without a unit; it is not read`
        : `what ${words} measures is not said nearby; it is not read`,
  },
};

/** An issue in words: the diagnostic of the contract. */
export const explain = ({ code, span, facts }: Issue): Diagnostic => {
  const wording = wordings[code];
  return {
    code,
    severity: wording?.severity ?? 'note',
    start: span.start,
    end: span.end,
    message: wording?.say(facts) ?? code,
    facts: { ...facts },
  };
};
