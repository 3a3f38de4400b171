import type { Measure, Status } from '@gongbao/indicator-schema';
import type { Bindable } from './statement.ts';
import { codesWithin } from './within.ts';

export interface ObservationFilter {
  readonly indicator?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  /** A place and all that lies in it, by the prefix of its code. */
  readonly placeWithin?: string | undefined;
  readonly period?: readonly string[] | undefined;
  /** First and last year; a span of years must lie between them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly measure?: readonly Measure[] | undefined;
  readonly report?: string | undefined;
  /** Whether the indicator is one of the catalogue. */
  readonly linked?: boolean | undefined;
  /** What was shown at the end of this day, whatever came later: see `addShownOn`. */
  readonly asOf?: string | undefined;
}

/** One bound of a range of keys. */
export interface KeyBound {
  readonly comparison: '>=' | '>' | '<';
  readonly value: Bindable;
}

/** The range of places that is asked for, empty where any is. */
export function placeRange({ placeWithin }: ObservationFilter): readonly KeyBound[] {
  if (placeWithin === undefined) return [];
  const [from, before] = codesWithin(placeWithin);
  return [
    { comparison: '>=', value: from },
    { comparison: '<', value: before },
  ];
}

/** The range that periods begin in; one that begins in it may still end too late. */
export function periodRange({ from, to }: ObservationFilter): readonly KeyBound[] {
  const bounds: KeyBound[] = [];
  if (from !== undefined) bounds.push({ comparison: '>=', value: String(from) });
  if (to !== undefined) bounds.push({ comparison: '<', value: String(to + 1) });
  return bounds;
}

/** The places that are named, without those outside the place that all shall lie in. */
export function namedPlaces(filter: ObservationFilter): readonly string[] | undefined {
  return filter.place?.filter((code) => isWithin(code, placeRange(filter)));
}

/** The periods that are named, without those outside the years that are asked for. */
export function namedPeriods(filter: ObservationFilter): readonly string[] | undefined {
  const { to } = filter;
  const inTime = (period: string): boolean => to === undefined || period.slice(-4) <= String(to);
  return filter.period?.filter((period) => inTime(period) && isWithin(period, periodRange(filter)));
}

/** The indicators that are named. What is not linked to one has '' for its key. */
export function namedIndicators({ indicator, linked }: ObservationFilter): readonly string[] | undefined {
  if (linked !== false) return indicator;
  return indicator === undefined ? [''] : [];
}

function isWithin(key: string, bounds: readonly KeyBound[]): boolean {
  return bounds.every(({ comparison, value }) => (comparison === '<' ? key < String(value) : key >= String(value)));
}
