import { type Pages, readPages } from './read-pages.ts';
import { list, nullable, number, object, text } from './shape.ts';

const spanShape = object({ start: number, end: number });

export const termFields = {
  number: nullable(number),
  term: text,
  definition: nullable(spanShape),
  components: list(object({ symbol: text, label: text, items: list(text) })),
  references: list(spanShape),
};

const usedTermShape = object({ ...termFields, report: object({ id: text, title: nullable(text) }) });

/** A term as one report explains or shortens it. */
export type UsedTerm = ReturnType<typeof usedTermShape>;

/** The terms of all reports whose names have these words. */
export const loadTerms = (q: string): Promise<Pages<UsedTerm>> =>
  readPages('/v1/terms', { q: q.slice(0, 100), limit: '1000' }, usedTermShape);
