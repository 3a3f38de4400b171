import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';

/** /assets/index-0f3a.js, /robots.txt */
const filePath = /^\/assets\/|\.\w+$/;

/** These are answered here, and nowhere in the page. */
const ownPath = /^\/(?:v1|docs|problems|embed|mcp|openapi)(?:\/|$)/;

/**
 * The app's page, which is one file for all addresses that it reads by itself; undefined for those that can only be
 * files or the service's own. A file that is gone is no page: it would be kept as what it was asked for.
 */
export async function findPage(c: Context<ApiEnvironment>): Promise<Response | undefined> {
  const { pathname, origin } = new URL(c.req.url);
  if (!['GET', 'HEAD'].includes(c.req.method) || filePath.test(pathname) || ownPath.test(pathname)) return undefined;
  const page = await c.env.ASSETS.fetch(new Request(`${origin}/`, c.req.raw));
  return page.ok || page.status === 304 ? new Response(page.body, page) : undefined;
}
