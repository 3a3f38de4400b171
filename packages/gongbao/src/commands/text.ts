import { type Command, Option } from 'commander';
import { addHelpPage, usualExits } from '../help.ts';
import type { TextOptions } from '../print-text.ts';

/** `gongbao text`: the words of a file to which all offsets refer. */
export const addText = (program: Command): void => {
  const command = program
    .command('text')
    .description('print the text of a report as it is read from HTML, DOCX or PDF: what offsets refer to')
    .argument('<file>', 'a report, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'text alone, or json with its encoding and the origins of its stretches')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (file: string, options: TextOptions) => {
      const { printText } = await import('../print-text.ts');
      process.exitCode = await printText(file, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao text report.pdf > report.txt', 'the words that offsets count in'],
      ['gongbao text report.html --format json', 'with the encoding and where each stretch comes from'],
    ],
    exits: usualExits,
  });
};
