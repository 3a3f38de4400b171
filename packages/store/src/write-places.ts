import { jsonBatches } from './json-batches.ts';
import type { PlaceEntry } from './place-row.ts';
import { replaceDocuments } from './search-documents.ts';
import { type Database, prepare, type Statement } from './statement.ts';
import { raiseCatalogueRevision } from './version-statements.ts';

/** Puts these places in the place of all that the database has. */
export async function writePlaces(database: Database, places: readonly PlaceEntry[], changedAt: string): Promise<void> {
  const statements = [...placesStatements(places), raiseCatalogueRevision(changedAt)];
  await database.batch(statements.map((statement) => prepare(database, statement)));
}

export function placesStatements(places: readonly PlaceEntry[]): readonly Statement[] {
  const rows = places.map((place) => [place.code, place.fullName, place.level, JSON.stringify(place)]);
  return [
    { sql: 'DELETE FROM place', values: [] },
    ...jsonBatches(rows).map((batch) => ({
      sql: `INSERT INTO place (code, name, level, body)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
      values: [batch],
    })),
    ...replaceDocuments(
      'place',
      places.map((place) => ({
        ref: place.code,
        label: place.fullName,
        names: [
          place.code,
          place.fullName,
          ...(place.english === null ? [] : [place.english]),
          ...place.former.map((former) => former.name),
        ],
      })),
    ),
  ];
}
