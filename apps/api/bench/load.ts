import autocannon from 'autocannon';

/** What a load measured. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
}

export interface LoadSetting {
  readonly requests: number;
  readonly connections: number;
  readonly nextPath: () => string;
}

/** Asks an address so many times, over so many connections at once. Throws when an answer was not as it should be. */
export async function load(address: string, { requests, connections, nextPath }: LoadSetting): Promise<Load> {
  const began = performance.now();
  let ended = began;
  const result = await autocannon({
    url: address,
    connections,
    amount: requests,
    timeout: 30,
    requests: [
      {
        setupRequest: (request) => ({ ...request, path: nextPath() }),
        // Its own end comes by the whole second.
        onResponse: () => {
          ended = performance.now();
        },
      },
    ],
  });
  const seconds = (ended - began) / 1000;
  const { non2xx, errors, timeouts, latency } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${address}: ${non2xx} refused, ${errors} broken, ${timeouts} late`);
  return { requestsPerSecond: requests / seconds, median: latency.p50 };
}
