import type { Indicator } from './indicator.ts';
import { leadForms } from './lead-forms.ts';
import type { Catalogue } from './make-catalogue.ts';
import { plainName } from './plain-name.ts';
import { makeBeginningFold, makeWordFold } from './same-words.ts';
import { beginningOf, makeWordList, type WordList, withoutEnding } from './word-list.ts';
import { writingsOf } from './writings-of.ts';

/** The indicators that a name can mean. */
export interface Meanings {
  /** Those that are called so. */
  readonly named: readonly Indicator[];
  /** Those of whose names it is what is left without their first words or 数. */
  readonly leftOf: readonly Indicator[];
}

/** What the linking looks up. */
export interface NameIndex {
  /** A name without the signs and the differences of wording that change nothing. */
  readonly fold: (text: string) => string;
  /** What a folded name can mean; undefined when it is known to mean nothing. */
  readonly named: (folded: string) => Meanings | undefined;
  /** A folded name with the word at its beginning that stands for all that mean the same. */
  readonly foldBeginning: (folded: string) => string;
  /** That word: 新增, of what is new, and not of all that there is. */
  readonly beginningOf: (folded: string) => string | undefined;
  readonly leadingWords: WordList;
  readonly levelWords: WordList;
  readonly growthEndings: WordList;
  readonly changeEndings: WordList;
  readonly countEndings: WordList;
  readonly totalEndings: WordList;
  readonly notes: WordList;
  readonly exampleOpenings: WordList;
  readonly deedEndings: WordList;
  /** Whether a folded name says by itself neither of what nor whether of all. */
  readonly isUnclear: (folded: string) => boolean;
  readonly notExamples: readonly string[];
}

type Names = Map<string, { readonly named: Indicator[]; readonly leftOf: Indicator[] }>;

const add = (names: Names, key: string, as: keyof Meanings, indicator: Indicator): void => {
  const meanings = names.get(key) ?? { named: [], leftOf: [] };
  names.set(key, meanings);
  if (!meanings[as].includes(indicator)) meanings[as].push(indicator);
};

/** Whether 数 after its name changes nothing. */
export const isCounted = ({ unit }: Indicator): boolean => unit.startsWith('{');

/** 企业总数 is not all that is said of 企业: of a short name more must be left than its kind. */
const shortestRest = 3;

const makeNameIndex = ({ indicators, wording }: Catalogue): NameIndex => {
  const foldWords = makeWordFold(new Map([...wording.sameWords, ['', wording.silentWords]]));
  const foldBeginning = makeBeginningFold(wording.sameBeginnings);
  const beginnings = makeWordList([...wording.sameBeginnings.keys()]);
  const fold = (text: string): string => foldWords(plainName(text));
  const leadingWords = makeWordList(wording.leadingWords);
  const countEndings = makeWordList(wording.countEndings);
  const totalEndings = makeWordList(wording.totalEndings);
  const unclearNames = new Set(wording.unclearNames.map(fold));
  const names: Names = new Map();
  for (const indicator of indicators)
    for (const name of writingsOf(indicator)) {
      const [whole = '', ...rests] = leadForms(fold(name), leadingWords);
      add(names, foldBeginning(whole), 'named', indicator);
      for (const rest of rests) add(names, foldBeginning(rest), 'leftOf', indicator);
      const counted = isCounted(indicator)
        ? (withoutEnding(whole, totalEndings) ?? withoutEnding(whole, countEndings))
        : undefined;
      if (counted !== undefined && counted.length >= shortestRest)
        add(names, foldBeginning(counted), 'leftOf', indicator);
    }
  return {
    fold,
    named: (folded) => names.get(foldBeginning(folded)),
    foldBeginning,
    beginningOf: (folded) => beginningOf(foldBeginning(folded), beginnings),
    leadingWords,
    levelWords: makeWordList(wording.levelWords),
    growthEndings: makeWordList(wording.growthEndings),
    changeEndings: makeWordList(wording.changeEndings),
    countEndings,
    totalEndings,
    notes: makeWordList(wording.notes),
    exampleOpenings: makeWordList(wording.exampleOpenings),
    deedEndings: makeWordList(wording.deedEndings),
    isUnclear: (folded) => unclearNames.has(folded),
    notExamples: wording.notExamples,
  };
};

const made = new WeakMap<Catalogue, NameIndex>();

/** The names of a catalogue, indexed at the first look. */
export const nameIndexOf = (catalogue: Catalogue): NameIndex => {
  const index = made.get(catalogue) ?? makeNameIndex(catalogue);
  made.set(catalogue, index);
  return index;
};
