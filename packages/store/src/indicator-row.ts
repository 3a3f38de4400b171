import type { Indicator } from '@gongbao/indicator-schema/catalogue';
import { readJson } from './read-json.ts';

export interface IndicatorRecord extends Indicator {
  /** How many observations of it are known. */
  readonly observations: number;
}

export interface IndicatorRow {
  id: string;
  body: string;
  observations: number;
}

/** The columns of IndicatorRow, of `indicator AS i` and `indicator_count AS c`. */
export const indicatorColumns = 'i.id, i.body, ifnull(c.observations, 0) AS observations';

export function toIndicatorRecord(row: IndicatorRow): IndicatorRecord {
  return { ...readJson<Indicator>(row.body), observations: row.observations };
}
