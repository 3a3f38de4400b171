import { parseReport } from '@gongbao/report-parser';
import type { FileRecipe } from './inputs/any-file.ts';
import { inflict } from './inputs/damage.ts';
import { makeText, type Recipe, type Sources } from './inputs/recipe.ts';
import { writeFile } from './inputs/write-file.ts';
import { knowledgeLaws } from './laws/knowledge-laws.ts';
import type { Law } from './laws/law.ts';
import { parserLaws } from './laws/parser-laws.ts';
import { readerLaws } from './laws/reader-laws.ts';

/** One thing to be tried: a text, or a file with it. */
export type Input = { readonly text: Recipe } | { readonly file: FileRecipe };

/** A law that an input breaks. */
export class BrokenLaw extends Error {
  readonly law: string;

  constructor(law: string, cause: unknown) {
    super(`${law}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.law = law;
  }
}

const holdAll = async <Sample>(laws: readonly Law<Sample>[], sample: Sample): Promise<void> => {
  for (const { name, hold } of laws) {
    try {
      await hold(sample);
    } catch (error) {
      throw new BrokenLaw(name, error);
    }
  }
};

const read = (text: string) => {
  try {
    return { text, report: parseReport(text) };
  } catch (error) {
    throw new BrokenLaw('parsing never throws', error);
  }
};

/** Tries one input; throws a BrokenLaw. False when its report is not at hand. */
export const holdLaws = async (input: Input, sources: Sources): Promise<boolean> => {
  const text = makeText('text' in input ? input.text : input.file.made, sources);
  if (text === undefined) return false;
  if ('text' in input) {
    const sample = read(text);
    await holdAll(parserLaws, sample);
    await holdAll(knowledgeLaws, sample);
    return true;
  }
  const { format, damages } = input.file;
  const bytes = damages.reduce(inflict, writeFile(text, format));
  await holdAll(readerLaws, { bytes, text, format, isDamaged: damages.length > 0 });
  return true;
};
