import { type Revision, sumRevisions } from '@gongbao/store';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';

export const citationSchema = z
  .object({
    short: z
      .string()
      .openapi({ example: 'Gongbao, data of 2026-01-01, https://example.org/v1/observations?indicator=gdp' }),
    long: z.string(),
  })
  .openapi('Citation', { description: 'How to cite the answer. Each figure has its own receipt besides.' });

/** How to cite what is answered: the address, and the state of the data. */
export function citationOf(c: Context<ApiEnvironment>): z.infer<typeof citationSchema> {
  const { number, changedAt }: Revision = sumRevisions(c.var.revisions.values());
  const url = new URL(c.req.url);
  url.searchParams.delete('cursor');
  const date = changedAt.slice(0, 10);
  return {
    short: `Gongbao, data of ${date}, ${url.href}`,
    long: `Gongbao 公报: figures of Chinese government work reports, each quoted from its report by characters. Data of ${date} (revision ${number}). ${url.href}`,
  };
}
