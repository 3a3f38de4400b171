import type { Page, PageRequest } from '@gongbao/store';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Address, ApiEnvironment } from '../bindings.ts';
import { citationOf, type citationSchema } from './citation.ts';
import { Problem } from './problem.ts';

export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface PagedAnswer<T> {
  readonly data: T[];
  readonly page: { readonly next: string | null; readonly limit: number };
  readonly citation: z.infer<typeof citationSchema>;
}

/**
 * Turns the cursor of a question into the key to continue after, asks the store, and makes the answer with the next
 * cursor, which its Link header repeats as an address.
 */
export async function readPage<T, Filter extends object>(
  c: Context<ApiEnvironment>,
  { limit, cursor, ...filter }: Filter & Paging,
  find: (request: PageRequest) => Promise<Page<T>>,
): Promise<PagedAnswer<T>> {
  const cursors = c.get('cursors');
  const question = `${c.req.path}?${JSON.stringify(filter)}`;
  const after = cursor === undefined ? undefined : await cursors.read(question, cursor);
  const { items, next } = await find({ limit, after });
  const nextCursor = next === null ? null : await cursors.write(question, next);
  if (nextCursor !== null) c.header('link', `<${nextAddress(c.get('url'), nextCursor)}>; rel="next"`);
  return { data: [...items], page: { next: nextCursor, limit }, citation: citationOf(c) };
}

/** One thing, and how to cite it. */
export function cited<T>(c: Context<ApiEnvironment>, data: T) {
  return { data, citation: citationOf(c) };
}

/** One thing as JSON, and in nothing else. */
export function answerOne<T>(c: Context<ApiEnvironment>, data: T) {
  refuseOtherFormats(c);
  return cited(c, data);
}

function refuseOtherFormats(c: Context<ApiEnvironment>): void {
  if (c.get('accepted').some(({ name }) => name === 'json')) return;
  throw new Problem('not-acceptable', { detail: 'This address answers in application/json (.json).' });
}

function nextAddress(asked: Address, cursor: string): string {
  const url = new URL(asked.href);
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}
