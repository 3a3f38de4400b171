import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { bulkFileSchema, bulkManifestSchema, madeFromSchema } from '../bulk/bulk-files.ts';
import { readManifest } from '../bulk/read-manifest.ts';
import { answerOne } from '../http/answer-page.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { absent, citedOf, failures, unacceptable } from '../schemas/answers.ts';

const servedFileSchema = bulkFileSchema
  .extend({ href: z.string().openapi({ description: 'Where it is; takes range requests.' }) })
  .openapi('BulkFile');

const bulkFilesSchema = bulkManifestSchema
  .extend({ madeFrom: madeFromSchema, files: z.array(servedFileSchema).readonly() })
  .openapi('BulkFiles');

const route = createRoute({
  method: 'get',
  path: '/v1/bulk',
  operationId: 'listBulkFiles',
  summary: 'Files of the whole data set: Parquet, CSV with its metadata, a Croissant description',
  tags: ['Bulk'],
  request: { query: queryParameters({}) },
  responses: {
    200: {
      description: 'The files. They are made at each release, and can be older than the other answers.',
      content: { 'application/json': { schema: citedOf(bulkFilesSchema) } },
    },
    ...absent,
    ...unacceptable,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { files, ...state } = await readManifest(c.env.BUCKET);
  const addressed = files.map((file) => ({ ...file, href: `/v1/bulk/${file.name}` }));
  return c.json(answerOne(c, { ...state, files: addressed }), 200);
};

export const listBulkFiles = { route, handler };
