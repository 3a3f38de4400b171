import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import type { ApiEnvironment } from './bindings.ts';
import { refuseInvalid } from './http/invalid-parameters.ts';
import { openRequest } from './http/open-request.ts';
import { Problem } from './http/problem.ts';
import { getHealth } from './routes/get-health.ts';
import { getReport } from './routes/get-report.ts';
import { listIndicators } from './routes/list-indicators.ts';
import { listObservations } from './routes/list-observations.ts';
import { listPlaces } from './routes/list-places.ts';
import { listReports } from './routes/list-reports.ts';

const information = {
  openapi: '3.1.0',
  info: {
    title: 'Gongbao',
    version: '1',
    summary: 'What Chinese government work reports say, each figure tied to the characters that say it',
    license: { name: 'MIT', identifier: 'MIT' },
  },
};

const base = new OpenAPIHono<ApiEnvironment>({ defaultHook: refuseInvalid });
base.use(openRequest);
base.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['link', 'x-request-id'] }));

base.onError((error, c) => {
  const known = error instanceof Problem;
  if (!known)
    console.error(
      JSON.stringify({ level: 'error', requestId: c.var.requestId, error: String(error), stack: error.stack }),
    );
  const problem = known ? error : new Problem('internal');
  return problem.toResponse(c.req.path, c.var.requestId);
});
base.notFound((c) =>
  new Problem('not-found', { detail: `No such address: ${c.req.path}` }).toResponse(c.req.path, c.var.requestId),
);

export const app = base.openapiRoutes([
  getHealth,
  listPlaces,
  listIndicators,
  listReports,
  getReport,
  listObservations,
]);
app.doc31('/openapi.json', information);
