import type { Claim, Segment, Sentence } from '../tree.ts';
import type { Flow } from './flow-of.ts';
import { readLeadingPeriod, readPeriod } from './read-period.ts';
import type { Times } from './review-window.ts';

const yearText = (year: number | null): string | null => (year === null ? null : String(year));

/** Tells the period of each amount of a sentence, to be asked in order. */
export class SentencePeriods {
  readonly #view: string;
  readonly #sentence: Sentence;
  readonly #times: Times;
  #leading: string | undefined;
  #at: number;

  constructor(view: string, sentence: Sentence, times: Times) {
    this.#view = view;
    this.#sentence = sentence;
    this.#times = times;
    this.#at = sentence.start;
  }

  /** Named in the amount's own words, else by the sentence so far, else by the part of the report. */
  of({ amount, before, link }: Segment, flow: Flow, latest: Claim | undefined): string | null {
    const { setting } = this.#times;
    const own = readPeriod(this.#view, before, this.#sentence, setting);
    const leading = readLeadingPeriod(this.#view, { start: this.#at, end: amount.start }, setting);
    if (leading !== undefined) this.#leading = leading;
    this.#at = amount.end;
    const named = own ?? this.#leading;
    if (named !== undefined) return named;
    const hangsOn = (link === 'listed' || link === 'adjacent') && flow === 'stock' && latest?.rule !== 'base';
    return (hangsOn ? latest?.period : undefined) ?? this.#default(flow);
  }

  /** The year of the part of the report; five years for what was done or grew in a review of five. */
  #default(flow: Flow): string | null {
    const { setting, windows } = this.#times;
    const isPlan = this.#sentence.role === 'plan' || this.#sentence.role === 'government-building';
    const year = isPlan ? setting.planYear : setting.reviewYear;
    const span = !isPlan && windows.review === 'span' ? setting.reviewSpan : null;
    if (flow === 'base') {
      if (span !== null) return String(Number(span.slice(0, 4)) - 1);
      return year === null ? null : String(year - 1);
    }
    if (span !== null && flow === 'flow') return span;
    return isPlan && windows.planSpan !== undefined ? windows.planSpan : yearText(year);
  }
}
