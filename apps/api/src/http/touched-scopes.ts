/** The parameters that hold an answer to places, as they stand in an address, and the places of the paths. */
const placing = new Set(['place', 'placeWithin', 'within', 'report']);
const placedPath = /^\/v1\/(?:reports|observations|places)\/(\d{6})/;

const nation = '00';
const twoDigits = /^\d\d$/;

/**
 * The scopes of revision that an answer depends on: the provinces that the address names, with the nation and the
 * catalogue; undefined when it can depend on any. Two addresses that differ in this are two answers anyway.
 */
export function touchedScopes(url: URL): readonly string[] | undefined {
  const named = url.search.slice(1).split('&').flatMap(placesOf);
  const code = placedPath.exec(url.pathname)?.[1];
  if (code !== undefined) named.push(code);
  const provinces = new Set(named.map((text) => text.slice(0, 2)));
  // Digits may be written otherwise in an address (%35); what is not plain is taken to be anywhere.
  if (provinces.size === 0 || provinces.has(nation) || [...provinces].some((text) => !twoDigits.test(text)))
    return undefined;
  return ['', nation, ...provinces];
}

function placesOf(pair: string): readonly string[] {
  const end = pair.indexOf('=');
  return end > 0 && placing.has(pair.slice(0, end)) ? pair.slice(end + 1).split(/,|%2C/i) : [];
}
