import { type Command, Option } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { addHelpPage, usualExits } from '../help.ts';
import { paintFor } from '../paint.ts';
import type { Language } from '../render/render-options.ts';

interface ReviewOptions {
  readonly format: 'text' | 'json' | 'patches';
  readonly lang: Language;
  readonly places?: string;
}

/** `gongbao review`: the readings that a careful person looks at first. */
export const addReview = (program: Command): void => {
  const command = program
    .command('review')
    .description(
      'list the readings to look at first: those with a sign that misreadings often have; - is standard input',
    )
    .argument('<file...>', 'reports')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['text', 'json', 'patches']).default('text'),
    )
    .addOption(new Option('-l, --lang <lang>', 'language of the reasons').choices(['zh', 'en']).default('zh'))
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .action(async (files: string[], options: ReviewOptions) => {
      process.exitCode = await review(files, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao review report.txt', 'line, what was read, the words, and why to look'],
      ['gongbao review report.pdf --format patches > mend.json', 'to correct, and to apply: gongbao parse --patches'],
    ],
    notes: ['What is not listed may be wrong too: docs/method.md says how often each was, when people checked.'],
    exits: usualExits,
  });
};

const review = async (files: readonly string[], { format, lang, places }: ReviewOptions): Promise<ExitStatus> => {
  const [{ reviewReports }, { readAll }, { addPlaces }] = await Promise.all([
    import('@gongbao/checks'),
    import('../read-all.ts'),
    import('../add-places.ts'),
  ]);
  const { read, status } = await readAll(files, places === undefined ? {} : { places: await addPlaces(places) });
  if (read.length === 0) return status;
  const reviewed = reviewReports(read);
  if (format === 'text') {
    const { renderReview } = await import('../render/render-review.ts');
    process.stdout.write(
      renderReview(reviewed, read, { language: lang, paint: paintFor(process.stdout, process.env) }),
    );
    return status;
  }
  const { toPatches } = await import('../patches/to-patches.ts');
  const told = format === 'json' ? reviewed : toPatches(reviewed.doubts, read, lang);
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return status;
};
