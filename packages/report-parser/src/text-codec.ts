/** The Web's own encoder and decoder: every browser, Worker and Node has them, though ECMAScript does not name them. */
declare const TextEncoder: new () => { encodeInto(text: string, bytes: Uint8Array): { readonly written: number } };
declare const TextDecoder: new (
  label: 'utf-16le',
  options: { readonly ignoreBOM: true },
) => { decode(units: Uint16Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Writes a text in UTF-8, as far as `bytes` reach, and tells how many it took; a lone surrogate is the replacement
 * character, as everywhere in UTF-8.
 */
export const writeUtf8 = (text: string, bytes: Uint8Array): number => encoder.encodeInto(text, bytes).written;

/** Whether numbers in memory begin with their low byte, as on every machine of today but a few. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The text of UTF-16 units, in one piece and without an array of its characters; lone surrogates are replaced. */
export const fromUtf16 = (units: Uint16Array): string => decoder.decode(isLittleEndian ? units : swapBytes(units));

const swapBytes = (units: Uint16Array): Uint16Array => units.map((unit) => (unit << 8) | (unit >> 8));
