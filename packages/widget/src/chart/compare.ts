import type { Facet, Figure } from './series.ts';

/** What one place reported for one period. */
export interface ComparedPlace {
  readonly refArea: string;
  readonly name: string;
  readonly result: Figure | null;
  readonly targets: readonly Figure[];
}

/** Places side by side in one period. */
export interface CompareData {
  readonly facet: Facet;
  readonly period: string;
  readonly unit: string | null;
  /** By code: an order that ranks nobody. */
  readonly places: readonly ComparedPlace[];
  /** The names of those without a figure of the period. */
  readonly silent: readonly string[];
}
