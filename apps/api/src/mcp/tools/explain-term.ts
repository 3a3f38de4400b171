import { findTerms, type TermRecord } from '@gongbao/store';
import * as z from 'zod';
import { continued, continueFrom } from '../continued.ts';
import { NoSource } from '../no-source.ts';
import { readQuotes } from '../read-quotes.ts';
import type { Tool, ToolSetting } from '../tool.ts';

const input = {
  term: z.string().min(1).max(100).describe('As reports write it: “33618”, 三农, R&D'),
  ...continued,
};

/** The source of each is read for its words. */
const atOnce = 5;

export const explainTerm: Tool<typeof input> = {
  name: 'explain_term',
  title: 'What a slogan or an abbreviation of reports means',
  description:
    'Decodes a term by the reports that explain it, each with the words and the offsets that say so, and by the glossary that people keep, in its own words. Refuses where no report stands behind, whatever is commonly meant.',
  input,
  run: async (asked, setting) => {
    const { term } = asked;
    const { after, tell } = await continueFrom('explain_term', asked, setting);
    const known = after === undefined ? await lookUp(term) : [];
    const { items, next } = await findTerms(setting.shards, { q: term }, { limit: atOnce, after });
    if (items.length === 0) throw new NoSource(`No report that is kept here explains “${term}”. ${whereElse(known)}`);
    const reports: object[] = [];
    // One after the other: each source is held in memory while it is read.
    for (const record of items) reports.push(await explanationOf(record, setting));
    return { glossary: known, reports, ...(await tell(next)) };
  },
};

/** What is commonly meant has no words of a report to rest on: it is not told here, but where it can be read. */
function whereElse(known: readonly object[]): string {
  return known.length === 0
    ? 'Nor does the glossary.'
    : 'How it is commonly used can be read in data/glossary of this project, which is no report.';
}

/** What people keep of it: our words, which no report says. */
async function lookUp(term: string) {
  const { lookUpTerm } = await import('@gongbao/glossary');
  return lookUpTerm(term).map(({ term: name, expansion, definition, components, refArea, reports }) => ({
    term: name,
    expansion,
    definition,
    components,
    refArea,
    inOwnWords: true,
    source: reports.length > 0 ? reports : 'data/glossary, common usage',
  }));
}

/** What a report says of it, in the words that stand there where its text is kept here. */
async function explanationOf(
  { term, number, components, definition, references, report }: TermRecord,
  setting: ToolSetting,
) {
  const spans = definition === null ? references : [definition, ...references];
  const quoted = await readQuotes(setting.sources, report.sha256, spans);
  return {
    term,
    number,
    components,
    definedAt: definition && quoted[0],
    usedAt: quoted.slice(definition === null ? 0 : 1),
    report: report.id,
    sha256: report.sha256,
    address: `${setting.origin}/v1/reports/${report.id}/terms`,
  };
}
