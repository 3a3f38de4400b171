import type { PlaceLevel } from '../contract/types.ts';

/** A place of today, by its code in GB/T 2260; the nation is `000000`. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** The place that it belongs to; null for the nation. The counties of a municipality belong to it directly. */
  readonly parent: string | null;
}

/**
 * How a place ceased to be what it was: `converted` on the same ground (a county became a district), `merged` with
 * others or into another, `divided` among several, `renamed`, or `raised` to a higher level.
 */
export type PlaceChange = 'converted' | 'merged' | 'divided' | 'renamed' | 'raised';

/** A place that was: 长寿县, 500221, until 2001-12, converted into 500115. */
export interface FormerPlace {
  /** The code while it stood; null where it is not certain. A code can have been given out again since. */
  readonly code: string | null;
  readonly name: string;
  readonly level: PlaceLevel;
  /** The place that it belonged to, by today's code. */
  readonly parent: string;
  /** When the State Council decided the change: YYYY or YYYY-MM. */
  readonly until: string;
  readonly change: PlaceChange;
  /** The places of today that have its ground. */
  readonly into: readonly string[];
}

/** What is known of places, before it is indexed. */
export interface PlaceTable {
  readonly places: readonly Place[];
  readonly former: readonly FormerPlace[];
  /** Words inside names that a short form leaves out: 土家族 in 酉阳土家族苗族自治县. */
  readonly peoples: readonly string[];
  /** Other names of a place: 全国 for 000000. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The places of today, and what they were. */
export interface Places {
  get(code: string): Place | undefined;
  /**
   * Every place that a name can mean, higher levels first: 鼓楼区 is four. Reads full names (长寿区), names under
   * their parents (重庆市长寿区, 福建省鼓楼区), short forms (长寿, 恩施州, 广西) and former names (长寿县), which give
   * the places of today. With `within`, only places inside the one that has this code.
   */
  candidates(name: string, within?: string): readonly Place[];
  /**
   * The one place among the candidates; undefined when none or several remain. A short form that a province shares with others (吉林) means the province.
   */
  find(name: string, within?: string): Place | undefined;
  /** From the nation down to the place itself; empty when the code is unknown. */
  chain(code: string): readonly Place[];
  /** The places directly under it, by code. */
  children(code: string): readonly Place[];
  /** The name with those of its parents under the nation: 重庆市长寿区. */
  fullName(code: string): string | undefined;
  /** What became part of this place, the latest first. */
  history(code: string): readonly FormerPlace[];
}
