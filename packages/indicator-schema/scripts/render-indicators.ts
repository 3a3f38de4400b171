import type { IndicatorsFile, WordingFile } from '../src/data-files/indicators-file.ts';
import { moduleText } from './module-text.ts';

type IndicatorEntry = IndicatorsFile['indicators'][number];

const wordingLines = ({
  sameWords: _words,
  growthEndings: _endings,
  sameBeginnings,
  widerBeginnings,
  ...lists
}: WordingFile): string[] => [
  '  sameWords,',
  '  growthEndings,',
  `  sameBeginnings: new Map(${JSON.stringify(Object.entries(sameBeginnings))}),`,
  `  widerBeginnings: new Map(${JSON.stringify(Object.entries(widerBeginnings))}),`,
  ...Object.entries(lists).map(([name, words]) => `  ${name}: ${JSON.stringify(words)},`),
];

const naming = ({ id, names, synonyms, writings, unit, otherUnits, measures, partOf }: IndicatorEntry) => ({
  id,
  names: { zh: names.zh },
  synonyms,
  writings,
  unit,
  otherUnits,
  measures,
  partOf,
});

const description = ({ names, betterWhen, definition, exclusions, crosswalk }: IndicatorEntry) => ({
  en: names.en,
  betterWhen,
  definition,
  exclusions,
  crosswalk,
});

/** The measures of most indicators are all five: these are written once. */
const everyMeasure = JSON.stringify(['level', 'growth', 'change', 'gap', 'rank']);

const namingLine = (indicator: IndicatorEntry): string =>
  `  ${JSON.stringify(naming(indicator)).replace(`"measures":${everyMeasure}`, '"measures":everyMeasure')},`;

/** What linking needs of the catalogue, as a module, so that the library reads no file. */
export const renderIndicatorNames = (files: readonly IndicatorsFile[]): string =>
  moduleText('data/indicators', [
    "import type { NamedIndicator } from '../catalogue/indicator.ts';",
    '',
    `const everyMeasure: NamedIndicator['measures'] = ${everyMeasure};`,
    '',
    'export const indicators: readonly NamedIndicator[] = [',
    ...files.flatMap(({ indicators }) => indicators.map(namingLine)),
    '];',
  ]);

/** What a search needs of the wording, apart from the rest. */
export const renderSearchWords = ({ sameWords, growthEndings }: WordingFile): string =>
  moduleText('data/indicator-wording.json', [
    `export const sameWords: ReadonlyMap<string, readonly string[]> = new Map(${JSON.stringify(Object.entries(sameWords))});`,
    '',
    `export const growthEndings: readonly string[] = ${JSON.stringify(growthEndings)};`,
  ]);

/** How names are compared. */
export const renderWording = (wording: WordingFile): string =>
  moduleText('data/indicator-wording.json', [
    "import type { Wording } from '../catalogue/indicator.ts';",
    "import { growthEndings, sameWords } from './search-word-table.ts';",
    '',
    'export const wording: Wording = {',
    ...wordingLines(wording),
    '};',
  ]);

/** The rest of the catalogue. */
export const renderIndicators = (files: readonly IndicatorsFile[]): string =>
  moduleText('data/indicators', [
    "import type { Description, IndicatorGroup } from '../catalogue/indicator.ts';",
    '',
    'export const groups: readonly IndicatorGroup[] = [',
    ...files.map(({ group, names }) => `  ${JSON.stringify({ id: group, names })},`),
    '];',
    '',
    'export const descriptions: Readonly<Record<string, Description>> = {',
    ...files.flatMap(({ group, indicators }) =>
      indicators.map(
        (indicator) => `  ${JSON.stringify(indicator.id)}: ${JSON.stringify({ group, ...description(indicator) })},`,
      ),
    ),
    '};',
  ]);
