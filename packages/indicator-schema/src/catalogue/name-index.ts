import type { Indicator } from './indicator.ts';
import { leadForms } from './lead-forms.ts';
import type { Catalogue } from './make-catalogue.ts';
import { plainName } from './plain-name.ts';
import { makeBeginningFold, makeWordFold } from './same-words.ts';
import { makeWordList, type WordList, withoutEnding } from './word-list.ts';
import { writingsOf } from './writings-of.ts';

/** What the linking looks up. */
export interface NameIndex {
  /** A name without the signs and the differences of wording that change nothing. */
  readonly fold: (text: string) => string;
  /** The indicators that a folded name can mean. */
  readonly named: (folded: string) => readonly Indicator[];
  /** The indicators of whose names it is what is left without their first words or 数. */
  readonly leftOf: (folded: string) => readonly Indicator[];
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

const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [indicator]);
  else if (!list.includes(indicator)) list.push(indicator);
};

/** Whether 数 after its name changes nothing. */
export const isCounted = ({ unit }: Indicator): boolean => unit.startsWith('{');

/** 企业总数 is not all that is said of 企业: of a short name more must be left than its kind. */
const shortestRest = 3;

const nothing: readonly Indicator[] = [];

/** Names as they stand win over what is left of others without their first words or 数. */
const makeNameIndex = ({ indicators, wording }: Catalogue): NameIndex => {
  const foldWords = makeWordFold(new Map([...wording.sameWords, ['', wording.silentWords]]));
  const foldBeginning = makeBeginningFold(wording.sameBeginnings);
  const beginnings = [...wording.sameBeginnings.keys()];
  const fold = (text: string): string => foldWords(plainName(text));
  const leadingWords = makeWordList(wording.leadingWords);
  const countEndings = makeWordList(wording.countEndings);
  const totalEndings = makeWordList(wording.totalEndings);
  const unclearNames = new Set(wording.unclearNames.map(fold));
  const byName = new Map<string, Indicator[]>();
  const byRest = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    for (const name of writingsOf(indicator)) {
      const [whole = '', ...rests] = leadForms(fold(name), leadingWords);
      add(byName, foldBeginning(whole), indicator);
      for (const rest of rests) add(byRest, foldBeginning(rest), indicator);
      const counted = isCounted(indicator)
        ? (withoutEnding(whole, totalEndings) ?? withoutEnding(whole, countEndings))
        : undefined;
      if (counted !== undefined && counted.length >= shortestRest) add(byRest, foldBeginning(counted), indicator);
    }
  return {
    fold,
    named: (folded) => {
      const key = foldBeginning(folded);
      return byName.get(key) ?? byRest.get(key) ?? nothing;
    },
    leftOf: (folded) => byRest.get(foldBeginning(folded)) ?? nothing,
    foldBeginning,
    beginningOf: (folded) => {
      const begun = foldBeginning(folded);
      return beginnings.find((beginning) => begun.startsWith(beginning));
    },
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
