import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { pictureAddress, readChartChoice } from '../charts/chart-choice.ts';
import { escapeXml } from '../format/escape-xml.ts';
import { embedPage, embedStyle } from './embed-page.ts';
import { discoveryLinks } from './oembed.ts';
import { findPage } from './serve-page.ts';

/** The frame may stand on any page, and loads from this service only. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const keeping = 'public, max-age=3600';

/** Adds the page that stands in frames, and says on the app's own pages how their charts are embedded. */
export function serveEmbed(app: OpenAPIHono<ApiEnvironment>): void {
  app.get('/embed', (c) => {
    const page = new URL(c.req.url);
    c.header('content-security-policy', policy);
    c.header('cache-control', keeping);
    return c.html(embedPage(page));
  });
  app.get('/embed/style.css', (c) =>
    c.body(embedStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': keeping }),
  );
  app.get('/indicators/*', addDiscovery);
}

/** The app's page is one file for all addresses; what depends on the address is written into its head here. */
async function addDiscovery(c: Context<ApiEnvironment>): Promise<Response> {
  const page = new URL(c.req.url);
  const answer = await findPage(c);
  if (answer === undefined) return c.notFound();
  const choice = readChartChoice(page);
  if (!choice || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const links = discoveryLinks(page).map(
    ({ type, href }) => `<link rel="alternate" type="${type}" href="${escapeXml(href)}">`,
  );
  const card = `<meta property="og:image" content="${escapeXml(page.origin + pictureAddress(choice, 'card'))}">`;
  const head = { element: (element: Element) => void element.append([...links, card].join('\n'), { html: true }) };
  return new HTMLRewriter().on('head', head).transform(answer);
}
