import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@gongbao/report-parser';
import { readGold } from './read-gold.ts';
import { scoreText, type TextScore } from './score-text.ts';

export interface CorpusScore {
  readonly texts: ReadonlyMap<string, TextScore>;
  /** What is wrong with the annotations, each with its file and line. */
  readonly faults: readonly string[];
}

const readUtf8 = (file: string): string => new TextDecoder().decode(readFileSync(file));

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
    : [];

/** The texts of a corpus by name: each `texts/NAME.txt` goes with a `gold/NAME.tsv`. */
export const listTexts = (folder: string): string[] =>
  [...new Set([...namesIn(join(folder, 'texts'), '.txt'), ...namesIn(join(folder, 'gold'), '.tsv')])].sort();

/** Reads texts of a corpus and compares each with its annotation. A text whose annotation has a fault is left out. */
export const scoreCorpus = (folder: string, names: readonly string[]): CorpusScore => {
  const texts = new Map<string, TextScore>();
  const faults: string[] = [];
  for (const name of names) {
    const textFile = join(folder, 'texts', `${name}.txt`);
    const goldFile = join(folder, 'gold', `${name}.tsv`);
    const absent = [textFile, goldFile].filter((file) => !existsSync(file));
    for (const file of absent) faults.push(`${file}: is not there`);
    if (absent.length > 0) continue;
    const text = readUtf8(textFile);
    const gold = readGold(readUtf8(goldFile), text);
    for (const { line, message } of gold.faults)
      faults.push(`${goldFile}${line === undefined ? '' : `:${line}`}: ${message}`);
    if (gold.faults.length === 0) texts.set(name, scoreText(text, gold.lines, parseReport(text).observations));
  }
  return { texts, faults };
};
