import { setTimeout as sleep } from 'node:timers/promises';
import ky, { HTTPError, type KyInstance } from 'ky';
import { oneLine } from '../one-line.ts';
import { type Job, jobAnswerSchema, problemSchema } from './service-job.ts';

/** A service that reports can be sent to. Each call waits and tries again by itself before it throws. */
export interface Service {
  /** What the service knows of the file of this hash; undefined when it was never sent. */
  readonly lookUp: (sha256: string) => Promise<Job | undefined>;
  /** Throws a RefusedFile when the service does not take this file, and would not take it next time. */
  readonly send: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<Job>;
  /** Breaks off every call that is under way. */
  readonly close: () => void;
}

/** The service is there, but does not take this one file. */
export class RefusedFile extends Error {}

export interface ServiceSetting {
  readonly address: string;
  readonly token: string;
  /** Tells a person of a wait that they would wonder about. */
  readonly say: (line: string) => void;
}

const longestRequestInMilliseconds = 120_000;
const longestPauseInMilliseconds = 300_000;

/** Opens the service at an address, which must answer, and answer as a Gongbao service does. */
export const openService = async ({ address, token, say }: ServiceSetting): Promise<Service> => {
  const closing = new AbortController();
  const http = makeHttp(address, say, closing.signal);
  await requireService(http, address);
  return {
    close: () => closing.abort(),
    lookUp: async (sha256) => {
      const response = await http.get(`v1/ingests/${sha256}`, { throwHttpErrors: expects(404) });
      return response.status === 404 ? undefined : jobAnswerSchema.parse(await response.json()).data;
    },
    send: async (body, name) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
      const searchParams = { name: name.slice(-200) };
      const response = await http.post('v1/reports', {
        body,
        headers,
        searchParams,
        throwHttpErrors: expects(413, 422),
      });
      if (!response.ok) throw new RefusedFile(await problemOf(response));
      return jobAnswerSchema.parse(await response.json()).data;
    },
  };
};

const expects =
  (...statuses: readonly number[]) =>
  (status: number): boolean =>
    !statuses.includes(status);

/**
 * Tries again what may pass: no answer, a failure of the service, too many requests. When the service says how long to
 * wait, nothing more is asked by anyone until then.
 */
const makeHttp = (address: string, say: (line: string) => void, signal: AbortSignal): KyInstance => {
  let pausedUntil = 0;
  const pause = ({ status, headers }: Response): void => {
    const milliseconds = Number(headers.get('retry-after')) * 1000;
    if (![429, 503].includes(status) || !(milliseconds > 0)) return;
    const until = Date.now() + Math.min(milliseconds, longestPauseInMilliseconds);
    if (until > pausedUntil + 1000) say(`gongbao: the service asks to wait ${Math.ceil(milliseconds / 1000)} s`);
    pausedUntil = Math.max(pausedUntil, until);
  };
  return ky.create({
    prefixUrl: address,
    signal,
    redirect: 'manual',
    timeout: longestRequestInMilliseconds,
    retry: {
      limit: 8,
      methods: ['get', 'post'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: longestPauseInMilliseconds,
      backoffLimit: 20_000,
      jitter: (milliseconds) => milliseconds * (0.75 + Math.random() / 2),
      retryOnTimeout: true,
    },
    hooks: {
      beforeRequest: [
        async () => {
          while (Date.now() < pausedUntil) await sleep(pausedUntil - Date.now(), undefined, { signal });
        },
      ],
      afterResponse: [(_request, _options, response) => pause(response)],
    },
  });
};

const requireService = async (http: KyInstance, address: string): Promise<void> => {
  try {
    const response = await http.get('healthz', { retry: { limit: 2 }, timeout: 20_000 });
    const type = response.headers.get('content-type') ?? '';
    await response.body?.cancel();
    if (!type.includes('json')) throw new Error('it is no Gongbao service');
  } catch (error) {
    throw new Error(`${address} cannot be used: ${await explain(error)}`);
  }
};

/** Why a call failed, in one line. */
export const explain = async (error: unknown): Promise<string> => {
  if (!(error instanceof HTTPError)) return reasonOf(error);
  const { status, headers } = error.response;
  if (status === 401 || status === 403) return 'the service does not take the token';
  const target = headers.get('location');
  return target === null ? `${status} ${await problemOf(error.response)}` : `it has moved to ${target}`;
};

/** The cause of a `fetch failed` says more than that. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return oneLine(cause) || (cause as NodeJS.ErrnoException).code || 'no answer';
};

const problemOf = async (response: Response): Promise<string> => {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  return problem.success ? (problem.data.detail ?? problem.data.title) : `${response.status} ${response.statusText}`;
};
