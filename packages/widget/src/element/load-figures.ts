import type { Observation } from '@gongbao/indicator-schema';
import type { NamedPlace } from '../chart/place-name.ts';
import type { ChartOptions } from './chart-options.ts';
import { loadJson } from './load-json.ts';
import { type Question, shareQuestions } from './share-questions.ts';

/** An observation with what its receipt says. */
export type SourcedFigure = Observation & {
  readonly place: (NamedPlace & { readonly code: string }) | null;
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
  /** False when the service has more than we read. */
  readonly isWhole: boolean;
}

const MOST_PAGES = 5;

/** The figures that the element shows; throws when the service does not answer in its shape. */
export async function loadFigures({ api, indicator, places, frozen }: ChartOptions): Promise<LoadedFigures> {
  const own: Question = { api, asOf: frozen, indicators: [indicator], places };
  const shared = await shareQuestions(own);
  const loaded = await readAll(shared);
  if (shared === own) return loaded;
  // What others asked for besides may have filled the pages.
  if (!loaded.isWhole) return readAll(own);
  const figures = loaded.figures.filter(
    (figure) => figure.indicator.id === indicator && (places.length === 0 || places.includes(figure.refArea ?? '')),
  );
  return { figures, isWhole: true };
}

async function readAll({ api, asOf, indicators, places }: Question): Promise<LoadedFigures> {
  const query = new URLSearchParams({ indicator: indicators.join(','), limit: '1000' });
  if (places.length > 0) query.set('place', places.join(','));
  if (asOf !== null) query.set('asOf', asOf);
  const figures: SourcedFigure[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = readPage(await loadJson(`${api}/v1/observations?${query}`));
    figures.push(...answer.figures);
    if (answer.next === null) return { figures, isWhole: true };
    query.set('cursor', answer.next);
  }
  return { figures, isWhole: false };
}

function readPage(answer: unknown): { figures: SourcedFigure[]; next: string | null } {
  if (!isRecord(answer) || !Array.isArray(answer.data)) throw new Error('the answer holds no data');
  const next = isRecord(answer.page) && typeof answer.page.next === 'string' ? answer.page.next : null;
  const figures = answer.data.filter(isFigure);
  if (figures.length === 0 && answer.data.length > 0) throw new Error('the answer holds no figures');
  return { figures, next };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whatever lacks what a mark or a receipt rests on is not shown. */
function isFigure(value: unknown): value is SourcedFigure {
  if (!isRecord(value) || !isRecord(value.source) || !isRecord(value.report) || !isRecord(value.indicator))
    return false;
  const { id, measure, bound, status, source, report, indicator } = value;
  const texts = [id, measure, bound, status, source.quote, report.id, indicator.text];
  return texts.every((text) => typeof text === 'string') && isValue(value.value);
}

function isValue(value: unknown): boolean {
  if (value === null) return true;
  if (isRecord(value)) return [value.min, value.max].every(Number.isFinite) || Array.isArray(value.parts);
  return Number.isFinite(value);
}
