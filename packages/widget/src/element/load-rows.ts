import { loadJson } from './load-json.ts';
import { loadNames } from './load-names.ts';
import type { Question } from './share-questions.ts';
import type { LoadedFigures, SourcedFigure } from './sourced-figure.ts';
import { isValue } from './unpack-figures.ts';

const MOST_PAGES = 5;

/** The figures as a service gives them that knows no /v1/figures: page by page, and what they are called besides. */
export async function loadRows(question: Question): Promise<LoadedFigures> {
  const { api, indicators } = question;
  const names = indicators.map(async (id) => [id, await loadNames(api, id)] as const);
  const [read, ...named] = await Promise.all([readPages(question), ...names]);
  return { ...read, names: new Map(named) };
}

async function readPages({ api, asOf, indicators, places }: Question): Promise<Omit<LoadedFigures, 'names'>> {
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
