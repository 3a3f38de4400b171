import { signsOf } from './lexicon/sign-table.ts';
import { SIGNS } from './lexicon/signs.ts';
import { NOWHERE } from './seek.ts';

const isSign = signsOf(SIGNS);

/**
 * Where the signs of a text stand, in order: the digits, stops, quotation marks, brackets and few words that a reading
 * sets out from. The text is walked once for all stages; each then goes from sign to sign, over a fifth of its characters.
 */
export class SignIndex {
  readonly #places: Int32Array;
  readonly #length: number;

  /** `units` are the UTF-16 units of a folded text. */
  constructor(units: Uint16Array) {
    let places = new Int32Array(64 + (units.length >> 2));
    let length = 0;
    for (let at = 0; at < units.length; ) {
      if (length === places.length) places = grown(places);
      for (const full = Math.min(units.length, at + places.length - length); at < full; at++) {
        places[length] = at; // overwritten unless a sign stands there: to branch would cost more
        length += isSign.of(units[at] as number);
      }
    }
    this.#places = places;
    this.#length = length;
  }

  /** The rank of the first sign that stands at `from` or behind it. */
  firstFrom(from: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the sign of a rank stands; `NOWHERE` behind the last one. */
  placeOf(rank: number): number {
    return rank < this.#length ? (this.#places[rank] as number) : NOWHERE;
  }
}

const grown = (places: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
};
