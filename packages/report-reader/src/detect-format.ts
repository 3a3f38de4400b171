export type Format = 'txt' | 'html' | 'docx' | 'pdf';

/** A format that is known and not read, in words that end the sentence “is …”. */
export interface OtherFormat {
  readonly other: string;
}

const signatures: readonly { readonly bytes: readonly number[]; readonly format: Format | OtherFormat }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'docx' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: 'docx' },
  { bytes: [0xff, 0xd8, 0xff], format: { other: 'a JPEG picture' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: { other: 'a PNG picture' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: { other: 'a GIF picture' } },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: { other: 'a TIFF picture' } },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], format: { other: 'a TIFF picture' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: { other: 'an old Word file (.doc)' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: { other: 'a rich text file (.rtf)' } },
  { bytes: [0x1f, 0x8b], format: { other: 'a gzip archive' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: { other: 'a RAR archive' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: { other: 'a 7-Zip archive' } },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], format: { other: 'a program' } },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], format: { other: 'a program' } },
];

/** What a file is, by its content. Anything without a known form is taken for text, which the text reader settles. */
export const detectFormat = (bytes: Uint8Array): Format | OtherFormat => {
  const signed = signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (signed) return signed.format;
  return looksLikeMarkup(bytes) ? 'html' : 'txt';
};

/** What a page or a part of one begins with. */
const OPENS =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script)[\s>]/i;

/** The tags that set a text, wherever a clipping begins: …</p>|<p class="x">|. */
const SETS =
  /<\/?(?:p|br|div|span|table|tbody|t[rdh]|[uo]l|li|h[1-6]|section|article|center|font|strong|[biu]|em|sup|o:p)(?:\s[^<>]{0,400})?\/?>/gi;

/** Fewer may be spoken of in a text that has none. */
const FEWEST_TAGS = 3;

/** HTML begins with a tag, or has several. Dropping the zero bytes reads UTF-16 as well, since tags are ASCII. */
const looksLikeMarkup = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 4096).filter((byte) => byte !== 0);
  const words = new TextDecoder('latin1').decode(head).replace(/^(ï»¿|ÿþ|þÿ)/, '');
  if (OPENS.test(words)) return true;
  const [first, ...others] = words.match(SETS) ?? [];
  if (first === undefined) return false;
  const marks = 1 + others.length + words.split('&nbsp;').length - 1;
  return marks >= FEWEST_TAGS || words.trimStart().startsWith(first);
};
