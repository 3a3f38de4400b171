import { bulkFileKinds, parquetType } from '../../src/bulk/bulk-files.ts';
import type { ProblemKind } from '../../src/http/problem.ts';
import { fileExamples } from '../../src/openapi/file-examples.ts';
import { type OpenApiDocument, type Operation, plainAddress } from '../openapi-requests.ts';

/** A request whose answer stands in the document. */
export interface ExampleRequest {
  readonly method?: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The Worker that is asked, where it is the one with a database without tables. */
  readonly of?: 'empty';
}

const report = String(fileExamples['text/plain']?.value);
const token = { authorization: 'Bearer a-token-for-tests-only' };
const question = { method: 'POST', headers: { 'content-type': 'application/json' } } as const;
const file = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: report } as const;

/** One of each kind; Parquet is no text that could stand in a document. */
const textFiles = [...new Map(bulkFileKinds.map(({ name, mediaType }) => [mediaType, name]))].flatMap(
  ([mediaType, name]) => (mediaType === parquetType ? [] : [name]),
);

/** What is asked otherwise than by its address and a format. */
const own: Readonly<Record<string, readonly ExampleRequest[]>> = {
  getChart: [{ address: '/v1/charts/gdp.svg?place=990101' }],
  getOEmbed: ['json', 'xml'].map((format) => ({
    address: `/v1/oembed?url=https://example.org/indicators/gdp&format=${format}`,
  })),
  getChangesFeed: ['atom', 'json'].map((feed) => ({ address: `/v1/feeds/${feed}` })),
  getBulkFile: textFiles.flatMap((name) => [
    { address: `/v1/bulk/${name}` },
    { address: `/v1/bulk/${name}`, headers: { range: 'bytes=0-9' } },
  ]),
  parseFile: [{ ...file, address: '/v1/parse' }],
  checkFile: [{ ...file, address: '/v1/check' }],
  reviewFile: [{ ...file, address: '/v1/review' }],
  sendReport: [{ ...file, address: '/v1/reports?name=2024.txt', headers: { ...file.headers, ...token } }],
  verifySentence: [
    {
      ...question,
      address: '/v1/verify',
      body: JSON.stringify({ sentence: '2023年云州市清河区地区生产总值312.6亿元。' }),
    },
  ],
};

/** For each operation a request for each kind of answer that it declares. */
export function answerRequests({ paths }: OpenApiDocument): readonly (readonly [string, readonly ExampleRequest[]])[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map(
      (operation) => [operation.operationId, own[operation.operationId] ?? inEachFormat(path, operation)] as const,
    ),
  );
}

function inEachFormat(path: string, operation: Operation): readonly ExampleRequest[] {
  const plain = plainAddress(path, operation);
  const isPaged = operation.parameters?.some(({ name }) => name === 'limit');
  const address = isPaged ? `${plain}${plain.includes('?') ? '&' : '?'}limit=1` : plain;
  return Object.keys(operation.responses[200]?.content ?? {}).map((mediaType) => ({
    address,
    ...(mediaType !== 'application/json' && { headers: { accept: mediaType } }),
  }));
}

const broken = { method: 'POST', headers: { 'content-type': 'application/octet-stream' } } as const;

/** How each problem comes about. */
export const problemRequests: Readonly<Record<ProblemKind, ExampleRequest>> = {
  'invalid-parameters': { address: '/v1/observations?sort=asc' },
  'invalid-cursor': { address: '/v1/observations?cursor=AAAA' },
  unauthorized: { ...file, address: '/v1/reports' },
  'not-found': { address: '/v1/places/123456' },
  'method-not-allowed': { method: 'PUT', address: '/v1/places' },
  'not-acceptable': { address: '/v1/places', headers: { accept: 'image/png' } },
  'unsupported-media-type': { ...file, address: '/v1/verify' },
  // Short enough to be sent whole before it is refused.
  'too-large': { ...question, address: '/v1/verify', body: ' '.repeat(64_001) },
  'range-not-satisfiable': { address: '/v1/bulk/observations.csv', headers: { range: 'bytes=100000-' } },
  unreadable: { ...broken, address: '/v1/parse', body: '\u0000\u0001\u0002' },
  'too-many-requests': { ...file, address: '/v1/reports' },
  internal: { address: '/v1/places', of: 'empty' },
  'not-implemented': { address: '/v1/oembed?url=https://example.org/indicators/gdp&format=yaml' },
  'not-ready': { address: '/readyz', of: 'empty' },
};
