import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { readManifest } from '../bulk/read-manifest.ts';
import { answerOne } from '../http/answer-page.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { absent, citedOf, failures, unacceptable } from '../schemas/answers.ts';

const bulkFileSchema = z
  .object({
    name: z.string(),
    mediaType: z.string(),
    means: z.string().openapi({ description: 'What it holds.' }),
    bytes: z.int(),
    sha256: z.string(),
    rows: z.int().nullable().openapi({ description: 'Null for what is no table.' }),
    href: z.string().openapi({ description: 'Where it is; takes range requests.' }),
  })
  .openapi('BulkFile');

const bulkFilesSchema = z
  .object({
    revision: z.int().openapi({
      description:
        'Of the data that the files hold. Where they are made of the service, its newest is in the `citation` of each answer.',
    }),
    changedAt: z.iso.datetime().openapi({ description: 'When that revision came.' }),
    madeFrom: z.enum(['data', 'service']).openapi({
      description:
        'Whose rows they are: of the data that Gongbao is published with alone, or all of this service, reports that were sent to it among them.',
    }),
    files: z.array(bulkFileSchema).readonly(),
  })
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
