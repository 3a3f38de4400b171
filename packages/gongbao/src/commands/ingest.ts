import { type Command, Option } from 'commander';
import { addHelpPage } from '../help.ts';
import type { IngestOptions } from '../ingest/ingest-files.ts';
import { wholeNumber } from '../whole-number.ts';

/** `gongbao ingest`: sends reports to a service, and says what became of each. */
export const addIngest = (program: Command): void => {
  const command = program
    .command('ingest')
    .description('send reports to a Gongbao service, and say what became of each')
    .argument('<path...>', 'files, or folders with all the .txt, .html, .docx and .pdf files in them')
    .requiredOption('-t, --to <url>', 'address of the service, such as https://gongbao.example.org')
    .addOption(new Option('--token <token>', 'a token that may send reports').env('GONGBAO_TOKEN'))
    .option('-j, --jobs <number>', 'how many files are on their way at once', wholeNumber(1), 4)
    .option('-w, --wait <seconds>', 'give up when no file was finished for so long', wholeNumber(0), 600)
    .addOption(new Option('-f, --format <format>', 'a line for each file').choices(['text', 'ndjson']).default('text'))
    .action(async (paths: string[], options: IngestOptions) => {
      const { ingestFiles } = await import('../ingest/ingest-files.ts');
      process.exitCode = await ingestFiles(paths, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao ingest reports/ --to https://gongbao.example.org', 'with the token in GONGBAO_TOKEN'],
      ['gongbao ingest 2024.pdf --to http://localhost:8787 --format ndjson', 'a JSON line for each file'],
    ],
    notes: [
      'The service keeps each file under the hash of its bytes. Broken off, run the same command again: what the',
      'service has is not sent twice.',
    ],
    exits: [
      'every report is stored',
      'the command line is wrong, the service does not answer, or it does not take the token',
      'a file could not be read here, or the service refused it or could not store it; the others were done',
      'the service took everything, but has not read all of it within --wait; run it again to see',
    ],
  });
};
