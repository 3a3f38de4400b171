import { z } from '@hono/zod-openapi';

const factSchema = z.union([z.string(), z.number()]);

export const spanSchema = z.object({ report: z.string(), start: z.int(), end: z.int(), quote: z.string() });

const findingSchema = z
  .object({
    code: z.string().openapi({ description: 'The rule that found it.' }),
    severity: z.enum(['conflict', 'note']),
    message: z.string(),
    facts: z.record(z.string(), z.union([factSchema, z.array(factSchema).readonly()])),
    spans: z.array(spanSchema).readonly(),
  })
  .openapi('Finding');

const summarySchema = z.object({
  rule: z.string(),
  holds: z.int(),
  conflicts: z.int(),
  notes: z.int(),
  notCheckable: z.int(),
});

export const checksSchema = z
  .object({
    format: z.literal('gongbao/checks@1'),
    findings: z.array(findingSchema).readonly(),
    summary: z.array(summarySchema).readonly(),
  })
  .openapi('Checks');

export const languageSchema = z.enum(['zh', 'en']).default('zh').openapi({ description: 'Of the messages.' });
