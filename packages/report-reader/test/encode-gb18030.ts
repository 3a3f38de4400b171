/** Bytes of a text in GB18030: the platform only decodes, so the codes are decoded once and turned round. */
export const encodeGb18030 = (text: string): Uint8Array => {
  codes ??= turnRound();
  const bytes: number[] = [];
  for (const character of text) {
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${character} is beyond the codes of two and four bytes known here`);
      bytes.push(...code);
    }
  }
  return new Uint8Array(bytes);
};

let codes: ReadonlyMap<string, readonly number[]> | undefined;

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Codes of two bytes, and of four where they stand for the first plane. */
const everyCode = function* (): Generator<readonly number[]> {
  for (const a of between(0x81, 0xfe)) for (const b of between(0x40, 0xfe)) yield [a, b];
  const digits = between(0x30, 0x39);
  for (const a of between(0x81, 0x84))
    for (const b of digits) for (const c of between(0x81, 0xfe)) for (const d of digits) yield [a, b, c, d];
};

const turnRound = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (const code of everyCode()) {
    const character = decoder.decode(new Uint8Array(code));
    if ([...character].length === 1 && character !== '\ufffd' && !found.has(character)) found.set(character, code);
  }
  return found;
};
