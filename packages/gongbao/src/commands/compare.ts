import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CompareOptions } from '../compare/compare-reports.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { addHelpPage, usualExits } from '../help.ts';
import type { Language } from '../render/render-options.ts';

interface CompareCommandOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly lang: Language;
  readonly indicator?: readonly string[];
  readonly kind?: 'result' | 'target';
  readonly places?: string;
  readonly all?: true;
}

/** `gongbao compare`: the figures of several reports side by side. */
export const addCompare = (program: Command): void => {
  const command = program
    .command('compare')
    .description('put the figures of several reports side by side; - is standard input')
    .argument('<file...>', 'reports of places, of years, or of both')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json', 'csv']).default('text'))
    .addOption(new Option('-l, --lang <lang>', 'language of names and labels').choices(['zh', 'en']).default('zh'))
    .option('-i, --indicator <ids>', 'only these of the catalogue, in this order: gdp,cpi', idsOf)
    .addOption(new Option('-k, --kind <kind>', 'only results, or only targets').choices(['result', 'target']))
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .option('--all', 'also the indicators that stand alone, with nothing beside them')
    .action(async (files: string[], options: CompareCommandOptions) => {
      process.exitCode = await compare(files, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao compare 2023.txt 2024.txt', 'one place, year by year'],
      ['gongbao compare districts/* --kind target', 'what several places aim at'],
      ['gongbao compare reports/* -i gdp,cpi --format csv > side-by-side.csv', 'with the source of each figure'],
    ],
    notes: ['Figures are quoted as they stand: none is converted, summed or ordered by size.'],
    exits: usualExits,
  });
};

const idsOf = (text: string): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.some((id) => !/^[a-z0-9-]+$/.test(id)))
    throw new InvalidArgumentError('Write ids of the catalogue: gdp,cpi.');
  return ids;
};

const compare = async (files: readonly string[], options: CompareCommandOptions): Promise<ExitStatus> => {
  const [{ catalogue }, { places: all }, { compareReports }, { readAll }, { addPlaces }, render] = await Promise.all([
    import('@gongbao/indicator-schema/catalogue'),
    import('@gongbao/indicator-schema/places'),
    import('../compare/compare-reports.ts'),
    import('../read-all.ts'),
    import('../add-places.ts'),
    import('../render/render-comparison.ts'),
  ]);
  const unknown = options.indicator?.filter((id) => catalogue.get(id) === undefined) ?? [];
  if (unknown.length > 0) {
    process.stderr.write(`gongbao: the catalogue has no indicator ${unknown.join(', ')}\n`);
    return exitStatus.failed;
  }
  const places = options.places === undefined ? all : await addPlaces(options.places);
  const { read, status } = await readAll(files, { places });
  if (read.length === 0) return status;
  const { format, lang: language, indicator: indicators, kind } = options;
  const chosen: CompareOptions = {
    ...(indicators !== undefined && { indicators }),
    ...(kind !== undefined && { kind }),
    ...(options.all && { all: true }),
  };
  const comparison = compareReports(
    read.map(({ report }) => report),
    chosen,
  );
  const style = {
    language,
    nameOf: (id: string) => catalogue.get(id)?.names[language] ?? id,
    placeOf: (code: string | null) => places.get(code ?? '')?.name ?? code ?? '?',
  };
  if (format === 'json') process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  if (format === 'csv') process.stdout.write(render.renderComparisonCsv(comparison, style));
  if (format === 'text') process.stdout.write(render.renderComparison(comparison, style));
  return status;
};
