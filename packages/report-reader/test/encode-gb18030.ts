/** Bytes of a text in GB18030: the platform only decodes, so the two-byte codes are decoded once and turned round. */
export const encodeGb18030 = (text: string): Uint8Array => {
  codes ??= turnRound();
  const bytes: number[] = [];
  for (const character of text) {
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${character} has no two-byte code`);
      bytes.push(code >> 8, code & 0xff);
    }
  }
  return new Uint8Array(bytes);
};

let codes: ReadonlyMap<string, number> | undefined;

const turnRound = (): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && character !== '\ufffd') found.set(character, (lead << 8) | trail);
    }
  }
  return found;
};
