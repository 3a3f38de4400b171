import type { Measure } from '../contract/types.ts';
import { fitOf } from './fits-unit.ts';
import type { NamedIndicator } from './indicator.ts';

/** What is known of a figure whose name is linked. */
export interface Figure {
  readonly measure: Measure | undefined;
  /** The unit as written; null or undefined when there is none. */
  readonly unit: string | null | undefined;
}

const measures: readonly (Measure | undefined)[] = [undefined, 'level', 'growth', 'change', 'gap', 'rank'];

const UNKNOWN = -1;

/** How many written units are remembered; a report has a few dozen. */
const MOST_UNITS = 1000;

/**
 * How well figures suit the indicators of a catalogue, as {@link fitOf} says. What decides, the measures and the units
 * of an indicator, is the same for many: they are told apart by a small number, and each answer is kept for all alike.
 */
export class FitTable {
  readonly #kinds: Uint16Array;
  /** One indicator of each kind. */
  readonly #examples: readonly NamedIndicator[];
  /** For each written unit the answers by measure and kind. */
  readonly #answers = new Map<string, Int8Array>();

  constructor(indicators: readonly NamedIndicator[]) {
    const kinds = new Map<string, number>();
    const examples: NamedIndicator[] = [];
    this.#kinds = Uint16Array.from(indicators, (indicator) => {
      const key = [indicator.unit, indicator.otherUnits ?? [], indicator.measures].join(' ');
      const kind = kinds.get(key) ?? kinds.size;
      if (kind === kinds.size) examples.push(indicator);
      kinds.set(key, kind);
      return kind;
    });
    this.#examples = examples;
  }

  /** The indicator at the place of a list, from `start` to `end`, that suits best; undefined when two suit alike. */
  best(places: Uint16Array, start: number, end: number, figure: Figure): number | undefined {
    if (start === end) return undefined;
    const answers = this.#answersFor(figure.unit ?? '');
    const row = measures.indexOf(figure.measure) * this.#examples.length;
    let found: number | undefined;
    let fit = 0;
    let isAlone = true;
    for (let i = start; i < end; i++) {
      const place = places[i] as number;
      const kind = this.#kinds[place] as number;
      let other = answers[row + kind] as number;
      if (other === UNKNOWN) {
        other = fitOf(this.#examples[kind] as NamedIndicator, figure.measure, figure.unit);
        answers[row + kind] = other;
      }
      if (other < fit || other === 0) continue;
      isAlone = other > fit;
      found = place;
      fit = other;
    }
    return isAlone ? found : undefined;
  }

  #answersFor(unit: string): Int8Array {
    const known = this.#answers.get(unit);
    if (known !== undefined) return known;
    const answers = new Int8Array(measures.length * this.#examples.length).fill(UNKNOWN);
    if (this.#answers.size < MOST_UNITS) this.#answers.set(unit, answers);
    return answers;
  }
}
