import createOpenApiClient from 'openapi-fetch';
import { routes } from './generated/routes.ts';
import { toProblem } from './gongbao-problem.ts';
import type { Answer, Asking, Item, ListName, OperationName, Parameters, RequestOptions } from './operation.ts';

export interface ClientSetting {
  /** Where the service is: `https://gongbao.example`. */
  readonly baseUrl: string;
  /** Sends the requests; the global `fetch` by default. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with every request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

type Operations = {
  readonly [Name in OperationName]: (...asking: Asking<Name>) => Promise<Answer<Name>>;
};

/**
 * One function for each operation of the OpenAPI document. Each takes its parameters in one object, throws a
 * `GongbaoProblem` when the service answers a failure, and what `fetch` throws when there is no answer.
 */
export interface GongbaoClient extends Operations {
  /** Every item of a list, page after page; each page is asked for when it is needed. */
  each<Name extends ListName>(name: Name, ...asking: Asking<Name>): AsyncGenerator<Item<Name>, void, undefined>;
  /** The response itself, in the format of `accept`: `text/csv`, `application/x-ndjson` … */
  ask<Name extends OperationName>(
    name: Name,
    parameters: Parameters<Name>,
    options?: RequestOptions & { readonly accept?: string | undefined },
  ): Promise<Response>;
}

/** A request as the functions below make it, without the types of its operation. */
type Given = Readonly<Record<string, unknown>>;
type Send = (name: OperationName, given?: Given, options?: RequestOptions) => Promise<Response>;

export function createClient(setting: ClientSetting): GongbaoClient {
  const send = makeSend(setting);
  const operation = (name: OperationName) => async (given?: Given, options?: RequestOptions) => {
    const response = await send(name, given, options);
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return isJson ? ((await response.json()) as unknown) : response;
  };
  const names = Object.keys(routes) as OperationName[];
  const operations = Object.fromEntries(names.map((name) => [name, operation(name)])) as unknown as Operations;
  return {
    ...operations,
    each: (name, ...[parameters, options]) => eachItem(send, name, parameters as Given | undefined, options),
    ask: (name, parameters, { accept, headers, ...options } = {}) =>
      send(name, parameters as Given | undefined, {
        ...options,
        headers: { ...headers, ...(accept !== undefined && { accept }) },
      }),
  };
}

interface Page<Each> {
  readonly data: readonly Each[];
  readonly page: { readonly next: string | null };
}

async function* eachItem<Name extends ListName>(
  send: Send,
  name: Name,
  given: Given | undefined,
  options: RequestOptions | undefined,
): AsyncGenerator<Item<Name>, void, undefined> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const response = await send(name, cursor === undefined ? given : { ...given, cursor }, options);
    const { data, page } = (await response.json()) as Page<Item<Name>>;
    yield* data;
    cursor = page.next;
  }
}

/** openapi-fetch asks by method and path; its types are of one operation each, and ours are told by the callers. */
interface Asker {
  request(
    method: string,
    path: string,
    init: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly response: Response; readonly error?: unknown }>;
}

function makeSend({ baseUrl, fetch = (request) => globalThis.fetch(request), headers }: ClientSetting): Send {
  const asker = createOpenApiClient({
    baseUrl,
    fetch,
    headers: { accept: 'application/json', ...headers },
    querySerializer: { array: { style: 'form', explode: false } },
  }) as unknown as Asker;
  return async (name, given = {}, { signal, headers: more } = {}) => {
    const { method, path } = routes[name];
    const { body, ...parameters } = given;
    const inPath = (parameter: string) => path.includes(`{${parameter}}`);
    const entries = Object.entries(parameters);
    const { response, error } = await asker.request(method, path, {
      params: {
        path: Object.fromEntries(entries.filter(([parameter]) => inPath(parameter))),
        query: Object.fromEntries(entries.filter(([parameter]) => !inPath(parameter))),
      },
      ...(body !== undefined && bodyInit(body)),
      headers: { ...(isFile(body) && { 'content-type': 'application/octet-stream' }), ...more },
      signal,
      parseAs: 'stream',
    });
    if (response.ok) return response;
    throw toProblem(response, error);
  };
}

function isFile(body: unknown): boolean {
  return typeof body === 'string' || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** Files go as they are, all else as JSON. */
function bodyInit(body: unknown) {
  return isFile(body) ? { body, bodySerializer: (file: unknown) => file } : { body };
}
