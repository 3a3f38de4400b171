import { env } from 'cloudflare:workers';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { openShards, receiveFile } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, describe, expect, test } from 'vitest';
import { parquetType } from '../src/bulk/bulk-files.ts';
import { document, expectDeclared, operations, violations } from './declared-answers.ts';
import { inventedReport } from './invented-report.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import type { Operation, Parameter } from './openapi-requests.ts';

/** The service of the examples has the place, the report, the observation and the file that they name. */
beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
  const id = '500115-2024-gwr@403';
  const observation = { id, source: { start: 403, end: 410, quote: '312.6亿元' }, clause: { start: 395, end: 410 } };
  const [place] = await env.DB.prepare("SELECT body FROM place WHERE code = '990101'").raw<[string]>();
  const body = JSON.stringify({ ...JSON.parse(place?.[0] ?? ''), code: '500115', parent: '500000' });
  await env.DB.prepare("INSERT INTO place VALUES ('500115', '长寿区', 'county', ?)").bind(body).run();
  await writeReport(openShards([env.DB]), {
    document: inventedReport({ code: '500115', observations: [observation] }),
    contentSha256: 'example',
    origin: 'data',
    unless: 'current',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writeId: crypto.randomUUID(),
  });
  await receiveFile(openShards([env.DB]), {
    sha256: '0'.repeat(64),
    name: null,
    length: 9,
    sender: 'a',
    receivedAt: '2026-01-01T00:00:00.000Z',
  });
});

const exampleOf = ({ example, schema }: Parameter): string | undefined => {
  const given = example ?? schema.example ?? schema.enum?.[0];
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return given === undefined ? undefined : values.map(String).join(',');
};

/** The examples stand on one service, and what they say of addresses is of it. */
const host = 'https://example.org';

interface Asked {
  readonly address: string;
  readonly headers: Record<string, string>;
}

/** The request of the examples of these parameters. */
function requestOf(path: string, parameters: readonly Parameter[]): Asked {
  let address = path;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const parameter of parameters) {
    const value = exampleOf(parameter) ?? '';
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(value));
    else if (parameter.in === 'header') headers[parameter.name] = value;
    else query.push(`${parameter.name}=${encodeURIComponent(value)}`);
  }
  return { address: query.length === 0 ? address : `${address}?${query.join('&')}`, headers };
}

/** What must be given alone, and then each thing that may be given beside it. */
function requestsOf(path: string, { parameters = [] }: Operation): readonly Asked[] {
  const needed = parameters.filter(({ required }) => required);
  const optional = parameters.filter((parameter) => !parameter.required && exampleOf(parameter) !== undefined);
  return [[], ...optional.map((parameter) => [parameter])].map((some) => requestOf(path, [...needed, ...some]));
}

/** The example of the body. */
function bodyOf({ requestBody }: Operation): { readonly type: string; readonly body: string } | undefined {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || media === undefined) return undefined;
  const name = media.schema.$ref?.split('/').at(-1);
  if (name === undefined) return { type, body: String(media.examples?.report?.value) };
  const { example } = document.components.schemas[name] as { readonly example?: unknown };
  return { type, body: JSON.stringify(example) };
}

describe.each(operations)('$method $path', ({ path, method, operation }) => {
  test.each(requestsOf(path, operation))('$address', async ({ address, headers }) => {
    const sent = bodyOf(operation);
    const token = { authorization: 'Bearer a-token-for-tests-only' };
    const all = { ...headers, ...(operation.security && token), ...(sent && { 'content-type': sent.type }) };
    const response = await ask(`${host}${address}`, { method, headers: all, ...(sent && { body: sent.body }) });
    const status = await expectDeclared(response, operation, address);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status, address).toBeLessThan(300);
  });

  test('each parameter that must be given has an example', () => {
    const silent = (operation.parameters ?? []).filter((one) => one.required && exampleOf(one) === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

/** Every kind of file that is taken anywhere, with its example. */
const sentFiles = operations.flatMap(({ method, path, operation }) =>
  Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { schema, examples }]) =>
    schema.$ref === undefined ? [{ method, path, type, operation, example: examples?.report }] : [],
  ),
);

describe('a file that is taken', () => {
  test.each(sentFiles)(
    'has an example that is read: $method $path $type',
    async ({ path, type, operation, example }) => {
      const body = example?.value;
      if (typeof body !== 'string') {
        expect(example?.description).toMatch(/^The bytes of .+\.$/);
        return;
      }
      const headers = {
        'content-type': type,
        'cf-connecting-ip': type,
        authorization: 'Bearer a-token-for-tests-only',
      };
      const response = await ask(path, { method: 'POST', headers, body });
      expect(await expectDeclared(response.clone(), operation, path)).toBe('202' in operation.responses ? 202 : 200);
      if (path !== '/v1/parse') return;
      const { report, observations } = await response.json<ParsedReport>();
      expect(report).toMatchObject({ title: '云州市清河区人民政府工作报告', year: 2024 });
      expect(observations.map(({ value, unit }) => [value, unit])).toEqual([
        [312.6, '亿元'],
        [5.1, '%'],
      ]);
    },
  );
});

/** Every schema of the document that has an example, wherever it stands. */
function withExamples(value: unknown, where: string): readonly (readonly [where: string, schema: object])[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([name, part]) =>
    name === 'example' ? [] : withExamples(part, `${where}/${name}`),
  );
  const isSchema = 'example' in value && ('type' in value || '$ref' in value || 'properties' in value);
  return isSchema ? [[where, value], ...inside] : inside;
}

test.each(withExamples(document.components, 'components'))('the example of %s is what it should be', (_, schema) => {
  expect(violations(schema, (schema as { readonly example: unknown }).example)).toEqual([]);
});

/** Every kind of answer that the document declares, with its examples. */
const declared = operations.flatMap(({ method, path, operation: { responses } }) =>
  Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([mediaType, { schema, examples = {} }]) => ({
      where: `${method} ${path} ${status} ${mediaType}`,
      mediaType,
      schema,
      examples: Object.values(examples).map((example) =>
        example.$ref === undefined ? example : document.components.examples[example.$ref.split('/').at(-1) ?? ''],
      ),
    })),
  ),
);

describe('an answer that is declared', () => {
  // Parquet is no text that could stand in the document.
  const written = declared.filter(({ mediaType }) => mediaType !== parquetType);

  test.each(written)('has an example: $where', ({ schema, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(violations(schema, example?.value)).toEqual([]);
  });
});
