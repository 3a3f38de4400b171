import { englishPlaceName } from '@gongbao/indicator-schema/english-names';

/** What an answer needs of `data/reports/<code>/<year>-<kind>.json`. */
export interface StoredReport {
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly year: number | null;
    readonly deliveredOn: string | null;
    readonly refArea: { readonly code: string; readonly name: string } | null;
  };
  readonly observations: readonly { readonly indicator: { readonly id: string | null } }[];
}

const named = (place: StoredReport['report']['refArea']) =>
  place && { ...place, english: englishPlaceName(place.code) ?? null };

/** What `/v1/observations?indicator=…` answers of these reports, as far as a chart looks at it. */
export const liveAnswer = (reports: readonly StoredReport[], indicator: string) => ({
  data: reports.flatMap(({ report: { refArea, ...report }, observations }) =>
    observations
      .filter((observation) => observation.indicator.id === indicator)
      .map((observation) => ({ ...observation, place: named(refArea), sectionTitle: null, report })),
  ),
  page: { next: null },
});
