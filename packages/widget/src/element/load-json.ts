const PATIENCE = 12_000;

/** The service does not take the question. */
export class Refused extends Error {}

const asked = new Map<string, Promise<unknown>>();

/**
 * One request for each address, however many elements on the page ask; a failure is forgotten. Undefined where the
 * service has nothing.
 */
export function loadJson(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) return known;
  const answer = request(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}

async function request(address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new (response.status === 400 ? Refused : Error)(`${response.status} ${address}`);
  return response.json();
}
