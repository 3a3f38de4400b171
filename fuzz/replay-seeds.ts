import { readFileSync } from 'node:fs';
import { holdLaws } from './hold-laws.ts';
import { loadSources } from './inputs/load-sources.ts';
import type { Finding } from './orders.ts';

const file = new URL('seeds.json', import.meta.url);

/** Tries everything that once broke a law: recipes over reports by name, and invented texts. */
export const replaySeeds = async (
  show: (finding: Finding) => void,
): Promise<{ tried: number; skipped: number; broken: number }> => {
  const sources = loadSources();
  const seeds = JSON.parse(readFileSync(file, 'utf8')) as readonly Finding[];
  const count = { tried: 0, skipped: 0, broken: 0 };
  for (const seed of seeds) {
    try {
      if (await holdLaws(seed.input, sources)) count.tried++;
      else count.skipped++;
    } catch (error) {
      count.broken++;
      show({ ...seed, why: `again: ${String(error)}` });
    }
  }
  return count;
};
