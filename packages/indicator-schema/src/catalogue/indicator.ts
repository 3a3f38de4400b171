import type { Measure } from '../contract/types.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What tells whether the words of a report mean an indicator. */
export interface NamedIndicator {
  /** Stable, in English: `retail-sales`. */
  readonly id: string;
  readonly names: Pick<Bilingual, 'zh'>;
  /** Other names, as reports write them. */
  readonly synonyms: readonly string[];
  /** Still others, where one of several words can stand in a place: 新增{城市,城区,}绿地. */
  readonly writings?: readonly string[];
  /** ISO 4217 for money (any currency is meant), UCUM for the rest. */
  readonly unit: string;
  /** Other units in which reports give the same thing. */
  readonly otherUnits?: readonly string[];
  readonly measures: readonly Measure[];
  /** The wholes of which it is a true part: 工业投资 of 固定资产投资. */
  readonly partOf?: readonly string[];
}

/** A general idea that reports measure. */
export interface Indicator extends NamedIndicator {
  readonly group: string;
  readonly names: Bilingual;
  /** Which side people aim at; null where neither is better in itself. */
  readonly betterWhen: 'higher' | 'lower' | null;
  readonly definition: Bilingual;
  /** What is left out, where readers might expect it. */
  readonly exclusions?: Bilingual;
  /** Codes of the same idea elsewhere. */
  readonly crosswalk?: { readonly worldBank?: readonly string[]; readonly sdg?: readonly string[] };
}

/** What is known of an indicator besides its names. */
export interface Description extends Omit<Indicator, keyof NamedIndicator> {
  /** Its English name. */
  readonly en: string;
}

export interface IndicatorGroup {
  readonly id: string;
  readonly names: Bilingual;
}

/** Words that make no difference to what is measured. */
export interface Wording {
  readonly silentWords: readonly string[];
  readonly sameWords: ReadonlyMap<string, readonly string[]>;
  readonly sameBeginnings: ReadonlyMap<string, readonly string[]>;
  readonly widerBeginnings: ReadonlyMap<string, readonly string[]>;
  readonly toldApart: readonly string[];
  readonly leadingWords: readonly string[];
  readonly growthEndings: readonly string[];
  readonly changeEndings: readonly string[];
  readonly countEndings: readonly string[];
  readonly totalEndings: readonly string[];
  readonly amountEndings: readonly string[];
  readonly deedsBehind: readonly string[];
  readonly notes: readonly string[];
  readonly exampleOpenings: readonly string[];
  readonly deedEndings: readonly string[];
  readonly unclearNames: readonly string[];
  readonly unclearBeginnings: readonly string[];
  readonly notExamples: readonly string[];
}

/** The indicators that names are linked to, and how names are compared. */
export interface IndicatorNames {
  readonly indicators: readonly NamedIndicator[];
  readonly wording: Wording;
}
