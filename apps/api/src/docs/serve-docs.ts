import type { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { refuseInvalid } from '../http/invalid-parameters.ts';
import { Problem, problemMeaning } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { apiInformation } from '../openapi/api-information.ts';
import { docsPage } from './docs-page.ts';
import { docsStyle } from './docs-style.ts';
import { llmsText } from './llms-text.ts';
import { problemPage } from './problem-page.ts';
import type { ShownDocument } from './shown-document.ts';

/** The pages load nothing but their own stylesheet, and run nothing. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const strict = createMiddleware<ApiEnvironment>(async (c, next) => {
  await next();
  c.header('content-security-policy', policy);
  c.header('cache-control', 'public, max-age=300');
});

/** The document takes no parameter, as every address of the service says which it takes. */
const refuseParameters = createMiddleware<ApiEnvironment>(async (c, next) => {
  refuseInvalid(queryParameters({}).safeParse(c.req.query()));
  await next();
});

/** Adds what people and language models read, made from the document of the application's own routes. */
export function serveDocs(app: OpenAPIHono<ApiEnvironment>): void {
  let made: ShownDocument | undefined;
  const document = (): ShownDocument => {
    made ??= app.getOpenAPI31Document(apiInformation) as unknown as ShownDocument;
    return made;
  };
  app.use('/openapi.json', refuseParameters);
  app.doc31('/openapi.json', apiInformation);
  app.get('/docs', strict, (c) => c.html(docsPage(document(), new URL(c.req.url).origin)));
  app.get('/docs/', (c) => c.redirect('/docs', 301));
  app.get('/docs/style.css', strict, (c) => c.body(docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/llms.txt', strict, (c) => c.text(llmsText(document(), new URL(c.req.url).origin)));
  app.get('/problems/:kind', strict, (c) => {
    const kind = c.req.param('kind');
    const meaning = problemMeaning(kind);
    if (meaning === undefined) throw new Problem('not-found', { detail: `There is no problem of the type ${kind}.` });
    return c.html(problemPage(meaning.kind, meaning));
  });
}
