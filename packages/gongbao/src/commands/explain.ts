import { type Command, InvalidArgumentError, Option } from 'commander';
import { addHelpPage, usualExits } from '../help.ts';
import type { PrintExplanationOptions } from '../print-explanation.ts';

const toOffset = (written: string): number => {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('an offset is a whole number from 0');
  return Number(written);
};

/** `gongbao explain`: how one number was read, for people who correct. */
export const addExplain = (program: Command): void => {
  const explain = program
    .command('explain')
    .description('tell how a number was read: by which words and rules, linked to what and why not to another')
    .argument('<file>', 'a report, or - for standard input')
    .addOption(
      new Option('--at <offset>', 'the number at this offset of `gongbao text`, or the next one').argParser(toOffset),
    )
    .addOption(new Option('--find <文字>', 'the number behind these words, wherever they stand').conflicts('at'))
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .action(async (file: string, options: PrintExplanationOptions, command: Command) => {
      if (options.at === undefined && !options.find) command.error("error: give --at OFFSET or --find '文字'");
      const { printExplanation } = await import('../print-explanation.ts');
      process.exitCode = await printExplanation(file, options);
    });
  addHelpPage(explain, {
    examples: [
      ['gongbao explain report.txt --find 粮食产量', 'each number behind these words'],
      ['gongbao explain report.pdf --at 512', 'the number at this offset, or the next one'],
    ],
    exits: usualExits,
  });
};
