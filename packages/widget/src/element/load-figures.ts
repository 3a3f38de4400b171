import type { Observation } from '@gongbao/indicator-schema';
import type { ChartOptions } from './chart-options.ts';
import { loadJson } from './load-json.ts';
import type { Names } from './load-names.ts';
import { type Question, shareQuestions } from './share-questions.ts';
import { unpackFigures } from './unpack-figures.ts';

/** An observation with what its receipt says. */
export type SourcedFigure = Observation & {
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly sectionTitle: string | null;
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly year: number;
    readonly deliveredOn: string | null;
  };
};

export interface LoadedFigures {
  readonly figures: readonly SourcedFigure[];
  /** What the catalogue calls the indicators, by their ids and in each language. */
  readonly names: ReadonlyMap<string, Names>;
  /** False when the service has more than it gives at once. */
  readonly isWhole: boolean;
}

/** The figures that the element shows; throws when the service does not answer in its shape. */
export async function loadFigures({ api, indicator, places, frozen }: ChartOptions): Promise<LoadedFigures> {
  const own: Question = { api, asOf: frozen, indicators: [indicator], places };
  const shared = await shareQuestions(own);
  const loaded = await load(shared);
  if (shared === own) return loaded;
  // What others asked for besides may have filled the answer.
  if (!loaded.isWhole) return load(own);
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
