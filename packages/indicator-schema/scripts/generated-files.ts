import { readFileSync } from 'node:fs';
import { placesFileSchema } from '../src/data-files/places-file.ts';
import { unitsFileSchema } from '../src/data-files/units-file.ts';
import { renderPlaces } from './render-places.ts';
import { renderUnits } from './render-units.ts';

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));

/** Every generated file of this package: its path from the package root and the text it should have. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/generated/unit-table.ts', renderUnits(unitsFileSchema.parse(data('units.json')))],
    ['src/generated/place-table.ts', renderPlaces(placesFileSchema.parse(data('places.json')))],
  ]);
