import type { Places } from '@gongbao/indicator-schema/places';

/** No name of a place with its parents is longer. */
const longest = 24;

export interface PlaceMention {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name in a sentence that means one place and no other; of two as long, the first. */
export function findPlaceIn(sentence: string, places: Places): PlaceMention | undefined {
  for (let length = Math.min(longest, sentence.length); length >= 2; length--) {
    for (let start = 0; start + length <= sentence.length; start++) {
      const place = places.find(sentence.slice(start, start + length));
      if (place) return { code: place.code, start, end: start + length };
    }
  }
  return undefined;
}

/** The sentence with blanks where the place stands, so that its name is read into nothing else. */
export function blankOut(sentence: string, { start, end }: PlaceMention): string {
  return sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
}
