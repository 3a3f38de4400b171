import { type Command, Option } from 'commander';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { addHelpPage } from '../help.ts';
import { paintFor } from '../paint.ts';
import type { Language } from '../render/render-options.ts';

interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly lang: Language;
  readonly places?: string;
}

/** `gongbao check`: figures that contradict each other, in the manner of a compiler. */
export const addCheck = (program: Command): void => {
  const command = program
    .command('check')
    .description('find figures that contradict each other; - is standard input')
    .argument('<file...>', 'reports; those of one place are also held against each other')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(new Option('-l, --lang <lang>', 'language of the messages').choices(['zh', 'en']).default('zh'))
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .action(async (files: string[], options: CheckOptions) => {
      process.exitCode = await check(files, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao check report.txt', 'as a compiler prints it: line, words, rule'],
      ['gongbao check 2023.txt 2024.txt --lang en', 'also held against each other'],
      ['gongbao check report.txt --format sarif > report.sarif', 'for an editor or a code scanner'],
    ],
    exits: [
      'no conflict was found (notes may have been)',
      'figures contradict each other, or the command line is wrong',
      'an input could not be read, and no conflict was found in the others',
    ],
  });
};

const check = async (files: readonly string[], { format, lang, places }: CheckOptions): Promise<ExitStatus> => {
  const [{ checkReports }, { readAll }, { addPlaces }] = await Promise.all([
    import('@gongbao/checks'),
    import('../read-all.ts'),
    import('../add-places.ts'),
  ]);
  const { read, status } = await readAll(files, places === undefined ? {} : { places: await addPlaces(places) });
  if (read.length === 0) return status;
  const checks = checkReports(read, { language: lang });
  if (format === 'json') process.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
  if (format === 'sarif') {
    const { renderSarif } = await import('../render/render-sarif.ts');
    process.stdout.write(renderSarif(checks, read, lang));
  }
  if (format === 'text') {
    const { renderFindings } = await import('../render/render-findings.ts');
    process.stdout.write(
      renderFindings(checks, read, { language: lang, paint: paintFor(process.stdout, process.env) }),
    );
  }
  return checks.findings.some(({ severity }) => severity === 'conflict') ? exitStatus.failed : status;
};
