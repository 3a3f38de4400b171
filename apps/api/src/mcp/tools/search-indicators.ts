import { findIndicators, findObservations, type IndicatorRecord, search } from '@gongbao/store';
import * as z from 'zod';
import { continued, continueFrom, pageOf } from '../continued.ts';
import { NoSource } from '../no-source.ts';
import { figureOf, type Tool, type ToolSetting } from '../tool.ts';

const input = {
  query: z.string().min(1).max(100).describe('A name as reports write it, or in English: 城镇新增就业'),
  ...continued,
};

/** Each is shown with a figure. */
const atOnce = 10;
/** No word finds more. */
const mostHits = 1000;

export const searchIndicators: Tool<typeof input> = {
  name: 'search_indicators',
  title: 'Search the catalogue of indicators',
  description:
    'Finds indicators by any of their Chinese or English names, each with the newest figure that a report states of it. Their ids are what the other tools ask for.',
  input,
  run: async (asked, setting) => {
    const { query } = asked;
    const { after, tell } = await continueFrom('search_indicators', asked, setting);
    const hits = await search(setting.shards, { q: query, kind: ['indicator'], limit: mostHits });
    const { items, next } = pageOf(hits, after, atOnce);
    if (items.length === 0) throw new NoSource(`The catalogue has no indicator by the name “${query}”.`);
    const filter = { id: items.map(({ ref }) => ref) };
    const { items: known } = await findIndicators(setting.shards, filter, { limit: atOnce });
    const inOrder = items.flatMap(({ ref }) => known.filter(({ id }) => id === ref));
    return {
      indicators: await Promise.all(inOrder.map((indicator) => entryOf(indicator, setting))),
      ...(await tell(next)),
    };
  },
};

/** An entry with its place in the catalogue, which people keep, and the newest figure of it; null where none is known. */
async function entryOf(indicator: IndicatorRecord, setting: ToolSetting) {
  const { id, group, names, synonyms, unit, definition, observations } = indicator;
  const { number: revision, changedAt } = setting.revision;
  const newest = { limit: 1, order: '-period' } as const;
  const { items } = await findObservations(setting.shards, { indicator: [id] }, newest);
  return {
    id,
    names,
    synonyms,
    unit,
    definition,
    observations,
    source: `${setting.origin}/v1/indicators/${id}`,
    catalogue: { file: `data/indicators/${group}.json`, revision, changedAt },
    shownBy: items.map((observation) => figureOf(observation, setting))[0] ?? null,
  };
}
