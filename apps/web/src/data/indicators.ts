import { readPages } from './read-pages.ts';
import { list, nullable, number, object, oneOf, text } from './shape.ts';

const indicatorShape = object({
  id: text,
  name: object({ zh: text, en: text }),
  group: text,
  unit: nullable(text),
  betterWhen: nullable(oneOf('higher', 'lower', 'none')),
  definition: nullable(object({ zh: text, en: text })),
  synonyms: nullable(list(text)),
  observations: nullable(number),
});

export type Indicator = ReturnType<typeof indicatorShape>;

/** The catalogue. */
export async function loadIndicators(): Promise<readonly Indicator[]> {
  return (await readPages('/v1/indicators', { limit: '1000' }, indicatorShape)).items;
}
