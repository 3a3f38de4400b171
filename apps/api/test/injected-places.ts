import {
  fillPath,
  isJson,
  type OpenApiDocument,
  type Operation,
  requiredQuery,
  wellFormed,
} from './openapi-requests.ts';

/** Where an asker can put a text. */
export interface InjectedPlace {
  /** The operation, the part of the request, and what that is called there. */
  readonly name: string;
  readonly operation: Operation;
  readonly isAddress: boolean;
  /** The request that has the text there, and all else as it should be; undefined where it cannot stand there. */
  readonly requestOf: (injection: string) => InjectedRequest | undefined;
}

interface InjectedRequest {
  readonly address: string;
  readonly init: RequestInit;
}

interface Described {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Every place that an operation of the document has for a text: path, query, headers, and each string of its body. */
export function injectedPlaces(described: Described, document: OpenApiDocument): readonly InjectedPlace[] {
  const { operation } = described;
  const inParameters = (operation.parameters ?? []).map(({ name, in: place }) => ({
    name: `${operation.operationId} ${place} ${name}`,
    operation,
    isAddress: place === 'path',
    requestOf: (injection: string) => parameterRequest(described, { name, place }, injection),
  }));
  return [...inParameters, ...bodyPlaces(described, document)];
}

/** A header holds no such character; an address and a body hold any. */
const inHeader = /^[\x20-\x7e]*$/;

function parameterRequest(
  { path, method, operation }: Described,
  { name, place }: { readonly name: string; readonly place: string },
  injection: string,
): InjectedRequest | undefined {
  const value = encodeURIComponent(wellFormed(injection));
  const init = initOf(method, operation);
  if (place === 'header') {
    if (!inHeader.test(injection)) return undefined;
    init.headers.set(name, injection);
  }
  const others = requiredQuery(operation, name);
  const query = place === 'query' ? [`${name}=${value}`, ...others] : others;
  const filled = place === 'path' ? path.replace(`{${name}}`, value) : fillPath(path);
  return { address: query.length === 0 ? filled : `${filled}?${query.join('&')}`, init };
}

function bodyPlaces({ path, method, operation }: Described, document: OpenApiDocument): readonly InjectedPlace[] {
  const place = (name: string, type: string, bodyOf: (injection: string) => string): InjectedPlace => ({
    name: `${operation.operationId} body ${name}`,
    operation,
    isAddress: false,
    requestOf: (injection) => ({ address: path, init: initOf(method, operation, { type, body: bodyOf(injection) }) }),
  });
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { schema }]) => {
    if (!isJson(type)) return [place(type, type, (injection) => injection)];
    return stringPaths(schema, document).map((at) =>
      place(at.join('.'), type, (injection) => JSON.stringify(withValue(exampleOf(schema, document), at, injection))),
    );
  });
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly example?: unknown;
}

const namedSchema = (schema: JsonSchema, { components }: OpenApiDocument): JsonSchema =>
  schema.$ref === undefined ? schema : (components.schemas[schema.$ref.split('/').at(-1) ?? ''] as JsonSchema);

/** Where the strings of a shape stand, at any depth. */
function stringPaths(given: JsonSchema, document: OpenApiDocument): readonly (readonly string[])[] {
  const { type, properties = {}, items } = namedSchema(given, document);
  if (type === 'string') return [[]];
  const members = items ? { 0: items, ...properties } : properties;
  return Object.entries(members).flatMap(([name, member]) =>
    stringPaths(member, document).map((rest) => [name, ...rest]),
  );
}

function exampleOf(schema: JsonSchema, document: OpenApiDocument): unknown {
  return namedSchema(schema, document).example ?? {};
}

function withValue(whole: unknown, [name, ...rest]: readonly string[], value: string): unknown {
  if (name === undefined) return value;
  const members = (whole ?? {}) as Readonly<Record<string, unknown>>;
  return { ...members, [name]: withValue(members[name], rest, value) };
}

/** A sender who may send, and a report for what takes a file. */
function initOf(
  method: string,
  { requestBody, security }: Operation,
  sent?: { readonly type: string; readonly body: string },
) {
  const headers = new Headers({ 'cf-connecting-ip': crypto.randomUUID() });
  if (security) headers.set('authorization', 'Bearer a-token-for-tests-only');
  if (requestBody) headers.set('content-type', sent?.type ?? 'text/plain');
  const body = sent?.body ?? `清河区的一份文件，第${crypto.randomUUID()}号。`;
  return { method, headers, ...(requestBody && { body }) };
}
