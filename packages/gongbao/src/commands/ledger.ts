import type { LeftOut } from '@gongbao/ledger';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { addHelpPage, usualExits } from '../help.ts';
import type { Language } from '../render/render-options.ts';

interface LedgerCommandOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly lang: Language;
  readonly places?: string;
  readonly asOf?: string;
  readonly all?: true;
}

/** `gongbao ledger`: targets paired with results, every row with both sources. */
export const addLedger = (program: Command): void => {
  const command = program
    .command('ledger')
    .description('pair targets with results, by the published rule; - is standard input')
    .argument('<file...>', 'reports: a plan report alone, or the reports of a place year by year')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json', 'csv']).default('text'))
    .addOption(new Option('-l, --lang <lang>', 'language of the labels in text').choices(['zh', 'en']).default('zh'))
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .option('--as-of <date>', 'only what was known then: a year, a month or a day', dateOf)
    .option('--all', 'in text, also the targets outside tables and catalogue that nothing answers')
    .action(async (files: string[], options: LedgerCommandOptions) => {
      process.exitCode = await ledger(files, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao ledger 2023.txt 2024.txt', 'what the later report says of the earlier targets'],
      ['gongbao ledger reports/* --format csv > ledger.csv', 'a row for each target, change, revision: see kind'],
      ['gongbao ledger reports/* --as-of 2024-03', 'as it could be known in March 2024'],
    ],
    exits: usualExits,
  });
};

const dateOf = (text: string): string => {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text) || !isInCalendar(text))
    throw new InvalidArgumentError('Write 2024, 2024-03 or 2024-03-05.');
  return text;
};

/** 2024-02-30 would be read on as the first of March. */
const isInCalendar = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const whyLeftOut: Record<LeftOut['reason'], string> = {
  'no-year': 'names no year that it plans, so nothing in it can be paired; left out',
  'no-day': 'names no day, so it counts as known from the end of its year; left out',
};

const ledger = async (files: readonly string[], options: LedgerCommandOptions): Promise<ExitStatus> => {
  const { format, lang, all } = options;
  const [{ buildLedger, catalogueKnowledge, findLeftOut }, { readAll }, { addPlaces }] = await Promise.all([
    import('@gongbao/ledger'),
    import('../read-all.ts'),
    import('../add-places.ts'),
  ]);
  const places = options.places === undefined ? undefined : await addPlaces(options.places);
  const { read, status } = await readAll(files, places && { places });
  const parentOf = places && ((code: string) => places.get(code)?.parent ?? undefined);
  const reports = read.map(({ report }) => report);
  for (const { report, reason } of findLeftOut(reports, options.asOf)) {
    const file = read.find((one) => one.report === report)?.file ?? report.report.id;
    process.stderr.write(`gongbao: ${file} ${whyLeftOut[reason]}\n`);
  }
  const built = buildLedger(reports, {
    knowledge: { ...catalogueKnowledge, ...(parentOf && { parentOf }) },
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  });
  if (format === 'json') process.stdout.write(`${JSON.stringify(built, null, 2)}\n`);
  if (format === 'csv') {
    const { renderLedgerCsv } = await import('../render/render-ledger-csv.ts');
    process.stdout.write(renderLedgerCsv(built));
  }
  if (format === 'text') {
    const { renderLedger } = await import('../render/render-ledger.ts');
    process.stdout.write(renderLedger(built, { language: lang, all: all === true }));
  }
  return status;
};
