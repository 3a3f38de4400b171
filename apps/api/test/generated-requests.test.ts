import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { app } from '../src/app.ts';
import { apiInformation } from '../src/openapi/api-information.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { addressesOf, injections, type OpenApiDocument, type Operation, wellFormed } from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

/** Of each operation. */
const runs = 100;
const document = app.getOpenAPI31Document(apiInformation) as unknown as OpenApiDocument;
const reads = Object.entries(document.paths).flatMap(([path, methods]) =>
  methods.get ? [[methods.get.operationId, path, methods.get] as const] : [],
);

const validators = new Map<object, Validator>();

function validatorOf(schema: object): Validator {
  const known = validators.get(schema);
  if (known) return known;
  const whole: Record<string, unknown> = { ...schema, components: document.components };
  const validator = new Validator(whole, '2020-12', true);
  validators.set(schema, validator);
  return validator;
}

/** Each of the thousands of requests comes from somewhere else, so that none is one too many. */
function someAddress(): string {
  return crypto.randomUUID();
}

/** The answer is one that the document declares: its status, its media type, and for JSON its shape. */
async function expectDeclared(address: string, operation: Operation): Promise<number> {
  const response = await ask(address, { headers: { 'cf-connecting-ip': someAddress() } });
  const { status } = response;
  // 501 is what oEmbed asks for where a format is not offered.
  if (status !== 501 || operation.operationId !== 'getOEmbed') expect(status, address).toBeLessThan(500);
  const declared = operation.responses[String(status)];
  expect(declared, `${status} of ${address}`).toBeDefined();
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = declared?.content?.[mediaType]?.schema;
  expect(schema, `${mediaType} of ${address}`).toBeDefined();
  const text = await response.text();
  if (mediaType.endsWith('json') && schema) {
    const { valid, errors } = validatorOf(schema).validate(JSON.parse(text));
    expect(valid ? [] : errors, address).toEqual([]);
  }
  return status;
}

describe.each(reads)('%s', (_name, path, operation) => {
  test('answers any request as it declares', { timeout: 60_000 }, async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(addressesOf(path, operation), async (address) => {
        statuses.add(await expectDeclared(address, operation));
      }),
      { numRuns: runs },
    );
    expect(statuses).toContain(200);
  });

  test.each((operation.parameters ?? []).map(({ name, in: place }) => [name, place] as const))(
    'takes no SQL and nothing else by %s',
    async (name, place) => {
      for (const injection of injections) {
        const value = encodeURIComponent(wellFormed(injection));
        const others = required(operation, name);
        const address =
          place === 'path'
            ? path.replace(`{${name}}`, value)
            : `${fillPath(path)}?${[`${name}=${value}`, ...others].join('&')}`;
        await expectDeclared(address, operation).catch((error: unknown) => {
          // A path that an injection takes apart is another address, which says that it is not there.
          if (place !== 'path') throw error;
        });
      }
      expect((await ask('/v1/observations?limit=1000')).status).toBe(200);
    },
  );
});

const samples: Readonly<Record<string, string>> = {
  indicator: 'gdp',
  place: '990101',
  period: '2023',
  q: '就业',
  url: 'https://gongbao.test/embed?indicator=gdp',
};

function required({ parameters = [] }: Operation, except: string): string[] {
  return parameters
    .filter((parameter) => parameter.required && parameter.in === 'query' && parameter.name !== except)
    .map(({ name }) => `${name}=${encodeURIComponent(samples[name] ?? '')}`);
}

function fillPath(path: string): string {
  return path
    .replace('/indicators/{id}', '/indicators/gdp')
    .replace('/observations/{id}', '/observations/990101-2024-gwr@100')
    .replace('{id}', '990101-2024-gwr')
    .replace('{code}', '990101')
    .replace('{chart}', 'gdp.svg')
    .replace('{feed}', 'atom')
    .replace('{file}', 'observations.parquet');
}
