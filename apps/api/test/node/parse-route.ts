import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../../src/bindings.ts';
import { answerFailure } from '../../src/http/answer-failure.ts';
import { parseFile } from '../../src/routes/parse-file.ts';

/** The route alone, as the app mounts it: it needs no database and no limits. */
const app = new OpenAPIHono<ApiEnvironment>().openapiRoutes([parseFile]);
app.onError(answerFailure);

/** Sends a file to the route that parses, in this process. */
export const askParseRoute = async (bytes: Uint8Array<ArrayBuffer>): Promise<Response> =>
  app.request(
    '/v1/parse',
    { method: 'POST', body: bytes, headers: { 'content-type': 'application/octet-stream' } },
    {},
  );
