const REPLACEMENT = 0xfffd;

/** The code point at a surrogate; a lone one is the replacement character, as everywhere in UTF-8. */
const astral = (text: string, at: number): number => {
  const point = text.codePointAt(at) ?? REPLACEMENT;
  return point < 0x10000 ? REPLACEMENT : point;
};

/** A text in UTF-8; written here because ECMAScript itself has no encoder. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const point = unit >= 0xd800 && unit <= 0xdfff ? astral(text, at) : unit;
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = 0x80 | ((point >> 6) & 63);
      bytes[length++] = 0x80 | (point & 63);
    } else {
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = 0x80 | ((point >> 12) & 63);
      bytes[length++] = 0x80 | ((point >> 6) & 63);
      bytes[length++] = 0x80 | (point & 63);
      at++;
    }
  }
  return bytes.subarray(0, length);
};
