import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const goodToken = 'a-token-for-tests-only';

/** What the next request of a method gets in place of its answer. */
export type Trouble = (response: ServerResponse) => void;

/** A service that stores whatever it is sent, unless a test says otherwise. */
export interface FakeService {
  readonly address: string;
  /** The bodies that were taken, in their order. */
  readonly taken: readonly string[];
  /** Milliseconds at which each request came. */
  readonly times: readonly number[];
  /** Troubles for the next requests of a method, one each. */
  readonly troubles: { readonly POST: Trouble[]; readonly GET: Trouble[] };
  /** Called with each text that is taken: the state that it is to have from then on. */
  stateOf: (text: string) => 'stored' | 'failed' | 'queued';
  readonly close: () => Promise<void>;
}

export const startFakeService = async (): Promise<FakeService> => {
  const texts = new Map<string, string>();
  const service = {
    taken: [] as string[],
    times: [] as number[],
    troubles: { POST: [] as Trouble[], GET: [] as Trouble[] },
    stateOf: (): 'stored' | 'failed' | 'queued' => 'stored',
  };
  const jobOf = (sha256: string) => {
    const state = Reflect.apply(service.stateOf, service, [texts.get(sha256)]) as string;
    const failed = state === 'failed';
    return {
      sha256,
      state,
      reason: failed ? 'no-place' : null,
      detail: null,
      reportId: state === 'stored' ? `990101-${texts.get(sha256)}-gwr` : null,
      href: `/v1/ingests/${sha256}`,
    };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/healthz') return json(response, 200, { status: 'ok' });
    service.times.push(performance.now());
    const text = await textOf(request);
    const trouble = service.troubles[request.method as 'POST' | 'GET'].shift();
    if (trouble) return trouble(response);
    if (request.method === 'POST') {
      if (request.headers.authorization !== `Bearer ${goodToken}`)
        return json(response, 401, { title: 'A token is needed' });
      const sha256 = createHash('sha256').update(text).digest('hex');
      texts.set(sha256, text);
      service.taken.push(text);
      return json(response, 202, { data: { ...jobOf(sha256), state: 'queued', reportId: null } });
    }
    const sha256 = request.url?.split('/').at(-1) ?? '';
    if (!texts.has(sha256)) return json(response, 404, { title: 'There is nothing here' });
    return json(response, 200, { data: jobOf(sha256) });
  };
  const server = createServer((request, response) => {
    // Who sends may be killed while it does.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return Object.assign(service, { address: `http://127.0.0.1:${port}`, close: () => closeServer(server) });
};

export const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.closeAllConnections();
    server.close(() => closed());
  });
