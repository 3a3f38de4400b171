import { termSchema as contractSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

export const termSchema = contractSchema
  .extend({ report: z.object({ id: z.string(), title: z.string().nullable(), sha256: z.string() }) })
  .openapi('Term', { description: 'A term as one report has it; positions count in the source with that hash.' });
