import * as z from 'zod';
import { placeLevelSchema } from '../contract/report.ts';

const codeSchema = z.string().regex(/^\d{6}$/);

/** A place that stands today. */
const placeRowSchema = z.strictObject({
  code: codeSchema,
  name: z.string().min(1),
  parent: codeSchema.nullable(),
  level: placeLevelSchema,
});

/** How a place ceased to be what it was. */
const placeChangeSchema = z.enum([
  /** A county became a district or a city, on the same ground. */
  'converted',
  /** It was joined with others, or into another. */
  'merged',
  /** Its ground was parted among several. */
  'divided',
  'renamed',
  /** It came to stand one level higher, or directly under the nation. */
  'raised',
]);

/** A place that was: 长寿县, 500221, until 2001-12, converted into 500115. */
const formerPlaceSchema = z.strictObject({
  /** The code while it stood; null where it is not certain. A code can have been given out again since. */
  code: codeSchema.nullable(),
  name: z.string().min(1),
  /** The place that it belonged to, by today's code. */
  parent: codeSchema,
  level: placeLevelSchema,
  /** When the State Council decided the change. */
  until: z.string().regex(/^\d{4}(-\d{2})?$/),
  change: placeChangeSchema,
  /** The places of today that have its ground. */
  into: z.array(codeSchema).min(1),
});

/** The shape of `data/places.json`. */
export const placesFileSchema = z.strictObject({
  source: z.strictObject({
    standard: z.string(),
    package: z.string(),
    version: z.string(),
    license: z.string(),
    asOf: z.iso.date(),
    note: z.string(),
  }),
  /** Words inside names that a short form leaves out: 土家族 in 酉阳土家族苗族自治县. */
  peoples: z.array(z.string().min(1)),
  /** Other names that reports use. */
  aliases: z.record(codeSchema, z.array(z.string().min(1))),
  /**
   * What readers of English know places by: the nation, the provinces, and the districts and counties of Chongqing. Others
   * keep the name of the reports: a romanisation by rule would be wrong for too many (六安, 番禺, 呼和浩特).
   */
  english: z.record(codeSchema, z.string().regex(/^[A-Z][A-Za-z' ]+$/)),
  former: z.array(formerPlaceSchema),
  places: z.array(placeRowSchema),
});

export type PlacesFile = z.infer<typeof placesFileSchema>;
