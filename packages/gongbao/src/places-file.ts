import { placeLevelSchema } from '@gongbao/indicator-schema/schemas';
import * as z from 'zod';

const codeSchema = z.string().regex(/^\d{6}$/);

/** The shape of a file for `--places`: places that GB/T 2260 does not have, such as development zones. */
export const placesFileSchema = z.array(
  z.strictObject({
    code: codeSchema,
    name: z.string().min(1),
    level: placeLevelSchema,
    parent: codeSchema.nullable(),
  }),
);
