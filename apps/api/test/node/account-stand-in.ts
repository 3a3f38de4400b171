import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

const accountId = '0123456789abcdef0123456789abcdef';
const token = 'a-token-of-no-account';

/** What an account was given. */
interface Account {
  /** By their ids. D1 is SQLite, and so are these. */
  readonly databases: Map<string, DatabaseSync>;
  /** By bucket and key. */
  readonly objects: Map<string, { readonly contentType: string; readonly text: string }>;
  /** The Workers that were to run at the edge, with their bindings. There is no edge here. */
  readonly workers: unknown[];
  /** Requests for something else, or of someone else. */
  readonly strange: string[];
}

export interface AccountStandIn extends Readonly<Account> {
  /** What a process needs in its environment to take this for its account. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly authorization: string;
  readonly body: Buffer;
}

interface Ask {
  readonly asked: RegExp;
  /** Undefined where there is no such thing. */
  readonly answer: (account: Account, asked: Asked, words: readonly string[]) => unknown;
}

/** What wrangler asks of an account where our commands say --remote. */
const asks: readonly Ask[] = [
  { asked: /^POST d1\/database\/([\w-]+)\/query$/, answer: runSql },
  { asked: /^PUT r2\/buckets\/([\w-]+)\/objects\/(.+)$/, answer: putObject },
  { asked: /^GET workers\/subdomain$/, answer: () => ({ subdomain: 'nobody' }) },
  { asked: /^GET workers\/subdomain\/edge-preview$/, answer: () => ({ token: 'a session' }) },
  { asked: /^POST workers\/scripts\/([\w-]+)\/edge-preview$/, answer: takeWorker },
];

/** A stand-in of Cloudflare's API, on this machine. */
export async function startAccount(): Promise<AccountStandIn> {
  const account: Account = { databases: new Map(), objects: new Map(), workers: [], strange: [] };
  const server = createServer((request, response) => {
    readRequest(request)
      .then((asked) => answer(account, asked, response))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const environment = {
    CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${port}/client/v4`,
    CLOUDFLARE_API_TOKEN: token,
    CLOUDFLARE_ACCOUNT_ID: accountId,
  };
  return { ...account, environment, close: () => server.close() };
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { authorization = '', 'content-type': contentType = '' } = request.headers;
  const path = decodeURIComponent(pathname).replace(`/client/v4/accounts/${accountId}/`, '');
  return { method: request.method ?? '', path, contentType, authorization, body: Buffer.concat(chunks) };
}

async function answer(account: Account, asked: Asked, response: ServerResponse): Promise<void> {
  const line = `${asked.method} ${asked.path}`;
  const ask = asks.find((each) => each.asked.test(line));
  if (!ask || asked.authorization !== `Bearer ${token}`) account.strange.push(line);
  const [, ...words] = ask?.asked.exec(line) ?? [];
  const result = await ask?.answer(account, asked, words);
  const errors = result === undefined ? [{ code: 1, message: 'There is no such thing here.' }] : [];
  response.writeHead(errors.length === 0 ? 200 : 400, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ success: errors.length === 0, errors, messages: [], result: result ?? null }));
}

function runSql({ databases }: Account, { body }: Asked, [id = '']: readonly string[]) {
  const database = databases.get(id) ?? new DatabaseSync(':memory:');
  databases.set(id, database);
  const { sql } = JSON.parse(body.toString()) as { readonly sql: string };
  const isQuestion = /^\s*SELECT/i.test(sql);
  if (!isQuestion) database.exec(sql);
  const results = isQuestion ? database.prepare(sql).all() : [];
  return [{ results, success: true, meta: { duration: 1 } }];
}

function putObject({ objects }: Account, { contentType, body }: Asked, [bucket, key]: readonly string[]) {
  objects.set(`${bucket}/${key}`, { contentType, text: body.toString() });
  return {};
}

async function takeWorker({ workers }: Account, { contentType, body }: Asked): Promise<undefined> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const metadata = form.get('metadata');
  workers.push(JSON.parse(typeof metadata === 'string' ? metadata : 'null'));
}
