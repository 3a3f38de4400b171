import type { Span } from '../span.ts';
import type { Sentence } from '../tree.ts';
import { isOfPart, isOfSameTime, occasionOf, opensWithPart, partOfYearIn, tellsReckoned } from './part-of-year.ts';
import type { Times } from './review-window.ts';
import { wholeYear } from './year-words.ts';

/** What the sentences before have told of part of a year. */
export interface ToldPart {
  /** The latest sentence whose figures are all of it, until another time is named. */
  ofPart?: Span | undefined;
}

/** Tells which results of a sentence are of part of a year, by its own words or by what stands above. */
export class SentencePart {
  readonly #view: string;
  readonly #sentence: Sentence;
  readonly #part: Span | undefined;
  /** The title of the report says so of all that it reviews. */
  readonly #isByTitle: boolean;
  /** The heading above says so. */
  readonly #isByHead: boolean;
  /** The sentence that opened the paragraph says so. */
  readonly #isByOpening: boolean;

  constructor(view: string, sentence: Sentence, { setting, windows }: Times, told: ToldPart) {
    const isOfPlan = sentence.role === 'plan' || sentence.role === 'government-building';
    this.#view = view;
    this.#sentence = sentence;
    this.#part = partOfYearIn(view, sentence);
    this.#isByTitle = setting.isOfPart && !isOfPlan;
    this.#isByHead = windows.isOfPart === true && !isOfPlan;
    this.#isByOpening = !isOfPlan && this.#goesOn(told);
    if (!isOfPlan && (this.#isByOpening || opensWithPart(view, sentence, this.#part))) told.ofPart = sentence;
  }

  #goesOn(told: ToldPart): boolean {
    const { ofPart } = told;
    if (ofPart === undefined || this.#part !== undefined || !tellsReckoned(this.#view, this.#sentence)) return false;
    const goesOn = isOfSameTime(this.#view, ofPart, this.#sentence);
    if (!goesOn) told.ofPart = undefined;
    return goesOn;
  }

  /** Whether a figure at a place is of part of a year, which no period can say. */
  holdsAt(at: number): boolean {
    return (
      this.#isByTitle ||
      this.#isByOpening ||
      isOfPart(this.#view, this.#sentence, this.#part, at) ||
      (this.#isByHead && !wholeYear(this.#view, this.#sentence.start, at))
    );
  }

  /** 国庆假期…，|旅游收入2亿元|. */
  occasionAt(at: number): Span | undefined {
    return occasionOf(this.#view, this.#sentence, this.#part, at);
  }
}
