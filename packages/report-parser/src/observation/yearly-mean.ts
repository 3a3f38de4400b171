import { closing } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';

/** 新增就业|年均超过|70万人: so many a year, and not in all of them. */
const isMean = closing('均年过超约近达到在', /(?<!人)(?:年均|平均每年)(?:稳定|保持|达|突破|超|约|近)?[过到在]?$/);

export const isYearlyMean = (view: string, { start, end }: Span): boolean =>
  isMean(view, Math.max(start, end - 8), end);
