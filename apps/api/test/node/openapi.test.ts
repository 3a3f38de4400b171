import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { app } from '../../src/app.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly schema: { readonly description?: string };
  }[];
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
}

interface Document extends Record<string, unknown> {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

async function readDocument(): Promise<Document> {
  const response = await app.request('/openapi.json', {}, { CURSOR_KEY: 'for tests' });
  return response.json<Document>();
}

test('the document is valid OpenAPI 3.1', async () => {
  const document = await readDocument();
  expect(document.openapi).toBe('3.1.0');
  const { valid, errors } = await new Validator().validate(document);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every operation has a name, a summary and its failures', async () => {
  const { paths } = await readDocument();
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThanOrEqual(6);
  const names = operations.map((operation) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { operationId, summary, responses } of operations) {
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(summary?.length).toBeGreaterThan(10);
    for (const [status, { content }] of Object.entries(responses)) {
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
    }
  }
});

test('every parameter says what it means', async () => {
  const { paths } = await readDocument();
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const parameters = operations.flatMap(({ operationId, parameters: list = [] }) =>
    list.filter(({ in: place }) => place === 'query').map((parameter) => ({ operationId, ...parameter })),
  );
  expect(parameters.length).toBeGreaterThan(50);
  const silent = parameters.filter(({ schema, description }) => !(description ?? schema.description));
  expect(silent.map(({ operationId, name }) => `${operationId} ${name}`)).toEqual([]);
});

test('the document that the client is made from is this one', async () => {
  const file = resolve(import.meta.dirname, '../../../../packages/client/openapi.json');
  const content = `${JSON.stringify(await readDocument(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, content);
  expect(readFileSync(file, 'utf8') === content, 'stale: UPDATE=1 writes it').toBe(true);
});
