/** The parameters that hold an answer to places, as they stand in an address, and the places of the paths. */
const placing = /[?&](?:place|placeWithin|within|report)=([^&]*)/g;
const placedPath = /^\/v1\/(?:reports|observations|places)\/(\d{6})/;

const comma = /,|%2C/i;

const nation = '00';
const twoDigits = /^\d\d$/;

/**
 * The scopes of revision that an answer depends on: the provinces that the address names, with the nation and the
 * catalogue; undefined when it can depend on any. Two addresses that differ in this are two answers anyway.
 */
export function touchedScopes(search: string, pathname: string): readonly string[] | undefined {
  const provinces: string[] = [];
  placing.lastIndex = 0; // every answer asks: matchAll would make the pattern anew for each
  for (let found = placing.exec(search); found !== null; found = placing.exec(search))
    for (const place of (found[1] ?? '').split(comma)) addProvince(provinces, place);
  const code = placedPath.exec(pathname)?.[1];
  if (code !== undefined) addProvince(provinces, code);
  // Digits may be written otherwise in an address (%35); what is not plain is taken to be anywhere.
  if (provinces.length === 0 || provinces.some((text) => text === nation || !twoDigits.test(text))) return undefined;
  return ['', nation, ...provinces];
}

function addProvince(provinces: string[], place: string): void {
  const province = place.slice(0, 2);
  if (!provinces.includes(province)) provinces.push(province);
}
