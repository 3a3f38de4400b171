import type { FormerPlace, Place } from '@gongbao/indicator-schema/places';
import { readJson } from './read-json.ts';

/** A place of today with what it was known as. */
export interface PlaceEntry extends Place {
  /** With the places above it, the nation left out: 重庆市长寿区. */
  readonly fullName: string;
  /** What readers of English call it; null where no such name is kept. */
  readonly english: string | null;
  /** What became part of it, the latest first. */
  readonly former: readonly FormerPlace[];
}

export interface PlaceRecord extends PlaceEntry {
  /** How many of its reports are known. */
  readonly reports: number;
}

export interface PlaceRow {
  code: string;
  body: string;
  reports: number;
}

/** The columns of PlaceRow, of `place AS p` and `place_count AS c`. */
export const placeColumns = 'p.code, p.body, ifnull(c.reports, 0) AS reports';

export function toPlaceRecord(row: PlaceRow): PlaceRecord {
  return { ...readJson<PlaceEntry>(row.body), reports: row.reports };
}
