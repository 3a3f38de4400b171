import { z } from '@hono/zod-openapi';

/** A named schema or null, said as two alternatives: `nullable()` would ask for both at once in the document. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()]);
}
