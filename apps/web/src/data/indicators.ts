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

/** The catalogue: its indicators, with how many observations are known of each. */
export async function loadIndicators(): Promise<readonly Indicator[]> {
  return (await readPages('/v1/indicators', { limit: '1000' }, indicatorShape)).items;
}
