import { findIndicators, search } from '@gongbao/store';
import * as z from 'zod';
import { NoSource } from '../no-source.ts';
import type { Tool } from '../tool.ts';

const input = { query: z.string().min(1).max(100).describe('A name as reports write it, or in English: 城镇新增就业') };

export const searchIndicators: Tool<typeof input> = {
  name: 'search_indicators',
  title: 'Search the catalogue of indicators',
  description: 'Finds indicators by any of their Chinese or English names. Their ids are what the other tools ask for.',
  input,
  run: async ({ query }, { shards, origin }) => {
    const hits = await search(shards, { q: query, kind: ['indicator'], limit: 20 });
    if (hits.length === 0) throw new NoSource(`The catalogue has no indicator by the name “${query}”.`);
    const { items } = await findIndicators(shards, { id: hits.map(({ ref }) => ref) }, { limit: 20 });
    const inOrder = hits.flatMap(({ ref }) => items.filter(({ id }) => id === ref));
    return {
      indicators: inOrder.map(({ id, names, synonyms, unit, definition, observations }) => {
        const source = `${origin}/v1/indicators/${id}`;
        return { id, names, synonyms, unit, definition, observations, source };
      }),
    };
  },
};
