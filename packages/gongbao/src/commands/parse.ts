import { type Command, Option } from 'commander';
import type { ParseFilesOptions } from '../parse-files.ts';

const EXIT_HELP = `
Exit status:
  0  everything was read
  1  the command line is wrong, or an output could not be written
  2  an input could not be read (missing, empty, binary, too large …); the others were done`;

/** `gongbao parse`: what was read from each report. */
export const addParse = (program: Command): void => {
  program
    .command('parse')
    .description('print what was read from each report; - is standard input')
    .argument('<file...>', 'reports, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'json: whole report; ndjson, csv: one observation a line; text: for people')
        .choices(['json', 'ndjson', 'csv', 'text'])
        .default('json'),
    )
    .option('-o, --out <dir>', 'write one file for each report into this directory')
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .option('--patches <file>', 'JSON file of corrections, applied again at each parse: see the README')
    .addOption(new Option('-l, --lang <lang>', 'language of the labels in text').choices(['zh', 'en']).default('zh'))
    .addHelpText('after', EXIT_HELP)
    .action(async (files: string[], options: ParseFilesOptions) => {
      const { parseFiles } = await import('../parse-files.ts');
      process.exitCode = await parseFiles(files, options);
    });
};
