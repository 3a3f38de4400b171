import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { addHelpPage } from '../help.ts';
import type { Language } from '../render/render-options.ts';

interface GlossaryOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly places?: string;
}

/** `gongbao glossary`: what a slogan or an abbreviation stands for, or all terms of reports. */
export const addGlossary = (program: Command): void => {
  const command = program
    .command('glossary')
    .description('decode slogans and abbreviations: of reports, or those named')
    .argument('<file-or-term...>', 'reports, or terms such as 33618 or 规上')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('-l, --lang <lang>', 'language of definitions and labels').choices(['zh', 'en']).default('zh'),
    )
    .option('-p, --places <file>', 'JSON file of places beside those of GB/T 2260: [{ code, name, level, parent }]')
    .action(async (names: string[], options: GlossaryOptions) => {
      const isFile = names.some((name) => name === '-' || existsSync(name));
      process.exitCode = await (isFile ? ofFiles : ofTerms)(names, options);
    });
  addHelpPage(command, {
    examples: [
      ['gongbao glossary 规上', 'what a short form stands for'],
      ['gongbao glossary reports/*', 'all terms of the reports, merged'],
    ],
    exits: [
      'a term is known, or everything was read',
      'none of the terms is known, or the command line is wrong',
      'an input could not be read; the others were done',
    ],
  });
};

const ofFiles = async (files: readonly string[], { format, lang, places }: GlossaryOptions): Promise<ExitStatus> => {
  const [{ buildGlossary }, { readAll }, { addPlaces }] = await Promise.all([
    import('@gongbao/glossary'),
    import('../read-all.ts'),
    import('../add-places.ts'),
  ]);
  const { read, status } = await readAll(files, places === undefined ? {} : { places: await addPlaces(places) });
  const glossary = buildGlossary(read);
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(glossary, null, 2)}\n`);
    return status;
  }
  const { renderGlossary } = await import('../render/render-glossary.ts');
  process.stdout.write(renderGlossary(glossary, lang));
  return status;
};

const ofTerms = async (terms: readonly string[], { format, lang }: GlossaryOptions): Promise<ExitStatus> => {
  const { lookUpTerm } = await import('@gongbao/glossary');
  const found = terms.flatMap((term) => {
    const known = lookUpTerm(term);
    if (known.length === 0) process.stderr.write(`gongbao: ${term} is neither a file nor a known term\n`);
    return known;
  });
  if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const { renderKnownTerms } = await import('../render/render-glossary.ts');
    process.stdout.write(renderKnownTerms(found, lang));
  }
  return found.length > 0 ? exitStatus.done : exitStatus.failed;
};
