import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as catalogue from '../src/catalogue.ts';
import * as englishNames from '../src/english-names.ts';
import * as main from '../src/index.ts';
import * as names from '../src/names.ts';
import * as places from '../src/places.ts';
import * as schemas from '../src/schemas.ts';
import * as searchNames from '../src/search-names.ts';

test('the public names are these', () => {
  expect(Object.keys(main).sort()).toEqual([
    'comparePeriods',
    'findUnit',
    'formatPeriod',
    'multiplierTable',
    'parsePeriod',
    'scale',
    'unitTable',
  ]);
  expect(Object.keys(catalogue).sort()).toEqual(['catalogue', 'findIndicator', 'findIndicatorId', 'makeCatalogue']);
  expect(Object.keys(names).sort()).toEqual(['findIndicator', 'findIndicatorId', 'indicatorNames']);
  expect(Object.keys(searchNames).sort()).toEqual(['inSameWords', 'withoutGrowth']);
  expect(Object.keys(places).sort()).toEqual(['makePlaces', 'places']);
  expect(Object.keys(englishNames)).toEqual(['englishPlaceName']);
  expect(Object.keys(schemas).sort()).toEqual([
    'boundSchema',
    'checksSchema',
    'diagnosticSchema',
    'findingSchema',
    'findingSpanSchema',
    'glossarySchema',
    'glossaryTermSchema',
    'indicatorSchema',
    'indicatorsFileSchema',
    'ledgerSchema',
    'measureSchema',
    'numbersSchema',
    'observationSchema',
    'parsedReportSchema',
    'periodSchema',
    'placeLevelSchema',
    'placesFileSchema',
    'projectSchema',
    'projectStageSchema',
    'quantitySchema',
    'reportHeaderSchema',
    'reportKindSchema',
    'ruleSummarySchema',
    'sectionRoleSchema',
    'sectionSchema',
    'spanSchema',
    'statementSchema',
    'statusSchema',
    'storedReportSchema',
    'tableSchema',
    'targetChangeSchema',
    'termDefinitionSchema',
    'termSchema',
    'unitsFileSchema',
    'valueSchema',
    'verdictKindSchema',
    'verdictSchema',
    'wordingFileSchema',
  ]);
});

/** Every module that is loaded with an entry, and every package; types load nothing. */
const loadedWith = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const url = new URL(path, import.meta.url).href;
  if (seen.has(url)) return seen;
  seen.add(url);
  for (const [, clause = '', from = ''] of readFileSync(new URL(url), 'utf8').matchAll(
    /^(?:im|ex)port ([^;]{0,999}?)from '([^']+)';/gms,
  )) {
    if (/^type\b/.test(clause)) continue;
    if (from.startsWith('.')) loadedWith(new URL(from, url).href, seen);
    else seen.add(from);
  }
  return seen;
};

test.each([
  ['../src/index.ts', ['unit-table']],
  ['../src/places.ts', ['place-table']],
  ['../src/english-names.ts', ['english-name-table']],
  ['../src/names.ts', ['indicator-name-table', 'search-word-table', 'unit-table', 'wording-table']],
  ['../src/search-names.ts', ['search-word-table']],
  [
    '../src/catalogue.ts',
    ['indicator-name-table', 'indicator-table', 'search-word-table', 'unit-table', 'wording-table'],
  ],
])('%s loads no zod, and of the data only its own', (entry, tables) => {
  const loaded = [...loadedWith(entry)];
  expect(loaded.filter((name) => !name.startsWith('file:'))).toEqual([]);
  const data = loaded.flatMap((name) => /generated\/([^/]*)\.ts$/.exec(name)?.[1] ?? []);
  expect(data.sort()).toEqual(tables);
});

test('a schema entry does load zod, so that the test above can fail', () => {
  expect([...loadedWith('../src/schemas.ts')]).toContain('zod');
});
