import type { OpenAPIHono } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { refuseInvalid } from '../http/invalid-parameters.ts';
import { Problem, problemMeaning } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import type { ShownDocument } from './shown-document.ts';

/** The pages load nothing but their own stylesheet, and run nothing. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const strict = createMiddleware<ApiEnvironment>(async (c, next) => {
  await next();
  c.header('content-security-policy', policy);
});

/** What changes with the service alone: kept for some minutes, then asked whether it still holds. */
const lasting = createMiddleware<ApiEnvironment>(async (c, next) => {
  await next();
  if (c.res.ok) c.header('cache-control', 'public, max-age=300');
});

/** The document takes no parameter, as every address of the service says which it takes. */
const refuseParameters = createMiddleware<ApiEnvironment>(async (c, next) => {
  refuseInvalid(queryParameters({}).safeParse(c.req.query()));
  await next();
});

/**
 * Adds what people and language models read, made from the document of the application's own routes. It is loaded when
 * it is asked for.
 */
export function serveDocs(app: OpenAPIHono<ApiEnvironment>): void {
  let made: ShownDocument | undefined;
  // Not the promise of it: a Worker cannot wait for what another request began.
  const document = async (): Promise<ShownDocument> => {
    made ??= await (await import('../openapi/describe-api.ts')).describeApi(app);
    return made;
  };
  for (const path of ['/openapi.json', '/docs', '/docs/style.css', '/llms.txt', '/problems/*']) {
    app.get(path, etag(), lasting);
  }
  app.get('/openapi.json', refuseParameters, async (c) => c.json(await document()));
  app.get('/docs', strict, async (c) => {
    const { docsPage } = await import('./docs-page.ts');
    return c.html(docsPage(await document(), new URL(c.req.url).origin));
  });
  app.get('/docs/', (c) => c.redirect('/docs', 301));
  app.get('/docs/style.css', strict, async (c) =>
    c.body((await import('./docs-style.ts')).docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/llms.txt', strict, async (c) => {
    const { llmsText } = await import('./llms-text.ts');
    return c.text(llmsText(await document(), new URL(c.req.url).origin));
  });
  app.get('/problems/:kind', strict, async (c) => {
    const kind = c.req.param('kind');
    const meaning = problemMeaning(kind);
    if (meaning === undefined) throw new Problem('not-found', { detail: `There is no problem of the type ${kind}.` });
    return c.html((await import('./problem-page.ts')).problemPage(meaning.kind, meaning));
  });
}
