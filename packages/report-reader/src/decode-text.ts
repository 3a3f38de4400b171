import { frequentCharacters } from './frequent-characters.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How the encoding was found: said by a byte-order mark, proved by well-formed UTF-8, or judged by the characters. */
  readonly by: 'mark' | 'form' | 'characters';
  /** The share of characters that are frequent in Chinese prose, where judged. */
  readonly plausibility: number;
}

const candidates = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
const SAMPLE = 65_536;
/** Chinese prose has 0.6 and more; a wrong encoding, under 0.1. */
const PLAUSIBLE = 0.3;
/** In fewer bytes than these, English pairs into frequent characters by chance; in so many it never came near. */
const TELLING = 60;

/** Bytes to text. Null when they are text in none of the encodings known here. A byte-order mark is left out. */
export const decodeText = (bytes: Uint8Array): Decoded | null => {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, by: 'mark', plausibility: 1 };
  const wellFormed = decodeStrictly(bytes);
  if (wellFormed !== null && !looksWide(bytes) && (HAN.test(wellFormed) || !looksPaired(bytes))) {
    return isBinary(wellFormed) ? null : { text: wellFormed, encoding: 'utf-8', by: 'form', plausibility: 1 };
  }
  const [best] = candidates
    .map((encoding) => ({ encoding, plausibility: plausibilityOf(decodeSample(bytes, encoding)) }))
    .sort((a, b) => b.plausibility - a.plausibility);
  if (!best || best.plausibility < PLAUSIBLE) return null;
  const text = new TextDecoder(best.encoding).decode(bytes);
  return isBinary(text) ? null : { text, ...best, by: 'characters' };
};

/** An encoding of Chinese that is not read, where bytes that are no text in the others are one in it. */
export const otherEncodingOf = (bytes: Uint8Array): string | undefined => {
  const sample = decodeSample(bytes, 'big5');
  return !isBinary(sample) && plausibilityOf(sample) >= PLAUSIBLE ? 'Big5' : undefined;
};

const encodingOfMark = ([a, b, c, d]: Uint8Array): string | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
};

const decodeStrictly = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Plain English in UTF-16 is well-formed UTF-8 with a NUL at every other byte. */
const looksWide = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) < Math.max(even, odd) / 8;
};

/** What Chinese holds, and by chance no other text in UTF-16 that is taken for UTF-8. */
const HAN = /\p{Script=Han}/u;

/** 其中 in UTF-16 is vQ-N in ASCII: a text of such characters, or nearly, is well-formed UTF-8 without one of them. */
const looksPaired = (bytes: Uint8Array): boolean =>
  bytes.length >= TELLING &&
  (plausibilityOf(decodeSample(bytes, 'utf-16le')) >= PLAUSIBLE ||
    plausibilityOf(decodeSample(bytes, 'utf-16be')) >= PLAUSIBLE);

const decodeSample = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE), { stream: true });

/** The share of frequent characters among those beyond ASCII, in which encodings differ. */
const plausibilityOf = (text: string): number => {
  let plausible = 0;
  let all = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    all++;
    if (frequentCharacters.has(character)) plausible++;
  }
  return all === 0 ? 0 : plausible / all;
};

/** Text has no control characters but tabs and line ends; a few strays in a large file are forgiven. */
const isBinary = (text: string): boolean => {
  let strays = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 8 && code <= 13) && code !== 26) strays++;
  }
  return strays > text.length / 200;
};
