import assert from 'node:assert/strict';
import { checkReports } from '@gongbao/checks';
import { buildGlossary, findSlogans, findTerms, lookUpTerm, spellingsOf, termKey } from '@gongbao/glossary';
import { checksSchema, glossarySchema, ledgerSchema } from '@gongbao/indicator-schema/schemas';
import { buildLedger } from '@gongbao/ledger';
import type { Law, ReadSample } from './law.ts';

const holdPlain = (value: unknown): void => assert.deepStrictEqual(JSON.parse(JSON.stringify(value)), value);

/** The same report a year later, so that what looks at two of them has two. */
const nextYear = ({ report }: ReadSample): ReadSample['report'] => {
  const { id, year } = report.report;
  return { ...report, report: { ...report.report, id: `${id}-next`, year: (year ?? 2023) + 1 } };
};

const holdTerms = (text: string): void => {
  let at = 0;
  for (const { start, end } of findTerms(text)) {
    assert.ok(start >= at && end > start && end <= text.length, `a term at ${start}–${end}`);
    at = end;
  }
  for (const { core, start, end } of findSlogans(text)) assert.equal(text.slice(start, end), core);
};

/** What is made of readings: checks, glossary and ledger. */
export const knowledgeLaws: readonly Law<ReadSample>[] = [
  {
    name: 'checks: findings quote the reports, are counted, and come the same again',
    hold: (sample) => {
      const sources = [sample, { report: nextYear(sample), text: sample.text }];
      const checks = checkReports(sources, { language: 'en' });
      assert.deepEqual(checksSchema.safeParse(checks).error?.issues ?? [], []);
      for (const { spans, message } of checks.findings) {
        assert.doesNotMatch(message, /undefined|NaN|\[object/);
        for (const { start, end, quote } of spans) assert.equal(sample.text.slice(start, end), quote, message);
      }
      const counted = checks.summary.reduce((sum, { conflicts, notes }) => sum + conflicts + notes, 0);
      assert.equal(counted, checks.findings.length);
      assert.deepEqual(checkReports(sources, { language: 'en' }), checks);
      holdPlain(checks);
    },
  },
  {
    name: 'glossary: terms stand in order in the text, and the glossary is a document of the contract',
    hold: ({ text, report }) => {
      holdTerms(text);
      const glossary = buildGlossary([{ report, text }]);
      assert.deepEqual(glossarySchema.safeParse(glossary).error?.issues ?? [], []);
      assert.deepEqual(buildGlossary([{ report, text }]), glossary);
      holdPlain(glossary);
      for (const { term } of report.terms) {
        assert.equal(termKey(term), termKey(term.trim()));
        for (const spelling of spellingsOf(term)) assert.equal(typeof spelling, 'string');
        lookUpTerm(term);
      }
    },
  },
  {
    name: 'ledger: a document of the contract, whatever order the reports come in',
    hold: (sample) => {
      const reports = [sample.report, nextYear(sample)];
      const ledger = buildLedger(reports);
      assert.deepEqual(ledgerSchema.safeParse(ledger).error?.issues ?? [], []);
      assert.deepEqual(buildLedger(reports.toReversed()), ledger);
      holdPlain(ledger);
    },
  },
];
