import type { Language } from '@gongbao/widget/chart';
import { readPages } from './read-pages.ts';
import { list, nullable, number, object, oneOf, text } from './shape.ts';

/** Codes of the same indicator elsewhere. */
const crosswalkShape = object({ worldBank: nullable(list(text)), sdg: nullable(list(text)) });

const indicatorShape = object({
  id: text,
  names: object({ zh: text, en: text }),
  group: text,
  unit: nullable(text),
  betterWhen: nullable(oneOf('higher', 'lower', 'none')),
  definition: nullable(object({ zh: text, en: text })),
  synonyms: nullable(list(text)),
  crosswalk: nullable(crosswalkShape),
  observations: nullable(number),
});

export type Indicator = ReturnType<typeof indicatorShape>;

/** What the catalogue calls its indicators in English, for readers of English; nothing where it cannot be asked. */
export async function englishNames(language: Language): Promise<ReadonlyMap<string, string>> {
  if (language !== 'en') return new Map();
  const indicators = await loadIndicators().catch(() => []);
  return new Map(indicators.map(({ id, names }) => [id, names.en]));
}

/** The catalogue: its indicators, with how many observations are known of each. */
export async function loadIndicators(): Promise<readonly Indicator[]> {
  return (await readPages('/v1/indicators', { limit: '1000' }, indicatorShape)).items;
}
