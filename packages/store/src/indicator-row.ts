import { readJson } from './read-json.ts';

/** An entry of the catalogue, as the catalogue says it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly group: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly synonyms: readonly string[];
}

export type IndicatorRecord<Entry extends CatalogueEntry = CatalogueEntry> = Entry & {
  /** How many observations of it are known. */
  readonly observations: number;
};

export interface IndicatorRow {
  id: string;
  body: string;
  observations: number;
}

/** The columns of IndicatorRow, of `indicator AS i` and `indicator_count AS c`. */
export const indicatorColumns = 'i.id, i.body, ifnull(c.observations, 0) AS observations';

export function toIndicatorRecord(row: IndicatorRow): IndicatorRecord {
  return { ...readJson<CatalogueEntry>(row.body), observations: row.observations };
}
