/** Where the rows of a shard's versions are kept, by their first and last number: written once, never changed. */
export function versionsKey(shard: number, first: number, last: number): string {
  return `${versionsPrefix(shard)}${padded(first)}-${padded(last)}.ndjson`;
}

export function versionsPrefix(shard: number): string {
  return `backups/${shard}/versions/`;
}

/** Where all that changes is kept, by the last version that it knows and the time; the last one counts. */
export function stateKey(shard: number, version: number, time: string): string {
  return `${statePrefix(shard)}${padded(version)}-${time.replaceAll(':', '')}.ndjson`;
}

export function statePrefix(shard: number): string {
  return `backups/${shard}/state/`;
}

/** So that the order of the names is the order of the numbers. */
function padded(number: number): string {
  return String(number).padStart(10, '0');
}
