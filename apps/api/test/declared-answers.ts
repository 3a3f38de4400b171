import { Validator } from '@cfworker/json-schema';
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
  readonly properties?: { readonly data?: { readonly items?: { readonly $ref?: string } } };
}

/** With `fields` only the id of each item must be there: the document says so of that parameter, in words. */
function schemaFor(schema: object, request: string): object {
  const { properties } = schema as ListSchema;
  const name = properties?.data?.items?.$ref?.split('/').at(-1);
  if (name === undefined || !/[?&]fields=/.test(request)) return schema;
  const items = { ...document.components.schemas[name], required: ['id'] };
  return { ...schema, properties: { ...properties, data: { type: 'array', items } } };
}

/** The answer is one that the document declares: its status, its media type, and for JSON its shape. */
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
  // A part of what is JSON is none.
  if (status !== 206 && isJson(mediaType) && schema)
    expect(violations(schemaFor(schema, request), JSON.parse(text)), request).toEqual([]);
  return status;
}
