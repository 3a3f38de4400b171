import type { ChartOptions } from './chart-options.ts';
import { loadJson, Refused } from './load-json.ts';
import { type Question, shareQuestions } from './share-questions.ts';
import type { LoadedFigures } from './sourced-figure.ts';
import { unpackFigures } from './unpack-figures.ts';

/** The figures that the element shows; throws when the service does not answer in its shape. */
export async function loadFigures({ api, indicator, places, frozen }: ChartOptions): Promise<LoadedFigures> {
  const own: Question = { api, asOf: frozen, indicators: [indicator], places };
  const shared = await shareQuestions(own);
  if (shared === own) return load(own);
  const loaded = await load(shared).catch((reason: unknown) => {
    if (reason instanceof Refused) return undefined;
    throw reason;
  });
  // What others asked for besides may have filled the answer, or be nothing that the service takes.
  if (!loaded?.isWhole) return load(own);
  const figures = loaded.figures.filter(
    (figure) => figure.indicator.id === indicator && (places.length === 0 || places.includes(figure.refArea ?? '')),
  );
  return { ...loaded, figures };
}

async function load(question: Question): Promise<LoadedFigures> {
  const { api, asOf, indicators, places } = question;
  const query = new URLSearchParams({ indicator: indicators.join(',') });
  if (places.length > 0) query.set('place', places.join(','));
  if (asOf !== null) query.set('asOf', asOf);
  const answer = await loadJson(`${api}/v1/figures?${query}`);
  // An earlier service has no such address.
  return answer === undefined ? (await import('./load-rows.ts')).loadRows(question) : unpackFigures(answer);
}
