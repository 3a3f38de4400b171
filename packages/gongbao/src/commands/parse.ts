import { type Command, InvalidArgumentError, Option } from 'commander';
import { addHelpPage, usualExits } from '../help.ts';
import type { ParseFilesOptions } from '../parse-files.ts';
import { wholeNumber } from '../whole-number.ts';

/** An empty name, as of a variable that is not set, would be the folder where one stands. */
const folderOf = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('Name a folder; . is this one.');
  return text;
};

/** `gongbao parse`: what was read from each report. */
export const addParse = (program: Command): void => {
  const command = program
    .command('parse')
    .description('print what was read from each report; - is standard input')
    .argument('<file...>', 'reports, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'json: whole report; ndjson, csv: one observation a line; text: for people')
        .choices(['json', 'ndjson', 'csv', 'text'])
        .default('json'),
    )
    .option('-o, --out <dir>', 'write one file for each report into this directory', folderOf)
    .option(
      '-j, --jobs <number>',
      'with --out: read so many files at once (default: one for each processor)',
      wholeNumber(1),
    )
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .option('--patches <file>', 'JSON file of corrections, applied again at each parse: see the README')
    .addOption(new Option('-l, --lang <lang>', 'language of the labels in text').choices(['zh', 'en']).default('zh'))
    .action(async (files: string[], options: ParseFilesOptions) => {
      const { parseFiles } = await import('../parse-files.ts');
      process.exitCode = await parseFiles(files, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao parse report.pdf', 'all that was read, as one JSON document'],
      ['gongbao parse report.docx --format text', 'for people: masthead, outline, targets, results'],
      ['gongbao parse 2023.txt 2024.html --format csv', 'an observation a line'],
      ['gongbao parse reports/* --out parsed/', 'a file for each report'],
      ['curl -s https://example.org/r.html | gongbao parse -', 'from standard input'],
    ],
    notes: [
      'With --out each file is written wholly or not at all. Broken off by Ctrl-C, what was begun is still finished.',
    ],
    exits: usualExits,
  });
};
