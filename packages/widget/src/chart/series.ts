import type { Measure, Observation } from '@gongbao/indicator-schema';

/** What a chart can show together: one measure in one kind of unit, of single years or of spans of years. */
export interface Facet {
  readonly measure: Measure;
  /** UCUM or ISO 4217 code, or the unit as written where no code is known. */
  readonly unit: string;
  readonly cadence: 'year' | 'span';
}

/** A reported number in the unit of its chart. */
export interface Figure {
  readonly observation: Observation;
  /** First and last year of its period; equal for a single year. */
  readonly from: number;
  readonly year: number;
  /** Both ends of a range; equal for a single number. */
  readonly low: number;
  readonly high: number;
  /** The same number of the same period, stated again. */
  readonly repeats: readonly Observation[];
}

/** A result that another one replaces: an older report's, or a differing statement of the same report. */
export interface ReplacedFigure {
  readonly figure: Figure;
  readonly by: Figure;
}

/** What one place reported. */
export interface PlaceSeries {
  readonly refArea: string;
  readonly name: string;
  /** One result a year, the newest, in order of time. */
  readonly results: readonly Figure[];
  /** The results again, cut where a year is missing. */
  readonly runs: readonly (readonly Figure[])[];
  readonly replaced: readonly ReplacedFigure[];
  readonly targets: readonly Figure[];
  /** Targets without a number. */
  readonly worded: readonly Observation[];
}

/** A year without a result in the middle of a place's series, and whether its report is known. */
export interface Gap {
  readonly year: number;
  /** `unknown` where nobody said which reports there are. */
  readonly reason: 'no-report' | 'not-stated' | 'unknown';
}

/** The data of a chart: everything it says, and nothing about how it looks. */
export interface SeriesData {
  readonly facet: Facet;
  /** The unit of all numbers, as reports write it; null for a rank. */
  readonly unit: string | null;
  /** First and last year; null when there is nothing to draw. */
  readonly years: readonly [number, number] | null;
  readonly places: readonly PlaceSeries[];
  /** Years in which the only place of the chart stated no result. */
  readonly gaps: readonly Gap[];
  /** Observations of the facet that have no place on an axis, such as a ratio of three parts. */
  readonly undrawn: readonly Observation[];
}
