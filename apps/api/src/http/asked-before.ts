/** The last hash that fell to each place. Addresses themselves would be held by the thousand, most of them for nothing. */
const seen = new Uint32Array(2 ** 15);

/**
 * Whether this was asked before here. Most addresses are asked once and never again: only one that comes back is
 * looked up in the cache and kept there, so that the others cost no more than their query. It may err: where another
 * took the place meanwhile it costs a query, where one has the same hash a look into the cache.
 */
export function wasAskedBefore(key: string): boolean {
  const hash = hashOf(key);
  const place = hash % seen.length;
  const before = seen[place] === hash;
  seen[place] = hash;
  return before;
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
