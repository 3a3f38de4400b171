import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { type Opening, openPage } from './open-page.ts';

const address = inject('address');

/** What somebody else's page allows: our scripts, service, frames and pictures, and nothing more; no inline styles. */
const policy = `default-src 'none'; script-src ${address}; connect-src ${address}; frame-src ${address}; img-src ${address}; style-src 'none'`;

function serveForeignPage(body: string): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url }, response) => {
    if (url !== '/') {
      response.writeHead(204);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(`<!doctype html><meta name="viewport" content="width=device-width"><title>A newspaper</title>${body}`);
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve({ server, url: `http://localhost:${(server.address() as AddressInfo).port}` });
    });
  });
}

/** What the service is made to do to the requests of the page. */
export type Answering = (
  path: string,
) => { readonly json: unknown; readonly status?: number } | 'never' | 'down' | undefined;

/** A page of another origin under a strict policy, open in a browser, with all that it asked for and all its errors. */
export async function openForeignPage(
  browser: Browser,
  body: string,
  { answering, ...opening }: Opening & { readonly answering?: Answering } = {},
) {
  const { server, url } = await serveForeignPage(body);
  const opened = await openPage(browser, opening);
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(request.url()));
  if (answering) {
    await opened.page.route(`${address}/v1/**`, async (route) => {
      const answer = answering(route.request().url().slice(address.length));
      if (answer === undefined) return route.continue();
      if (answer === 'down') return route.abort();
      if (answer === 'never') return undefined;
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ status: answer.status ?? 200, json: answer.json, headers });
    });
  }
  await opened.page.goto(url);
  const close = async (): Promise<void> => {
    await opened.close();
    server.close();
  };
  return { ...opened, asked, url, close };
}

export const widgetScript = `<script type="module" src="${address}/widget.js"></script>`;
