import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { bulkFileKinds, bulkPrefix, csvMetadataName, csvType } from '../bulk/bulk-files.ts';
import { answerFile } from '../http/answer-file.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { absent, failures, problem, unchanged } from '../schemas/answers.ts';

const [first, ...more] = bulkFileKinds.map(({ name }) => name);
const bytes = { schema: z.string().openapi({ format: 'binary' }) };
const description = { schema: z.looseObject({}) };
const content = Object.fromEntries(
  bulkFileKinds.map(({ mediaType }) => {
    const [type = mediaType] = mediaType.split(';');
    return [type, type.endsWith('json') ? description : bytes] as const;
  }),
);

/** A part of what is JSON is none. */
const ranges = Object.fromEntries(Object.keys(content).map((type) => [type, bytes] as const));

const route = createRoute({
  method: 'get',
  path: '/v1/bulk/{file}',
  operationId: 'getBulkFile',
  summary: 'One of the files of the whole data set, or a range of its bytes',
  tags: ['Bulk'],
  request: {
    params: z.object({
      file: z.enum([first ?? csvMetadataName, ...more]).openapi({ example: 'observations.parquet' }),
    }),
    headers: z.object({
      range: z.string().max(200).optional().openapi({ description: 'One range of bytes.', example: 'bytes=0-1023' }),
    }),
    query: queryParameters({}),
  },
  responses: {
    200: { description: 'The file.', content },
    206: { description: 'The bytes that Range asks for.', content: ranges },
    416: problem('The range lies beyond the end of the file; Content-Range says how long that is.'),
    503: problem('The file is being replaced; Retry-After says when to come again.'),
    ...unchanged,
    ...absent,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { file } = c.req.valid('param');
  const kind = bulkFileKinds.find(({ name }) => name === file);
  if (kind?.mediaType === csvType) {
    c.header('link', `</v1/bulk/${csvMetadataName}>; rel="describedby"; type="application/csvm+json"`);
  }
  return answerFile(c, `${bulkPrefix}${file}`);
};

export const getBulkFile = { route, handler };
