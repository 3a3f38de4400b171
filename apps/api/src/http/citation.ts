import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Address, ApiEnvironment } from '../bindings.ts';

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
  const { number, changedAt } = c.get('revisions').whole;
  const address = withoutCursor(c.get('url'));
  const date = changedAt.slice(0, 10);
  const what = 'Gongbao 公报: figures of Chinese government work reports, each quoted from its report by characters.';
  return {
    short: flat('Gongbao, data of ', date, ', ', address),
    long: flat(what, ' Data of ', date, ' (revision ', String(number), '). ', address),
  };
}

/** A template leaves a string that is put together when it is read, and V8 writes JSON half as fast where one is met. */
function flat(...parts: readonly string[]): string {
  return parts.join('');
}

function withoutCursor({ href, search }: Address): string {
  if (!mayNameCursor(search)) return href;
  const first = new URL(href);
  if (!first.searchParams.has('cursor')) return href;
  first.searchParams.delete('cursor');
  return first.href;
}

/** Parameters are only taken apart where one may be a cursor, however it is written. */
function mayNameCursor(search: string): boolean {
  return search.includes('cursor') || search.includes('%');
}
