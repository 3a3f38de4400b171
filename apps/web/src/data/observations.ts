import { observationShape, type SourcedObservation } from './observation.ts';
import { type Pages, readPages } from './read-pages.ts';

export interface ObservationFilter {
  readonly indicator?: string;
  readonly place?: string;
  readonly report?: string;
}

/** The observations that a filter leaves, each with its report. */
export const loadObservations = (filter: ObservationFilter): Promise<Pages<SourcedObservation>> =>
  readPages('/v1/observations', { ...filter, limit: '1000' }, observationShape);
