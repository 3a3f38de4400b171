import { findTerms } from '@gongbao/store';
import * as z from 'zod';
import { NoSource } from '../no-source.ts';
import type { Tool } from '../tool.ts';

const input = { term: z.string().min(1).max(100).describe('As reports write it: “33618”, 三农, R&D') };

export const explainTerm: Tool<typeof input> = {
  name: 'explain_term',
  title: 'What a slogan or an abbreviation of reports means',
  description:
    'Decodes a term by the reports that explain it and by the glossary that people keep, each with its source.',
  input,
  run: async ({ term }, { shards, origin }) => {
    const { lookUpTerm } = await import('@gongbao/glossary');
    const known = lookUpTerm(term);
    const { items } = await findTerms(shards, { q: term }, { limit: 20 });
    if (known.length === 0 && items.length === 0)
      throw new NoSource(`No report that is kept here explains “${term}”, nor does the glossary.`);
    return {
      glossary: known.map(({ term: name, expansion, definition, components, refArea, reports }) => ({
        term: name,
        expansion,
        definition,
        components,
        refArea,
        source: reports.length > 0 ? reports : 'data/glossary, common usage',
      })),
      reports: items.map(({ term: name, number, components, definition, references, report }) => ({
        term: name,
        number,
        components,
        definedAt: definition,
        usedAt: references,
        report: report.id,
        sha256: report.sha256,
        address: `${origin}/v1/reports/${report.id}/terms`,
      })),
    };
  },
};
