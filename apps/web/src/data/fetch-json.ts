/** Why an answer could not be had, in the ways that a reader is told differently. */
export type FailureKind = 'offline' | 'not-found' | 'refused' | 'broken';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

const answers = new Map<string, Promise<unknown>>();

/** Asks the API once for each address while the page lives; a failure is forgotten, so that asking again can help. */
export function fetchJson(path: string): Promise<unknown> {
  const known = answers.get(path);
  if (known) return known;
  const answer = request(path);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

async function request(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch((error: unknown) => {
    throw new ApiFailure('offline', String(error));
  });
  if (response.status === 404) throw new ApiFailure('not-found', path);
  if (!response.ok) throw new ApiFailure(response.status < 500 ? 'refused' : 'broken', `${response.status} ${path}`);
  return response.json().catch(() => {
    throw new ApiFailure('broken', `${path} is not JSON`);
  });
}
