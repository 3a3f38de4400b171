import type { IndicatorsFile, WordingFile } from '../src/data-files/indicators-file.ts';
import { moduleText } from './module-text.ts';

const wordingLines = ({ sameWords, sameBeginnings, ...lists }: WordingFile): string[] => [
  `  sameWords: new Map(${JSON.stringify(Object.entries(sameWords))}),`,
  `  sameBeginnings: new Map(${JSON.stringify(Object.entries(sameBeginnings))}),`,
  ...Object.entries(lists).map(([name, words]) => `  ${name}: ${JSON.stringify(words)},`),
];

/** The catalogue as a module, so that the library reads no file. */
export const renderIndicators = (files: readonly IndicatorsFile[], wording: WordingFile): string =>
  moduleText('data/indicators and data/indicator-wording.json', [
    "import type { Indicator, IndicatorGroup, Wording } from '../catalogue/indicator.ts';",
    '',
    'export const groups: readonly IndicatorGroup[] = [',
    ...files.map(({ group, names }) => `  ${JSON.stringify({ id: group, names })},`),
    '];',
    '',
    'export const indicators: readonly Indicator[] = [',
    ...files.flatMap(({ group, indicators }) =>
      indicators.map(({ id, ...rest }) => `  ${JSON.stringify({ id, group, ...rest })},`),
    ),
    '];',
    '',
    'export const wording: Wording = {',
    ...wordingLines(wording),
    '};',
  ]);
