import { z } from '@hono/zod-openapi';

export const ingestJobSchema = z
  .object({
    sha256: z.string(),
    state: z.enum(['received', 'queued', 'stored', 'failed']),
    reason: z.string().nullable().openapi({
      description:
        'Why it failed, or why the last try did: `no-place`, `no-year` or `no-kind` where a report says too little to be stored, what a reader says of a file that is none, or what broke.',
    }),
    detail: z.string().nullable(),
    attempts: z.int(),
    reportId: z.string().nullable(),
    name: z.string().nullable().openapi({ description: 'Null too where no token that may send files is shown.' }),
    length: z.int(),
    receivedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    href: z.string().openapi({ description: 'Where its state is told.' }),
  })
  .openapi('IngestJob');
