import { findObservations } from '@gongbao/store';
import * as z from 'zod';
import { continued, continueFrom, most } from '../continued.ts';
import { NoSource } from '../no-source.ts';
import { figureOf, type Tool } from '../tool.ts';

const input = {
  indicator: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(80)
    .describe('Id of the catalogue: see search_indicators'),
  place: z
    .string()
    .regex(/^\d{6}$/)
    .describe('Code of GB/T 2260; the nation is 000000'),
  from: z.int().min(1900).max(2100).optional().describe('First year'),
  to: z.int().min(1900).max(2100).optional().describe('Last year'),
  ...continued,
};

export const getSeries: Tool<typeof input> = {
  name: 'get_series',
  title: 'Figures of one indicator and place over the years',
  description: `Results and targets that reports state, each with the words and the offsets that say so; ${most} at once.`,
  input,
  run: async (asked, setting) => {
    const { indicator, place, from, to } = asked;
    const { after, tell } = await continueFrom('get_series', asked, setting);
    const filter = { indicator: [indicator], place: [place], from, to };
    const { items, next } = await findObservations(setting.shards, filter, { limit: most, order: 'place', after });
    if (items.length === 0)
      throw new NoSource(`No report that is kept here states ${indicator} of ${place} in those years.`);
    return { figures: items.map((observation) => figureOf(observation, setting)), ...(await tell(next)) };
  },
};
