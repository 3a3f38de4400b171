/**
 * The Worker with limits that count in its own memory, as Cloudflare's do. Miniflare stands in for them with a Durable
 * Object that writes each request into SQLite, which costs half as much as the query does.
 */
import type { Bindings } from '../src/bindings.ts';
import worker from '../src/index.ts';

const limit = 100_000_000;
const periodInMilliseconds = 60_000;

let minute = 0;
let counts = new Map<string, number>();

const counter: RateLimit = {
  limit: ({ key }) => {
    const now = Math.floor(Date.now() / periodInMilliseconds);
    if (now !== minute) [minute, counts] = [now, new Map()];
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return Promise.resolve({ success: count <= limit });
  },
};

let limited: Bindings | undefined;

export default {
  fetch: (request, env, context) => {
    limited ??= { ...env, READS: counter };
    return worker.fetch(request, limited, context);
  },
} satisfies ExportedHandler<Bindings>;
