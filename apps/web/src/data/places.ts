import { ApiFailure, fetchJson } from './fetch-json.ts';
import { placeLevelShape } from './observation.ts';
import { readPages } from './read-pages.ts';
import { list, nullable, number, object, text } from './shape.ts';

const placeShape = object({
  code: text,
  name: text,
  fullName: text,
  level: placeLevelShape,
  parent: nullable(text),
  former: list(object({ name: text, until: text })),
  reports: number,
});

export type Place = ReturnType<typeof placeShape>;

/** The places of which reports are known, by code. */
export const loadReportedPlaces = async (): Promise<readonly Place[]> =>
  (await readPages('/v1/places', { reported: 'true', limit: '1000' }, placeShape)).items;

/** The first places that words of a name, or the beginning of a code, can mean. */
export async function searchPlaces(q: string): Promise<readonly Place[]> {
  const path = `/v1/places?${new URLSearchParams({ q: q.slice(0, 100), limit: '30' })}`;
  return object({ data: list(placeShape) })(await fetchJson(path), path).data;
}

export async function loadPlace(code: string): Promise<Place> {
  if (!/^\d{6}$/.test(code)) throw new ApiFailure('not-found', code);
  const path = `/v1/places?${new URLSearchParams({ q: code })}`;
  const { data } = object({ data: list(placeShape) })(await fetchJson(path), path);
  const place = data.find((candidate) => candidate.code === code);
  if (!place) throw new ApiFailure('not-found', code);
  return place;
}
