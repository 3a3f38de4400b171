import { CharacterSet } from './character-set.ts';
import { FitTable } from './fit-table.ts';
import type { IndicatorNames, NamedIndicator, Wording } from './indicator.ts';
import { leadForms } from './lead-forms.ts';
import { type MeaningsAt, NameTable } from './name-table.ts';
import { plainName } from './plain-name.ts';
import { makeBeginningFold, makeDeedFold, makeWiderFold, makeWordFold } from './same-words.ts';
import { shareOf } from './share-of.ts';
import { beginningOf, makeWordList, type WordList, withoutEnding } from './word-list.ts';
import { writingsOf } from './writings-of.ts';

/** What the linking looks up. */
export interface NameIndex {
  /** A name without the signs and the differences of wording that change nothing. */
  readonly fold: (text: string) => string;
  /** Where the meanings of a folded name stand among `names.meant`; undefined when it means nothing. */
  readonly find: (folded: string) => MeaningsAt | undefined;
  readonly names: NameTable;
  readonly indicators: readonly NamedIndicator[];
  readonly fits: FitTable;
  /** Whether 数 after the name of the indicator at a place changes nothing. */
  readonly isCounted: (place: number) => boolean;
  /** The same of 总数: not where a name begins with what was done or is new. */
  readonly isStanding: (place: number) => boolean;
  /** A folded name with the word at its beginning that stands for all that mean the same. */
  readonly foldWord: (folded: string) => string;
  /** The same; where it begins with none, the deed that it ends with stands before it. */
  readonly foldBeginning: (folded: string) => string;
  /** That word: 新增, of what is new, and not of all that there is. */
  readonly beginningOf: (folded: string) => string | undefined;
  readonly leadingWords: WordList;
  readonly growthEndings: WordList;
  readonly changeEndings: WordList;
  readonly countEndings: WordList;
  readonly totalEndings: WordList;
  readonly amountEndings: WordList;
  /** Whether 额 after the name of the indicator at a place changes nothing. */
  readonly isMoney: (place: number) => boolean;
  readonly notes: WordList;
  readonly exampleOpenings: WordList;
  readonly deedEndings: WordList;
  /** Whether a folded name says by itself neither of what nor whether of all. */
  readonly isUnclear: (folded: string) => boolean;
  readonly notExamples: WordList;
  readonly unclearBeginnings: WordList;
}

type Fold = (name: string) => string;

type Names = Map<string, { readonly named: number[]; readonly leftOf: number[] }>;

const add = (names: Names, key: string, as: 'named' | 'leftOf', place: number): void => {
  const meanings = names.get(key) ?? { named: [], leftOf: [] };
  names.set(key, meanings);
  if (!meanings[as].includes(place)) meanings[as].push(place);
};

/** ISO 4217. */
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Counts; {mu} is an area. */
const isCounted = ({ unit }: NamedIndicator): boolean => unit.startsWith('{') && unit !== '{mu}';

/** 企业总数 is not all that is said of 企业: of a short name more must be left than its kind. */
const shortestRest = 3;

/** With the word or else the deed at its end that stands for all that mean the same at its beginning. */
const makeFoldBeginnings = (wording: Wording): { foldWord: Fold; foldBeginning: Fold } => {
  const { sameBeginnings, deedsBehind, widerBeginnings, toldApart } = wording;
  const foldSame = makeBeginningFold(sameBeginnings);
  const foldDeed = makeDeedFold(deedsBehind, sameBeginnings);
  const widen = makeWiderFold(widerBeginnings, toldApart);
  return {
    foldWord: (name) => widen(foldSame(name)),
    foldBeginning: (name) => {
      const folded = foldSame(name);
      return widen(folded === name ? foldDeed(name) : folded);
    },
  };
};

/** What it begins is all that there is. */
const SO_FAR = '累计建成';

/** 加装|电梯, 新增|床位: of one time, and not what there is. */
const isOfDeed = (folded: string, beginnings: WordList): boolean => {
  const deed = beginningOf(folded, beginnings);
  return deed !== undefined && deed !== SO_FAR;
};

const makeIsUnclear = (unclear: readonly string[]): ((folded: string) => boolean) => {
  const names = new Set(unclear);
  const longest = Math.max(0, ...unclear.map((name) => name.length));
  const begins = new CharacterSet(unclear.map((name) => name.charAt(0)).join(''));
  return (folded) => folded !== '' && folded.length <= longest && begins.has(folded.charCodeAt(0)) && names.has(folded); // which must first work out the hash of the name
};

const makeNameIndex = ({ indicators, wording }: IndicatorNames): NameIndex => {
  const foldWords = makeWordFold(new Map([...wording.sameWords, ['', wording.silentWords]]));
  const { foldWord, foldBeginning } = makeFoldBeginnings(wording);
  const beginnings = makeWordList([...wording.sameBeginnings.keys()]);
  const fold = (text: string): string => shareOf(foldWords(plainName(text)));
  const leadingWords = makeWordList(wording.leadingWords);
  const countEndings = makeWordList(wording.countEndings);
  const totalEndings = makeWordList(wording.totalEndings);
  const names: Names = new Map();
  const done = new Set<number>();
  for (const [place, indicator] of indicators.entries())
    for (const name of writingsOf(indicator)) {
      const [whole = '', ...rests] = leadForms(fold(name), leadingWords);
      const named = foldBeginning(whole);
      add(names, named, 'named', place);
      if (isOfDeed(named, beginnings)) done.add(place);
      for (const rest of rests) add(names, foldBeginning(rest), 'leftOf', place);
      const counted = withoutEnding(whole, totalEndings) ?? withoutEnding(whole, countEndings) ?? '';
      if (isCounted(indicator) && counted.length >= shortestRest) add(names, foldBeginning(counted), 'leftOf', place);
    }
  const table = new NameTable(names);
  const counted = Uint8Array.from(indicators, (indicator) => (isCounted(indicator) ? 1 : 0));
  const money = Uint8Array.from(indicators, ({ unit }) => (isCurrency(unit) ? 1 : 0));
  return {
    fold,
    find: (folded) => table.find(foldBeginning(folded)),
    names: table,
    indicators,
    fits: new FitTable(indicators),
    isCounted: (place) => counted[place] === 1,
    isStanding: (place) => counted[place] === 1 && !done.has(place),
    foldWord,
    foldBeginning,
    beginningOf: (folded) => beginningOf(foldBeginning(folded), beginnings),
    leadingWords,
    growthEndings: makeWordList(wording.growthEndings),
    changeEndings: makeWordList(wording.changeEndings),
    countEndings,
    totalEndings,
    amountEndings: makeWordList(wording.amountEndings),
    isMoney: (place) => money[place] === 1,
    notes: makeWordList(wording.notes),
    exampleOpenings: makeWordList(wording.exampleOpenings),
    deedEndings: makeWordList(wording.deedEndings),
    isUnclear: makeIsUnclear(wording.unclearNames.map(fold)),
    notExamples: makeWordList(wording.notExamples),
    unclearBeginnings: makeWordList(wording.unclearBeginnings),
  };
};

const made = new WeakMap<IndicatorNames, NameIndex>();

/** The names of a catalogue, indexed at the first look. */
export const nameIndexOf = (catalogue: IndicatorNames): NameIndex => {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const index = makeNameIndex(catalogue);
  made.set(catalogue, index);
  return index;
};
