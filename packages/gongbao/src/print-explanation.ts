import { explainReading, type ReadingExplanation } from '@gongbao/report-parser/explain';
import { addPlaces } from './add-places.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readAndParse } from './read-and-parse.ts';
import { renderExplanation } from './render/render-explanation.ts';

export interface PrintExplanationOptions {
  readonly at?: number;
  readonly find?: string;
  readonly places?: string;
}

/** More than these are not told at once. */
const MOST = 10;

const occurrences = (text: string, words: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
};

/** The numbers that share a sentence with the words, each once, in the order of the text. */
const explainAll = (
  text: string,
  words: string,
  explain: (at: number) => ReadingExplanation | undefined,
): ReadingExplanation[] => {
  const explanations = new Map<number, ReadingExplanation>();
  for (const at of occurrences(text, words)) {
    const explanation = explain(at);
    if (explanation !== undefined && explanation.sentence.start <= at) explanations.set(explanation.start, explanation);
    if (explanations.size > MOST) break;
  }
  return [...explanations.values()];
};

/** Prints how one number of a file was read, or those behind the words that are sought. */
export const printExplanation = async (
  file: string,
  { at, find = '', places: placesFile }: PrintExplanationOptions,
): Promise<ExitStatus> => {
  const known = placesFile === undefined ? {} : { places: await addPlaces(placesFile) };
  const name = file === '-' ? 'standard input' : file;
  const reading = await readAndParse(file, known);
  if (!reading.ok) {
    process.stderr.write(`gongbao: ${name} ${reading.message}\n`);
    return exitStatus.unreadable;
  }
  const { text, report } = reading;
  if (at !== undefined && at >= text.length) throw new Error(`${name} ends at offset ${text.length}, before ${at}`);
  const explain = (offset: number) => explainReading(text, offset, known);
  const explanations =
    at === undefined ? explainAll(text, find, explain) : [explain(at)].filter((one) => one !== undefined);
  if (explanations.length === 0) {
    throw new Error(
      at === undefined ? `${name} has no number in a sentence with ${find}` : `${name} has no number after ${at}`,
    );
  }
  const told = explanations.slice(0, MOST).map((explanation) => renderExplanation(explanation, text, report));
  process.stdout.write(told.join('\n'));
  if (explanations.length > MOST) process.stderr.write(`gongbao: the first ${MOST} are told; --at tells any other\n`);
  return exitStatus.done;
};
