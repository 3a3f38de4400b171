import { readdirSync, readFileSync } from 'node:fs';
import { indicatorsFileSchema, wordingFileSchema } from '../src/data-files/indicators-file.ts';
import { placesFileSchema } from '../src/data-files/places-file.ts';
import { unitsFileSchema } from '../src/data-files/units-file.ts';
import { renderIndicatorNames, renderIndicators, renderSearchWords, renderWording } from './render-indicators.ts';
import { renderJsonSchemas } from './render-json-schemas.ts';
import { renderEnglishNames, renderPlaces } from './render-places.ts';
import { renderUnits } from './render-units.ts';

const root = new URL('../../../data/', import.meta.url);
const data = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

const placesFile = () => placesFileSchema.parse(data('places.json'));

const wordingFile = () => wordingFileSchema.parse(data('indicator-wording.json'));

const indicatorFiles = () =>
  readdirSync(new URL('indicators/', root))
    .sort()
    .map((name) => indicatorsFileSchema.parse(data(`indicators/${name}`)));

/** Every generated file of this package: its path from the package root and the text it should have. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/generated/unit-table.ts', renderUnits(unitsFileSchema.parse(data('units.json')))],
    ['src/generated/place-table.ts', renderPlaces(placesFile())],
    ['src/generated/english-name-table.ts', renderEnglishNames(placesFile())],
    ['src/generated/indicator-name-table.ts', renderIndicatorNames(indicatorFiles())],
    ['src/generated/search-word-table.ts', renderSearchWords(wordingFile())],
    ['src/generated/wording-table.ts', renderWording(wordingFile())],
    ['src/generated/indicator-table.ts', renderIndicators(indicatorFiles())],
    ...renderJsonSchemas().map(([name, text]) => [`schema/${name}`, text] as const),
  ]);
