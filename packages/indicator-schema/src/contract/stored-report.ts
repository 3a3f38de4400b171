import * as z from 'zod';
import {
  diagnosticSchema,
  observationSchema,
  parsedReportSchema,
  projectSchema,
  reportHeaderSchema,
  tableSchema,
  termSchema,
} from './report.ts';
import { type Section, sectionSchema } from './section.ts';

/** A name, which may be long; never a sentence. */
const name = z.string().max(60);
/** A few words as they stand in a report, shorter than a clause. */
const words = z.string().max(25);

/** Headings that are sentences are cut to the name that they begin with, or to nothing. */
const hasShortTitles = (sections: readonly Section[]): boolean =>
  sections.every(({ title, children }) => title.length <= 20 && hasShortTitles(children));

const { refArea, year } = reportHeaderSchema.shape;

/**
 * What is kept of a report in `data/reports`: the contract's shape, told apart by its lengths. Figures, names and
 * offsets stay; sentences do not. Its place and its year are known, since they name the file.
 */
export const storedReportSchema = parsedReportSchema.extend({
  report: reportHeaderSchema.extend({
    title: name.nullable(),
    meeting: name.nullable(),
    issuer: name.nullable(),
    refArea: refArea.unwrap(),
    year: year.unwrap(),
  }),
  outline: z.array(sectionSchema).refine(hasShortTitles, 'a heading is longer than a name'),
  observations: z.array(
    observationSchema.extend({
      indicator: observationSchema.shape.indicator.extend({ text: z.string().max(40) }),
      modality: words.nullable(),
      attribute: words.nullable(),
      qualitative: words.nullable(),
      against: words.nullable(),
      source: observationSchema.shape.source.extend({ quote: words }),
    }),
  ),
  tables: z.array(
    tableSchema.extend({
      caption: name.nullable(),
      columns: z.array(name),
      rows: z.array(z.object({ group: name.nullable(), cells: z.array(name) })),
    }),
  ),
  terms: z.array(
    termSchema.extend({
      term: name,
      components: z.array(z.object({ symbol: words, label: words, items: z.array(words) })),
    }),
  ),
  projects: z.array(projectSchema.extend({ name, group: name.nullable(), box: name.nullable() })),
  diagnostics: z.array(diagnosticSchema.extend({ message: z.string().max(300) })),
});

export type StoredReport = z.infer<typeof storedReportSchema>;
