/** Where the rows of a shard's versions are kept, by their first and last number: written once, never changed. */
export function versionsKey(shard: number, { first, last }: VersionSpan): string {
  return `${versionsPrefix(shard)}${padded(first)}-${padded(last)}.ndjson`;
}

export function versionsPrefix(shard: number): string {
  return `backups/${shard}/versions/`;
}

export interface VersionSpan {
  readonly first: number;
  readonly last: number;
}

/** The versions that a file holds, by its name. */
export function versionSpanOf(key: string): VersionSpan {
  const [, first, last] = /(\d{10})-(\d{10})\.ndjson$/.exec(key) ?? [];
  if (first === undefined || last === undefined) throw new Error(`${key} is no name of a backup's versions`);
  return { first: Number(first), last: Number(last) };
}

/** Where all that changes is kept, by the last version that it knows and the time; the last one counts. */
export function stateKey(shard: number, version: number, time: string): string {
  return `${statePrefix(shard)}${padded(version)}-${time.replaceAll(':', '')}.ndjson`;
}

export function statePrefix(shard: number): string {
  return `backups/${shard}/state/`;
}

/** The last version that a state knows, by its name. */
export function lastVersionOf(key: string): number {
  const version = /\/(\d{10})-[^/]+\.ndjson$/.exec(key)?.[1];
  if (version === undefined) throw new Error(`${key} is no name of a backup's state`);
  return Number(version);
}

/** So that the order of the names is the order of the numbers. */
function padded(number: number): string {
  return String(number).padStart(10, '0');
}
