import { placeLevelShape, reportKindShape } from './observation.ts';
import { readPages } from './read-pages.ts';
import { list, nullable, number, object, text } from './shape.ts';

export const reportSummaryShape = object({
  report: object({
    id: text,
    kind: reportKindShape,
    title: nullable(text),
    refArea: nullable(object({ code: text, name: text, level: placeLevelShape })),
    year: nullable(number),
    reviewPeriods: list(text),
    deliveredOn: nullable(text),
    meeting: nullable(text),
    speaker: nullable(object({ name: text, title: nullable(text) })),
    issuer: nullable(text),
  }),
  source: object({ sha256: text, mediaType: text, length: number }),
  counts: object({ observations: number, terms: number, projects: number, tables: number }),
});

export type ReportSummary = ReturnType<typeof reportSummaryShape>;

/** All reports, or those of one place, by place and year. */
export async function loadReports(place?: string): Promise<readonly ReportSummary[]> {
  return (await readPages('/v1/reports', { ...(place && { place }), limit: '1000' }, reportSummaryShape)).items;
}
