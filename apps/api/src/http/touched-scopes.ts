/** The parameters that hold an answer to places, and the places of the paths. */
const placing = ['place', 'placeWithin', 'within', 'report'] as const;
const placedPath = /^\/v1\/(?:reports|observations|places)\/(\d{6})/;

const nation = '00';

/**
 * The scopes of revision that an answer depends on: the provinces that the address names, with the nation and the
 * catalogue; undefined when it can depend on any. Two addresses that differ in this are two answers anyway.
 */
export function touchedScopes(url: URL): readonly string[] | undefined {
  const named = placing.flatMap((name) => url.searchParams.get(name)?.split(',') ?? []);
  const code = placedPath.exec(url.pathname)?.[1];
  if (code !== undefined) named.push(code);
  const provinces = new Set(named.map((text) => text.slice(0, 2)));
  if (provinces.size === 0 || provinces.has(nation)) return undefined;
  return ['', nation, ...provinces];
}
