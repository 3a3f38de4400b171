import { Validator } from '@cfworker/json-schema';
import { parse } from 'csv-parse/browser/esm/sync';
import { expect } from 'vitest';
import { app } from '../src/app.ts';
import { describeApi } from '../src/openapi/describe-api.ts';
import { isJson, type OpenApiDocument, type Operation } from './openapi-requests.ts';

export const document = (await describeApi(app)) as unknown as OpenApiDocument;

/** Each operation with its path and method. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const validators = new Map<object, Validator>();

/** What is wrong with a value, by a schema of the document. */
export function violations(schema: object, value: unknown): readonly object[] {
  const whole: Record<string, unknown> = { ...schema, components: document.components };
  const validator = validators.get(schema) ?? new Validator(whole, '2020-12', true);
  validators.set(schema, validator);
  const { valid, errors } = validator.validate(value);
  return valid ? [] : errors;
}

interface ListSchema {
  readonly properties?: { readonly data?: { readonly items?: { readonly $ref?: string } }; readonly page?: object };
}

/** With `fields` only the id of each item must be there: the document says so of that parameter, in words. */
function schemaFor(schema: object, request: string): object {
  const { properties } = schema as ListSchema;
  const name = properties?.data?.items?.$ref?.split('/').at(-1);
  if (name === undefined || !/[?&]fields=/.test(request)) return schema;
  const items = { ...document.components.schemas[name], required: ['id'] };
  return { ...schema, properties: { ...properties, data: { type: 'array', items } } };
}

const observation = { $ref: '#/components/schemas/Observation' };

/**
 * Rows of one length under a head that names each column once, or lines of JSON: of a list the items that it has as
 * JSON, or the observations that these hold.
 */
function expectRows(mediaType: string, text: string, schema: object, request: string): void {
  if (mediaType.endsWith('csv')) {
    const rows: readonly string[][] = parse(text, { record_delimiter: ['\r\n', '\n'], bom: true });
    expect(rows.length, request).toBeGreaterThan(0);
    expect(new Set(rows[0]).size, request).toBe(rows[0]?.length);
  }
  if (!mediaType.endsWith('ndjson')) return;
  const { data, page } = (schema as ListSchema).properties ?? {};
  for (const line of text.split('\n').filter((row) => row !== '')) {
    const item: unknown = JSON.parse(line);
    expect(item, request).toBeTypeOf('object');
    if (!page || !data?.items || /[?&]fields=/.test(request) || violations(observation, item).length === 0) continue;
    expect(violations(data.items, item), request).toEqual([]);
  }
}

/**
 * The answer is one that the document declares: its status, its media type, and its shape, which JSON has in words of
 * the document and rows by what they are.
 */
export async function expectDeclared(response: Response, operation: Operation, request: string): Promise<number> {
  const { status } = response;
  const text = new TextDecoder().decode(await response.arrayBuffer());
  // 501 is what oEmbed asks for where a format is not offered.
  if (status !== 501 || operation.operationId !== 'getOEmbed') expect(status, request).toBeLessThan(500);
  const declared = operation.responses[String(status)];
  expect(declared, `${status} of ${request}: ${text.slice(0, 300)}`).toBeDefined();
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = declared?.content?.[mediaType]?.schema;
  expect(schema, `${mediaType} of ${request}`).toBeDefined();
  // A part of what is JSON is none, nor of rows.
  if (status === 200) expectRows(mediaType, text, declared?.content?.['application/json']?.schema ?? {}, request);
  if (status !== 206 && isJson(mediaType) && schema)
    expect(violations(schemaFor(schema, request), JSON.parse(text)), request).toEqual([]);
  return status;
}
