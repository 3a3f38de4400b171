import * as z from 'zod';

/** What the service says of a file that it was sent. It may say more. */
const jobSchema = z.object({
  sha256: z.string(),
  state: z.enum(['received', 'queued', 'stored', 'failed']),
  reason: z.string().nullable(),
  detail: z.string().nullable(),
  reportId: z.string().nullable(),
  href: z.string(),
});

export type Job = z.infer<typeof jobSchema>;

export const jobAnswerSchema = z.object({ data: jobSchema });

/** Problem details of RFC 9457, as far as they are shown. */
export const problemSchema = z.object({ title: z.string(), detail: z.string().optional() });
