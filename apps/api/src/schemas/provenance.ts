import { sectionRoleSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';
import { observationSchema } from './observation.ts';
import { reportVersionSchema } from './report.ts';

const positionSelector = z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }).openapi({
  description:
    'Counted in characters (code points), as the model demands. The offsets of `source` count UTF-16 units: they are the same unless a character beyond the basic plane stands before, of which each counts twice there.',
});
const quoteSelector = z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() }).openapi({
  description:
    'Without prefix and suffix, which the model leaves open: of a report its figures are kept, not the sentences around them.',
});

/** An annotation of the W3C Web Annotation model: the observation is the body, the words of the report the target. */
const annotationSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string(),
    type: z.literal('Annotation'),
    motivation: z.literal('identifying'),
    body: z.string(),
    target: z.object({
      source: z.string().openapi({ description: 'The text, by the SHA-256 of its bytes.' }),
      selector: z.tuple([positionSelector, quoteSelector]),
    }),
  })
  .openapi('Annotation');

const sectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: sectionRoleSchema,
  start: z.int(),
  end: z.int(),
});

const { recordedAt, supersededAt } = reportVersionSchema.shape;
const versionSchema = z.object({ sha256: z.string(), recordedAt, supersededAt });

export const provenanceSchema = observationSchema
  .extend({
    provenance: z.object({
      section: sectionSchema.nullable(),
      annotation: annotationSchema,
      version: versionSchema.openapi({ description: 'The version of the report that states it.' }),
    }),
  })
  .openapi('ObservationWithProvenance');
