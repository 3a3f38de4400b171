import type { Page, PageKey, PageRequest } from '@gongbao/store';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface PagedAnswer<T> {
  readonly data: T[];
  readonly page: { readonly next: string | null; readonly limit: number };
}

/**
 * Turns the cursor of a question into the key to continue after, asks the store, and makes the answer with the next
 * cursor, which its Link header repeats as an address.
 */
export async function answerPage<T, Filter extends object>(
  c: Context<ApiEnvironment>,
  { limit, cursor, ...filter }: Filter & Paging,
  find: (request: PageRequest) => Promise<Page<T>>,
): Promise<PagedAnswer<T>> {
  const { cursors } = c.var;
  const question = `${c.req.path}?${JSON.stringify(filter)}`;
  const after: PageKey | undefined = cursor === undefined ? undefined : await cursors.read(question, cursor);
  const { items, next } = await find({ limit, after });
  const nextCursor = next === null ? null : await cursors.write(question, next);
  if (nextCursor !== null) c.header('link', `<${nextAddress(c.req.url, nextCursor)}>; rel="next"`);
  return { data: [...items], page: { next: nextCursor, limit } };
}

function nextAddress(address: string, cursor: string): string {
  const url = new URL(address);
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}
